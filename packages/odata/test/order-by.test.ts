// What `$orderby` is read as, and the order it makes.
import { describe, expect, it } from 'vitest';
import { compareBy, parseOrderBy, QueryError, seekSql, withKey } from '../src/index.ts';
import { connector } from './model.ts';

const up = (property: string): object => ({ property, descending: false });
const down = (property: string): object => ({ property, descending: true });

describe('an order', () => {
  it.each([
    ['machineName', [up('machineName')]],
    ['MachineName ASC', [up('machineName')]],
    ['status desc', [down('status')]],
    [' status  Desc ,id', [down('status'), up('id')]],
  ])('%j is read', (text, orderBy) => {
    expect(parseOrderBy(text, connector)).toEqual(orderBy);
  });

  it.each([
    ['»', 'The end is no property'],
    ['»nothing', "Could not find a property named 'nothing' on type 'microsoft.graph.connector'"],
    ['id, »toString', 'use one of id, machineName, note, status, isUpdated'],
    ['id,»', 'The end is no property'],
    ['id asc, »ID desc', 'id is there twice'],
    ['id »up', "'up' is not expected"],
    ['id desc »asc', "'asc' is not expected"],
    ['»memberOf', "'memberOf' is a collection"],
    ['»tolower(id)', "named 'tolower'"],
    ["»'id'", "'id' is no property"],
  ])('%j is refused there: %s', (marked, says) => {
    const read = (): unknown => parseOrderBy(marked.replace('»', ''), connector);
    expect(read).toThrow(QueryError);
    expect(read).toThrow(expect.objectContaining({ option: '$orderby', position: marked.indexOf('»') }));
    expect(read).toThrow(says);
  });

  it('has null first, false before true, and texts by code points without the case of A to Z', () => {
    const values = [null, '', '_', 'A', 'ab', 'B', 'É', 'é', 'ﬀ', '\uffff', '😀'];
    const notes = values.map((note) => ({ note }));
    const mixed = [5, 2, 10, 0, 7, 1, 9, 3, 6, 8, 4].map((index) => notes[index] ?? {});
    expect(mixed.toSorted(compareBy(parseOrderBy('note', connector)))).toEqual(notes);
    expect(mixed.toSorted(compareBy(parseOrderBy('note desc', connector)))).toEqual(notes.toReversed());
    const flags = [null, false, true].map((isUpdated) => ({ isUpdated }));
    expect(flags.toReversed().toSorted(compareBy(parseOrderBy('isUpdated', connector)))).toEqual(flags);
  });

  it('is made total by the key, which nothing after it can change', () => {
    expect(withKey([], 'id')).toEqual([up('id')]);
    expect(withKey(parseOrderBy('status desc', connector), 'id')).toEqual([down('status'), up('id')]);
    expect(withKey(parseOrderBy('id desc,status', connector), 'id')).toEqual([down('id')]);
  });
});

describe('a place in an order', () => {
  const table = {
    type: connector,
    columns: { id: { sql: 'id' }, note: { sql: 'note' }, isUpdated: { sql: 'u' } },
  };

  it.each([
    ['id', []],
    ['id', ['a', 'b']],
    ['id', [null]],
    ['id', [true]],
    ['note', [false]],
    ['isUpdated', ['true']],
    ['id', ['\ud800']],
    ['id', ['\0']],
  ])('by %s is refused with the values %j, which no entity can have', (order, values) => {
    const seek = (): unknown => seekSql(parseOrderBy(order, connector), 'postgres', table, values);
    expect(seek).toThrow(expect.objectContaining({ name: 'QueryError', option: '$skiptoken' }));
  });
});
