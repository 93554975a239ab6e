// Generates filters of the client, each with the tree that it is meant to be.
import type { Connector, ConnectorGroup } from '@graph-connectors/client';
import {
  and,
  any,
  contains,
  endsWith,
  eq,
  type Filter,
  ge,
  gt,
  isIn,
  le,
  lt,
  ne,
  not,
  or,
  startsWith,
} from '@graph-connectors/client/filter';
import type { Comparison, Filter as Tree, StringFunction } from '@graph-connectors/odata';
import fc from 'fast-check';
import { isTaken } from '../../support/is-taken.ts';

/** A filter, and what it is meant to say. */
export interface Meant<Entity> {
  readonly filter: Filter<Entity>;
  readonly tree: Tree;
}

/** What URLs, filters, LIKE and SQL would read otherwise, and letters whose case is not that of A to Z. */
const pieces = ["'", "''", '%', '%27', '%25', '%00', '_', '\\', '"', '?', '#', '&', '=', '+', '/', ';', ',']
  .concat([
    '(',
    ')',
    'x/',
    ' and ',
    ' or ',
    'null',
    'true',
    '$skip',
    'a',
    'A',
    'İ',
    'ı',
    'ſ',
    '\u212a',
    'é',
    'É',
  ])
  .concat(['e\u0301', 'ß', '日本', '😀', '👩‍👩‍👧', 'ﬀ', '\uffff']);

/** Texts, which are names in the fleet as well. */
export const texts: readonly string[] = [
  ...pieces,
  "O'Neill's",
  "' or '1' eq '1",
  "%27 or true or '",
  "\\' or 1=1 --",
  'a+b & c=d#e',
  'größer',
];

const text = fc.oneof(
  fc.constantFrom('alpha.contoso.com', "it's_100%.local", 'ÉPSILON😀.local', '1.6.0.0', 'Kyoto', ...texts),
  fc.array(fc.constantFrom(...pieces), { maxLength: 3 }).map((parts) => parts.join('')),
);

type Value = string | boolean | null;
const property = (name: string) => ({ kind: 'property', name }) as const;
const literal = (value: Value) => ({ kind: 'literal', value }) as const;
const compared = (operator: Comparison, name: string, value: Value): Tree => ({
  kind: 'compare',
  operator,
  left: property(name),
  right: literal(value),
});

/** How a filter on one property is made, and its tree. */
type Making<Entity, Name, Of> = readonly [
  make: (name: Name, value: Of) => Filter<Entity>,
  tree: (name: string, value: Of) => Tree,
];

/** The filters on properties, with values of a kind. */
const on = <Entity, Name extends string, Of>(
  names: readonly Name[],
  values: fc.Arbitrary<Of>,
  makings: readonly Making<Entity, Name, Of>[],
): fc.Arbitrary<Meant<Entity>> =>
  fc
    .tuple(fc.constantFrom(...names), values, fc.constantFrom(...makings))
    .map(([name, value, [make, tree]]) => ({ filter: make(name, value), tree: tree(name, value) }));

const comparing =
  (operator: Comparison) =>
  (name: string, value: Value): Tree =>
    compared(operator, name, value);
const calling =
  (called: StringFunction) =>
  (name: string, value: string): Tree => ({
    kind: 'call',
    name: called,
    text: property(name),
    part: literal(value),
  });
const among = (name: string, values: readonly Value[]): Tree => ({
  kind: 'in',
  left: property(name),
  values: values.map(literal),
});
const some = <Of>(values: fc.Arbitrary<Of>): fc.Arbitrary<Of[]> =>
  fc.array(values, { minLength: 1, maxLength: 2 });

const same = [
  [eq, comparing('eq')],
  [ne, comparing('ne')],
] as const;
const ofTexts = [
  ...same,
  [gt, comparing('gt')],
  [ge, comparing('ge')],
  [lt, comparing('lt')],
  [le, comparing('le')],
  [startsWith, calling('startswith')],
  [endsWith, calling('endswith')],
  [contains, calling('contains')],
] as const;
const ofSome = [[isIn, among]] as const;

const connectorTexts = ['id', 'machineName', 'externalIp', 'version'] as const;
const groupTexts = ['id', 'name'] as const;
const status = fc.constantFrom('active', 'inactive');
const region = fc.option(fc.oneof(fc.constantFrom('eur', 'japan', 'aus'), text));

const simpleOfConnector: fc.Arbitrary<Meant<Connector>> = fc.oneof(
  on<Connector, (typeof connectorTexts)[number], string>(connectorTexts, text, ofTexts),
  on<Connector, (typeof connectorTexts)[number], string[]>(connectorTexts, some(text), ofSome),
  on<Connector, 'status', 'active' | 'inactive'>(['status'], status, same),
  on<Connector, 'status', ('active' | 'inactive')[]>(['status'], some(status), ofSome),
);
const simpleOfGroup: fc.Arbitrary<Meant<ConnectorGroup>> = fc.oneof(
  on<ConnectorGroup, (typeof groupTexts)[number], string>(groupTexts, text, ofTexts),
  on<ConnectorGroup, (typeof groupTexts)[number], string[]>(groupTexts, some(text), ofSome),
  on<ConnectorGroup, 'isDefault', boolean>(['isDefault'], fc.boolean(), same),
  on<ConnectorGroup, 'region', string | null>(['region'], region, same),
  on<ConnectorGroup, 'region', (string | null)[]>(['region'], some(region), ofSome),
);

/** Filters put together by `and`, `or` and `not`; as trees they have no `and` within `and`. */
function together<Entity>(leaf: fc.Arbitrary<Meant<Entity>>, maxDepth: number): fc.Arbitrary<Meant<Entity>> {
  const join =
    (kind: 'and' | 'or', make: (...filters: readonly Filter<Entity>[]) => Filter<Entity>) =>
    (all: readonly Meant<Entity>[]): Meant<Entity> => {
      const operands = all.flatMap(({ tree }) => (tree.kind === kind ? tree.operands : [tree]));
      const [only] = operands;
      const tree = operands.length === 1 && only ? only : { kind, operands };
      return { filter: make(...all.map(({ filter }) => filter)), tree };
    };
  return fc
    .letrec<{ meant: Meant<Entity> }>((tie) => {
      const operands = fc.array(tie('meant'), { minLength: 1, maxLength: 3 });
      return {
        meant: fc.oneof(
          { maxDepth },
          leaf,
          operands.map(join('and', and)),
          operands.map(join('or', or)),
          tie('meant').map(({ filter, tree }): Meant<Entity> => ({
            filter: not(filter),
            tree: { kind: 'not', operand: tree },
          })),
        ),
      };
    })
    .meant.filter(({ tree }) => isTaken(tree));
}

/** The tree of an `any`. @param condition that of the filter within, if there is one. */
const anyOf = (navigation: string, condition?: Tree): Tree => ({
  kind: 'any',
  navigation,
  ...(condition && { lambda: { variable: 'x', condition } }),
});

/** Filters of connectors. None is more than the server reads. */
export const ofConnectors: fc.Arbitrary<Meant<Connector>> = together(
  fc.oneof(
    simpleOfConnector,
    fc.option(together(simpleOfGroup, 1)).map((within): Meant<Connector> => ({
      filter: any('memberOf', within?.filter),
      tree: anyOf('memberOf', within?.tree),
    })),
  ),
  2,
);

/** Filters of groups. None is more than the server reads. */
export const ofGroups: fc.Arbitrary<Meant<ConnectorGroup>> = together(
  fc.oneof(
    simpleOfGroup,
    fc.option(together(simpleOfConnector, 1)).map((within): Meant<ConnectorGroup> => ({
      filter: any('members', within?.filter),
      tree: anyOf('members', within?.tree),
    })),
  ),
  2,
);
