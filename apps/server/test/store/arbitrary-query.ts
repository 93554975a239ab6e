// Queries of any kind, and the fleet that they are asked of.
import { entityTypes } from '@graph-connectors/contract/entity-types';
import type { EntityType, Filter, OrderBy, PropertyPath } from '@graph-connectors/odata';
import fc from 'fast-check';
import type { Connector, ConnectorGroup } from '../../src/store/store.ts';
import { connector } from './connectors.ts';
import { group } from './groups.ts';

const texts = ['', 'a', 'A', 'ab', 'aB%', 'a_b', "it's", '\\', 'İ', 'ß', '\u{1f600}', '\uffff', 'null'];

/** Groups beside the default one. */
export const groups: readonly ConnectorGroup[] = [
  group('1G', { name: 'A', region: 'eur' }),
  group('2g', { name: "it's", region: null }),
  group('3g', { name: 'ab', region: 'japan', connectorGroupType: 'syncFabric' }),
];

/** Connectors, each with the id of its group. */
export const fleet: readonly (readonly [Connector, string])[] = texts.map((text, n) => [
  connector(`${text}-${n}-${n % 2 === 0 ? 'A' : 'a'}`, {
    machineName: texts[(n * 5) % texts.length] ?? '',
    externalIp: texts[n % 3] ?? '',
    status: n % 3 === 0 ? 'inactive' : 'active',
    version: text,
  }),
  groups[n % 4]?.id ?? '',
]);

const text = fc.constantFrom(...texts, ...groups.map(({ id }) => id), 'a-1-a');
const equality = fc.constantFrom('eq', 'ne');

/** A condition on the properties of a type. */
function condition({ properties }: EntityType): fc.Arbitrary<Filter> {
  const named = (name: string): PropertyPath => ({ kind: 'property', name });
  const ofKind = (kind: string): fc.Arbitrary<PropertyPath> => {
    const names = Object.entries(properties).flatMap(([name, { type }]) =>
      type.kind === kind ? [name] : [],
    );
    return names.length === 0 ? ofKind('string') : fc.constantFrom(...names).map(named);
  };
  const literal = (value: string | boolean | null) => ({ kind: 'literal', value }) as const;
  const part = text.map(literal);
  const member = fc.constantFrom('active', 'eur', 'japan', 'applicationProxy', null).map(literal);
  const compare = <K extends 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le'>(
    left: fc.Arbitrary<PropertyPath>,
    operator: fc.Arbitrary<K>,
    right: fc.Arbitrary<PropertyPath | ReturnType<typeof literal>>,
  ): fc.Arbitrary<Filter> => fc.record({ kind: fc.constant('compare'), operator, left, right });
  return fc.oneof(
    compare(
      ofKind('string'),
      fc.constantFrom('eq', 'ne', 'gt', 'ge', 'lt', 'le'),
      fc.oneof(part, ofKind('string')),
    ),
    compare(ofKind('enum'), equality, member),
    fc.record({
      kind: fc.constant('in'),
      left: ofKind('enum'),
      values: fc.array(member, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('call'),
      name: fc.constantFrom('startswith', 'endswith', 'contains'),
      text: ofKind('string'),
      part,
    }),
    ...('isDefault' in properties
      ? [compare(fc.constant(named('isDefault')), equality, fc.boolean().map(literal))]
      : []),
  );
}

/** A filter of a type, also on what `navigation` leads to. */
function filter(type: EntityType, navigation: string, related: EntityType): fc.Arbitrary<Filter> {
  const any = condition(related).map((on): Filter => ({
    kind: 'any',
    navigation,
    lambda: { variable: 'x', condition: on },
  }));
  const leaf = fc.oneof(condition(type), any, fc.constant<Filter>({ kind: 'any', navigation }));
  const not = leaf.map((operand): Filter => ({ kind: 'not', operand }));
  const operands = fc.array(fc.oneof(leaf, not), { minLength: 2, maxLength: 3 });
  const both = fc.record({ kind: fc.constantFrom('and', 'or'), operands });
  return fc.oneof(leaf, not, both);
}

function order({ properties }: EntityType): fc.Arbitrary<OrderBy[]> {
  const names = fc.subarray(Object.keys(properties), { maxLength: 2 });
  return fc
    .tuple(names, fc.boolean(), fc.boolean())
    .map(([[first, second], ...descending]) =>
      [first, second].flatMap((property, n) =>
        property === undefined ? [] : [{ property, descending: descending[n] === true }],
      ),
    );
}

/** Filters and orders of connectors. */
export const connectorQueries = {
  filter: filter(entityTypes.connector, 'memberOf', entityTypes.connectorGroup),
  orderBy: order(entityTypes.connector),
};

/** Filters and orders of groups. */
export const groupQueries = {
  filter: filter(entityTypes.connectorGroup, 'members', entityTypes.connector),
  orderBy: order(entityTypes.connectorGroup),
};
