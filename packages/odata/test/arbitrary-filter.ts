// Generates filters and orders of any entity type of a model.
import fc from 'fast-check';
import type { EntityType, Filter, Literal, Model, Operand, OrderBy, PropertyType } from '../src/index.ts';

/** What texts are made of: what LIKE and SQL read otherwise, and letters whose case is not that of A to Z. */
const pieces = ['a', 'A', 'b', 'Z', '%', '_', '\\', "'", '"', '?', ' ', '1']
  .concat(['İ', 'ı', 'ß', 'ẞ', 'ſ', '\u212a', 'é', 'É'])
  // UTF-16 has the first before the others, code points have it after them.
  .concat(['😀', 'ﬀ', '\uffff']);

/** A short text, so that two of them have something in common. */
export const shortText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces), { maxLength: 3 })
  .map((each) => each.join(''));

/** A member of an enum, or another value if there may be others. */
export const memberOf = ({ members, open }: PropertyType & { readonly kind: 'enum' }): fc.Arbitrary<string> =>
  fc.constantFrom(...members, ...(open ? ['japan'] : []));

const literal = (value: fc.Arbitrary<Literal['value']>): fc.Arbitrary<Literal> =>
  value.map((each) => ({ kind: 'literal', value: each }));

function literalOf(type: PropertyType): fc.Arbitrary<Literal> {
  const values: fc.Arbitrary<string | boolean> =
    type.kind === 'string' ? shortText : type.kind === 'boolean' ? fc.boolean() : memberOf(type);
  return literal(fc.option(values, { freq: 5 }));
}

const isAlike = (a: PropertyType, b: PropertyType): boolean =>
  a.kind === 'enum' && b.kind === 'enum' ? a.name === b.name : a.kind === b.kind;

/** A property of the same type. */
const propertyLike = (of: EntityType, type: PropertyType): fc.Arbitrary<Operand> =>
  fc
    .constantFrom(
      ...Object.keys(of.properties).filter((name) => isAlike(of.properties[name]?.type ?? type, type)),
    )
    .map((name) => ({ kind: 'property', name }));

/** The comparisons of a property. */
function comparisons(of: EntityType, name: string, type: PropertyType): fc.Arbitrary<Filter> {
  const left = { kind: 'property', name } as const;
  const orders = type.kind === 'string' ? (['gt', 'ge', 'lt', 'le'] as const) : [];
  return fc.oneof(
    fc
      .tuple(fc.constantFrom('eq', 'ne', ...orders), fc.oneof(literalOf(type), propertyLike(of, type)))
      .map(([operator, right]): Filter => ({ kind: 'compare', operator, left, right })),
    fc
      .array(literalOf(type), { minLength: 1, maxLength: 3 })
      .map((values): Filter => ({ kind: 'in', left, values })),
  );
}

function calls(of: EntityType): fc.Arbitrary<Filter> {
  const operand = fc.oneof(propertyLike(of, { kind: 'string' }), literal(shortText));
  return fc
    .tuple(fc.constantFrom('startswith' as const, 'endswith' as const, 'contains' as const), operand, operand)
    .map(([name, text, part]) => ({ kind: 'call', name, text, part }));
}

const simple = (of: EntityType): fc.Arbitrary<Filter> =>
  fc.oneof(
    { weight: 2, arbitrary: calls(of) },
    ...Object.entries(of.properties).map(([name, { type }]) => comparisons(of, name, type)),
  );

/** Filters put together by `and`, `or` and `not`. */
function together(leaf: fc.Arbitrary<Filter>): fc.Arbitrary<Filter> {
  return fc.letrec<{ filter: Filter }>((tie) => ({
    filter: fc.oneof(
      { maxDepth: 3 },
      leaf,
      tie('filter').map((operand): Filter => ({ kind: 'not', operand })),
      fc
        .tuple(
          fc.constantFrom('and' as const, 'or' as const),
          fc.array(tie('filter'), { minLength: 2, maxLength: 3 }),
        )
        .map(([kind, operands]): Filter => ({
          kind,
          operands: operands.flatMap((each) => (each.kind === kind ? each.operands : [each])),
        })),
    ),
  })).filter;
}

/** Filters of entities of a type, as `parseFilter` makes them. */
export function arbitraryFilter(of: EntityType, model: Model): fc.Arbitrary<Filter> {
  const ofRelated = Object.entries(of.navigation).map(([navigation, key]) => {
    const lambda = fc.record({
      variable: fc.constantFrom('g', 'and', 'name'),
      condition: together(simple(model[key] ?? of)),
    });
    const kind = fc.constant('any' as const);
    return fc.record(
      { kind, navigation: fc.constant(navigation), lambda },
      { requiredKeys: ['kind', 'navigation'], noNullPrototype: true },
    );
  });
  return together(fc.oneof({ weight: 3, arbitrary: simple(of) }, ...ofRelated));
}

/** Orders by some of the properties of a type. */
export const arbitraryOrder = (of: EntityType): fc.Arbitrary<OrderBy[]> =>
  fc.uniqueArray(
    fc.record({ property: fc.constantFrom(...Object.keys(of.properties)), descending: fc.boolean() }),
    { selector: ({ property }) => property, maxLength: 3 },
  );
