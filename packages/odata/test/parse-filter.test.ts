// What `$filter` is read as.
import { describe, expect, it } from 'vitest';
import { parseFilter, printFilter } from '../src/index.ts';
import { connector, connectorGroup, model } from './model.ts';

/** What is written, and what it is read as, written in full. */
const readings: readonly (readonly [written: string, read: string])[] = [
  // Names, words, and members are found without regard to case.
  ["MACHINENAME EQ 'A'", "machineName eq 'A'"],
  ["Status eq 'ACTIVE'", "status eq 'active'"],
  ["StartsWith(machinename,'a')", "startswith(machineName, 'a')"],
  ["status IN ('Active','inactive')", "status in ('active', 'inactive')"],
  ['isUpdated eq TRUE', 'isUpdated eq true'],
  // Each operator.
  ...['eq', 'ne', 'gt', 'ge', 'lt', 'le'].map((operator) => {
    const text = `machineName ${operator} 'a'`;
    return [text, text] as const;
  }),
  ...['startswith', 'endswith', 'contains'].map((name) => {
    const text = `${name}(machineName, note)`;
    return [text, text] as const;
  }),
  // A value on the left.
  ["'a' eq machineName", "machineName eq 'a'"],
  ["'a' ne machineName", "machineName ne 'a'"],
  ["'a' gt machineName", "machineName lt 'a'"],
  ["'a' ge machineName", "machineName le 'a'"],
  ["'a' lt machineName", "machineName gt 'a'"],
  ["'a' le machineName", "machineName ge 'a'"],
  ["contains('abc', machineName)", "contains('abc', machineName)"],
  ['machineName eq note', 'machineName eq note'],
  // Texts.
  ["machineName eq 'it''s'", "machineName eq 'it''s'"],
  ["machineName eq ''", "machineName eq ''"],
  ["machineName eq ''''''", "machineName eq ''''''"],
  ["machineName eq 'a and (b'", "machineName eq 'a and (b'"],
  ["machineName eq 'true'", "machineName eq 'true'"],
  // Members of enums.
  ["status eq microsoft.graph.connectorStatus'inactive'", "status eq 'inactive'"],
  ["status ne Microsoft.Graph.ConnectorStatus'Inactive'", "status ne 'inactive'"],
  ["memberOf/any(g: g/region eq 'japan')", "memberOf/any(g: g/region eq 'japan')"],
  // Null, also of what never is.
  ['note eq null', 'note eq null'],
  ['null ne machineName', 'machineName ne null'],
  ['note gt null', 'note gt null'],
  ["note in (null, 'a')", "note in (null, 'a')"],
  // Booleans are conditions.
  ['isUpdated', 'isUpdated eq true'],
  ['not isUpdated', 'not (isUpdated eq true)'],
  ["isUpdated and status eq 'active'", "isUpdated eq true and status eq 'active'"],
  ['isUpdated eq false', 'isUpdated eq false'],
  ["startswith(machineName,'a') eq true", "startswith(machineName, 'a')"],
  ["startswith(machineName,'a') eq false", "not startswith(machineName, 'a')"],
  ["false ne startswith(machineName,'a')", "startswith(machineName, 'a')"],
  // Deeper than what is written may lie, if each were another not.
  [`id eq 'a'${' eq false'.repeat(40)}`, "id eq 'a'"],
  [`id eq 'a'${' eq false'.repeat(41)}`, "not (id eq 'a')"],
  ["machineName gt 'a' eq true", "machineName gt 'a'"],
  // Precedence: not, relational, equality, and, or.
  ["id eq 'a' or id eq 'b' and id eq 'c'", "id eq 'a' or id eq 'b' and id eq 'c'"],
  ["(id eq 'a' or id eq 'b') and id eq 'c'", "(id eq 'a' or id eq 'b') and id eq 'c'"],
  ["(id eq 'a' and id eq 'b') or id eq 'c'", "id eq 'a' and id eq 'b' or id eq 'c'"],
  ["id eq 'a' and (id eq 'b' and id eq 'c')", "id eq 'a' and id eq 'b' and id eq 'c'"],
  ["not (id eq 'a') and id eq 'b'", "not (id eq 'a') and id eq 'b'"],
  ["not(id eq 'a' and id eq 'b')", "not (id eq 'a' and id eq 'b')"],
  ["not not contains(id,'a')", "not not contains(id, 'a')"],
  ["not status in ('active')", "not status in ('active')"],
  ['not isUpdated eq true', 'not (isUpdated eq true)'],
  ["((machineName)) eq ('a')", "machineName eq 'a'"],
  // Spaces are wanted only where a word would not end.
  ["\t id  eq\t'a' ", "id eq 'a'"],
  ["(id eq 'a')and(id eq 'b')", "id eq 'a' and id eq 'b'"],
  // Any.
  ['memberOf/any()', 'memberOf/any()'],
  ['memberof / any ( )', 'memberOf/any()'],
  ["MemberOf/Any(G:g/name eq 'a')", "memberOf/any(G: G/name eq 'a')"],
  ['memberOf/any(g:g/isDefault)', 'memberOf/any(g: g/isDefault eq true)'],
  ["not memberOf/any(g: not (g/name eq 'a'))", "not memberOf/any(g: not (g/name eq 'a'))"],
  [
    "memberOf/any(g: g/name eq 'a' or 'b' eq g/name) or isUpdated",
    "memberOf/any(g: g/name eq 'a' or g/name eq 'b') or isUpdated eq true",
  ],
];

describe('a filter', () => {
  it.each(readings)('%j is read as %j', (written, read) => {
    expect(printFilter(parseFilter(written, connector, model))).toBe(read);
    expect(printFilter(parseFilter(read, connector, model))).toBe(read);
  });

  it('of what a connector group has is read by the same rules', () => {
    const filter = parseFilter("members/any(c: c/status eq 'Active')", connectorGroup, model);
    expect(printFilter(filter)).toBe("members/any(c: c/status eq 'active')");
  });

  it('is the same with and without parentheses that change nothing', () => {
    const [plain, ...others] = [
      "isUpdated and id eq 'a' and id eq 'b'",
      "isUpdated and (id eq 'a' and id eq 'b')",
      "((isUpdated and (id eq 'a')) and id eq 'b')",
    ].map((text) => parseFilter(text, connector, model));
    expect(others).toEqual([plain, plain]);
  });

  it('with 200 names and values, 32 deep, is read', () => {
    const wide = Array.from({ length: 50 }, () => '(isUpdated)').join(' or ');
    const long = `id in (${Array.from({ length: 199 }, () => "'a'").join(',')})`;
    const deep = `${'('.repeat(32)}isUpdated${')'.repeat(32)}`;
    for (const text of [wide, long, deep]) expect(() => parseFilter(text, connector, model)).not.toThrow();
  });
});
