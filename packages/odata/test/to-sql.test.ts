// What filters and orders become in SQL, and what cannot become any.
import { describe, expect, it } from 'vitest';
import { type Filter, orderSql, parseFilter, parseOrderBy, seekSql, toSql, withKey } from '../src/index.ts';
import { table } from './fleet-database.ts';
import { connector, connectorGroup, model } from './model.ts';

const written = "machineName eq 'O''Brien' and not startswith(note, '?') and memberOf/any(g: g/isDefault)";
const filter = parseFilter(written, connector, model);

describe('a filter', () => {
  it('becomes SQL of SQLite, to which its values are bound', () => {
    expect(toSql(filter, 'sqlite', table)).toEqual({
      text:
        '((lower(c.machine_name) = ?) AND (NOT coalesce(substr(lower(c.note), 1, length(?)) = ?, FALSE)) AND ' +
        'EXISTS (SELECT 1 FROM membership m JOIN connector_group g ON g.id = m.group_id ' +
        'WHERE m.connector_id = c.id AND (g.is_default = ?)))',
      values: ["o'brien", '?', '?', 1],
    });
  });

  it('becomes SQL of PostgreSQL, to which its values are bound', () => {
    expect(toSql(filter, 'postgres', table)).toEqual({
      text:
        '((lower(c.machine_name COLLATE "C") = ?) AND ' +
        '(NOT coalesce(starts_with(lower(c.note COLLATE "C"), ?), FALSE)) AND ' +
        'EXISTS (SELECT 1 FROM membership m JOIN connector_group g ON g.id = m.group_id ' +
        'WHERE m.connector_id = c.id AND (g.is_default = ?)))',
      values: ["o'brien", '?', true],
    });
  });

  it.each<[string, Filter]>([
    [
      'no column for toString',
      { kind: 'compare', operator: 'eq', left: path('toString'), right: path('id') },
    ],
    ['no column for __proto__', { kind: 'in', left: path('__proto__'), values: [] }],
    ['does not lead to constructor', { kind: 'any', navigation: 'constructor' }],
  ])('of what the table does not have is refused: %s', (says, strange) => {
    expect(() => toSql(strange, 'sqlite', table)).toThrow(says);
  });

  it('of a related entity without a table is refused', () => {
    const ofGroups = { type: connectorGroup, columns: {} };
    const members = parseFilter('members/any()', connectorGroup, model);
    expect(() => toSql(members, 'sqlite', ofGroups)).toThrow('does not lead to members');
  });
});

describe('an order', () => {
  const orderBy = withKey(parseOrderBy('note desc,status', connector), 'id');

  it('becomes SQL that has null where Graph has it', () => {
    expect(orderSql(orderBy, 'sqlite', table)).toBe('lower(c.note) DESC NULLS LAST, c.status, lower(c.id)');
    expect(orderSql(orderBy, 'postgres', table)).toBe(
      'lower(c.note COLLATE "C") DESC NULLS LAST, c.status COLLATE "C", lower(c.id COLLATE "C")',
    );
  });

  it('has places that become SQL, to which their values are bound', () => {
    expect(seekSql(parseOrderBy('status desc', connector), 'sqlite', table, ["'Active"])).toEqual({
      text: '(c.status <= ? AND (c.status < ? OR (c.status = ? AND FALSE)))',
      values: ["'active", "'active", "'active"],
    });
    expect(seekSql(parseOrderBy('status,id', connector), 'sqlite', table, ['active', 'A'])).toEqual({
      text: '(c.status >= ? AND (c.status, lower(c.id)) > (?, ?))',
      values: ['active', 'active', 'a'],
    });
  });
});

function path(name: string): { readonly kind: 'property'; readonly name: string } {
  return { kind: 'property', name };
}
