// What filters are true of.
import { describe, expect, it } from 'vitest';
import { evaluate, type Filter, parseFilter } from '../src/index.ts';
import { connector, model } from './model.ts';

const entity = {
  id: '7aa5aca1',
  machineName: "Connector-A's 100%_ﬀ",
  note: null,
  status: 'active',
  memberOf: [
    { id: '1', name: 'Default', isDefault: true, region: null },
    { id: '2', name: 'İzmir', isDefault: false, region: 'japan' },
  ],
};

/** Each filter, and whether it is true of the entity. */
const truths: readonly (readonly [filter: string, isTrue: boolean])[] = [
  // The case of A to Z does not matter, that of other letters does.
  ["machineName eq 'CONNECTOR-a''S 100%_ﬀ'", true],
  ["status eq 'ACTIVE'", true],
  ["memberOf/any(g: g/name eq 'İZMIR')", true],
  ["memberOf/any(g: g/name eq 'izmir')", false],
  ["memberOf/any(g: g/name eq 'ızmir')", false],
  ["memberOf/any(g: g/region eq 'Japan')", true],
  ["startswith(machineName, 'CONN')", true],
  ["startswith(machineName, 'onn')", false],
  ["endswith(machineName, '_ﬀ')", true],
  ["endswith(machineName, '_FF')", false],
  ["contains(machineName, '''s 1')", true],
  ["contains(machineName, '0_')", false],
  ["contains('the default', machineName)", false],
  ["contains(machineName, '')", true],
  // Texts are in the order of code points.
  ["machineName gt 'connector-a''s 100%_ﬀ'", false],
  ["machineName ge 'connector-a''s 100%_ﬀ'", true],
  ["machineName gt 'CONNECTOR-A'", true],
  ["machineName lt 'connector-a''s 100%_😀'", true],
  ["machineName lt 'connector_'", true],
  // Null is equal to itself only, and neither before nor after anything. What an entity lacks is null.
  ['note eq null', true],
  ['note ne null', false],
  ["note eq ''", false],
  ["note ne ''", true],
  ["note in ('a', null)", true],
  ["note in ('a')", false],
  ['note ge null', false],
  ["note lt 'a'", false],
  ["not (note lt 'a')", true],
  ["note ge 'a'", false],
  ["contains(note, '')", false],
  ["not contains(note, '')", true],
  ['isUpdated', false],
  ['isUpdated eq null', true],
  ['isUpdated ne true', true],
  ['machineName eq null', false],
  ['machineName ne null', true],
  ['machineName ne note', true],
  // All of a condition in any has to be true of one entity.
  ['memberOf/any()', true],
  ["memberOf/any(g: g/isDefault and g/name eq 'default')", true],
  ["memberOf/any(g: g/isDefault and g/name eq 'İzmir')", false],
  ["memberOf/any(g: g/isDefault) and memberOf/any(g: g/name eq 'İzmir')", true],
  ['memberOf/any(g: not g/isDefault)', true],
  // Precedence.
  ["status eq 'active' or id eq '0' and id eq '1'", true],
  ["(status eq 'active' or id eq '0') and id eq '1'", false],
  ["not (id eq '0') and id eq '7AA5ACA1'", true],
];

describe('a filter', () => {
  it.each(truths)('%s: %s', (filter, isTrue) => {
    expect(evaluate(parseFilter(filter, connector, model), entity)).toBe(isTrue);
  });

  it('of related entities is refused where an entity comes without them', () => {
    const filter = parseFilter('memberOf/any()', connector, model);
    expect(evaluate(filter, { id: '1', memberOf: [] })).toBe(false);
    expect(() => evaluate(filter, { id: '1' })).toThrow('The entity has no list memberOf.');
  });

  it('of what an entity lacks is of null, whatever objects inherit', () => {
    const left = { kind: 'property', name: 'toString' } as const;
    const isNull: Filter = { kind: 'compare', operator: 'eq', left, right: { kind: 'literal', value: null } };
    expect(evaluate(isNull, {})).toBe(true);
  });

  it('is refused where a value is of no type that properties have', () => {
    const filter = parseFilter("id eq '1'", connector, model);
    expect(() => evaluate(filter, { id: 1 })).toThrow('The property id is neither a string nor a boolean.');
  });
});
