// Filters: that they say what was meant, whatever the values are.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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
} from '../src/filter.ts';
import type { Connector, ConnectorGroup } from '../src/index.ts';
import { joined, readFilter, type Tree } from './read-filter.ts';

const isInactive: Filter<Connector> = eq('status', 'inactive');
const isEdge: Filter<Connector> = startsWith('machineName', 'edge-');
const isLab: Filter<Connector> = startsWith('machineName', 'lab-');
const inactive = "status eq 'inactive'";
const edge = "startswith(machineName,'edge-')";
const lab = "startswith(machineName,'lab-')";

describe('a filter', () => {
  const texts: readonly (readonly [Filter<Connector>, string])[] = [
    [isInactive, inactive],
    [ne('version', '1.5'), "version ne '1.5'"],
    [gt('version', '1'), "version gt '1'"],
    [ge('version', '1'), "version ge '1'"],
    [lt('version', '1'), "version lt '1'"],
    [le('version', '1'), "version le '1'"],
    [isIn('status', ['active', 'inactive']), "status in ('active','inactive')"],
    [isEdge, edge],
    [endsWith('machineName', '.com'), "endswith(machineName,'.com')"],
    [contains('machineName', '-'), "contains(machineName,'-')"],
    [eq('machineName', "O'Neill's"), "machineName eq 'O''Neill''s'"],
    [and(isInactive, isEdge, isLab), `${inactive} and ${edge} and ${lab}`],
    [or(isInactive, isEdge), `${inactive} or ${edge}`],
    [and(isInactive, or(isEdge, isLab)), `${inactive} and (${edge} or ${lab})`],
    [or(and(isInactive, isEdge), isLab), `${inactive} and ${edge} or ${lab}`],
    [not(isInactive), `not (${inactive})`],
    [not(or(isEdge, isLab)), `not (${edge} or ${lab})`],
    [any('memberOf'), 'memberOf/any()'],
    [any('memberOf', eq('name', 'Berlin')), "memberOf/any(x:x/name eq 'Berlin')"],
    [
      any('memberOf', and(eq('isDefault', false), or(eq('region', null), eq('region', 'mars')))),
      "memberOf/any(x:x/isDefault eq false and (x/region eq null or x/region eq 'mars'))",
    ],
    [
      any('memberOf', any('members', eq('status', 'active'))),
      "memberOf/any(x:x/members/any(xx:xx/status eq 'active'))",
    ],
  ];

  test.each(texts)('%s is written as OData has it', (filter, text) => {
    expect(filter.toString()).toBe(text);
  });

  const unsayable: readonly (readonly [string, () => unknown])[] = [
    ['and of nothing', () => and<Connector>()],
    ['or of nothing', () => or<Connector>()],
    ['a value among none', (): Filter<Connector> => isIn('status', [])],
    ['half of a character', (): Filter<Connector> => eq('machineName', 'a\ud800')],
  ];
  test.each(unsayable)('of %s is refused', (_, make) => {
    expect(make).toThrow(TypeError);
  });

  // What the compiler refuses may come from where there is none.
  test.each([
    ["status eq 'active' or status", 'inactive'],
    ['', 'inactive'],
    ['memberOf/any', 'x'],
    ['status', undefined],
    ['status', { toString: () => "'x'" }],
    ['status', Number.NaN],
  ])('of the name %j and the value %j is refused', (name, value) => {
    expect(() => Reflect.apply(eq, undefined, [name, value])).toThrow(TypeError);
    expect(() => Reflect.apply(startsWith, undefined, [name, value])).toThrow(TypeError);
    expect(() => Reflect.apply(isIn, undefined, [name, [value]])).toThrow(TypeError);
  });
});

/** A filter, and what it is meant to say. */
type Meant<Entity> = [filter: Filter<Entity>, tree: Tree];

/** Texts that would be something else outside of quotes. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom("'", "''", ' and ', ' or ', '(', ')', 'x/', 'null', '%27', '\n'), { maxLength: 4 })
    .map((parts) => parts.join('')),
);

type OnText = (name: 'id' | 'machineName' | 'externalIp' | 'version', value: string) => Filter<Connector>;
const onText: Readonly<Record<string, OnText>> = {
  eq,
  ne,
  gt,
  ge,
  lt,
  le,
  contains,
  startswith: startsWith,
  endswith: endsWith,
};

/** Arbitrary filters, whose leaves are `leaf`. */
function compound<Entity>(leaf: fc.Arbitrary<Meant<Entity>>, self: fc.Arbitrary<Meant<Entity>>) {
  const some = fc.array(self, { minLength: 1, maxLength: 3 });
  const filters = (all: readonly Meant<Entity>[]) => all.map(([filter]) => filter);
  const trees = (all: readonly Meant<Entity>[]) => all.map(([, tree]) => tree);
  return fc.oneof(
    { maxDepth: 4 },
    leaf,
    some.map((all): Meant<Entity> => [and(...filters(all)), joined('and', trees(all))]),
    some.map((all): Meant<Entity> => [or(...filters(all)), joined('or', trees(all))]),
    self.map(([filter, tree]): Meant<Entity> => [not(filter), ['not', tree]]),
  );
}

interface Arbitraries {
  connector: Meant<Connector>;
  group: Meant<ConnectorGroup>;
}

const { connector } = fc.letrec<Arbitraries>((tie: fc.LetrecTypedTie<Arbitraries>) => {
  const name = fc.constantFrom<Parameters<OnText>[0]>('id', 'machineName', 'externalIp', 'version');
  const ofConnector = fc.oneof(
    fc
      .tuple(fc.constantFrom(...Object.entries(onText)), name, text)
      .map(([[word, make], on, value]): Meant<Connector> => [make(on, value), [word, on, value]]),
    fc
      .tuple(name, fc.array(text, { minLength: 1, maxLength: 3 }))
      .map(([on, values]): Meant<Connector> => [isIn(on, values), ['in', on, ...values]]),
    tie('group').map(([filter, tree]): Meant<Connector> => [
      any('memberOf', filter),
      ['any', 'memberOf', tree],
    ]),
  );
  const ofGroup = fc.oneof(
    fc.boolean().map((value): Meant<ConnectorGroup> => [eq('isDefault', value), ['eq', 'isDefault', value]]),
    fc.option(text).map((value): Meant<ConnectorGroup> => [ne('region', value), ['ne', 'region', value]]),
    fc.constant<Meant<ConnectorGroup>>([any('members'), ['any', 'members']]),
    tie('connector').map(([filter, tree]): Meant<ConnectorGroup> => [
      any('members', filter),
      ['any', 'members', tree],
    ]),
  );
  return { connector: compound(ofConnector, tie('connector')), group: compound(ofGroup, tie('group')) };
});

test('every filter says what was meant, and nothing in a value says more', () => {
  fc.assert(
    fc.property(connector, ([filter, tree]) => {
      expect(readFilter(filter.toString())).toEqual(tree);
    }),
  );
});
