// What `$select` and `$expand` are read as.
import { describe, expect, it } from 'vitest';
import { parseExpand, parseSelect } from '../src/index.ts';
import { connector, connectorGroup, model } from './model.ts';

const all = ['id', 'machineName', 'note', 'status', 'isUpdated'];

describe('a selection', () => {
  it.each([
    ['id', ['id']],
    ['STATUS,Id', ['id', 'status']],
    [' status , status ', ['status']],
    ['*', all],
    ['id,*', all],
  ])('%j is read in the order of the model', (text, names) => {
    expect(parseSelect(text, connector)).toEqual(names);
  });

  it('may name what is expanded as well', () => {
    expect(parseSelect('MemberOf,id', connector, ['memberOf'])).toEqual(['id', 'memberOf']);
    expect(parseSelect('*,memberOf', connector, ['memberOf'])).toEqual([...all, 'memberOf']);
    expect(parseSelect('id', connector, ['memberOf'])).toEqual(['id']);
  });

  it.each([
    [
      '»x',
      "Could not find a property named 'x' on type 'microsoft.graph.connector', at position 0: use one of id, machineName, note, status, isUpdated.",
    ],
    [
      'id,»__proto__',
      "Could not find a property named '__proto__' on type 'microsoft.graph.connector', at position 3: use one of id, machineName, note, status, isUpdated.",
    ],
    ['»', "The end is no property, at position 0: write one, or '*' for all."],
    ['id,»,status', "',' is no property, at position 3: write one, or '*' for all."],
    ["»'id'", "'id' is no property, at position 0: write one, or '*' for all."],
    ['id »status', "'status' is not expected, at position 3: write ',' or end here."],
    ['id»/x', "'/' is not expected, at position 2: write ',' or end here."],
    ['»memberOf', "'memberOf' is a collection, at position 0: name it in $expand instead."],
  ])('%j is refused there: %s', (marked, message) => {
    expect(() => parseSelect(marked.replace('»', ''), connector)).toThrow(
      expect.objectContaining({
        name: 'QueryError',
        option: '$select',
        position: marked.indexOf('»'),
        message: `Parsing OData Select and Expand failed: ${message}`,
      }),
    );
  });
});

describe('an expansion', () => {
  it.each([
    ['memberOf', [{ navigation: 'memberOf' }]],
    ['MEMBEROF', [{ navigation: 'memberOf' }]],
    ['*', [{ navigation: 'memberOf' }]],
    ['memberOf($select=name,ID)', [{ navigation: 'memberOf', select: ['id', 'name'] }]],
    ['memberOf ( select = name )', [{ navigation: 'memberOf', select: ['name'] }]],
    ['*,memberOf($select=id)', [{ navigation: 'memberOf', select: ['id'] }]],
    ['memberOf($select=*)', [{ navigation: 'memberOf', select: ['id', 'name', 'isDefault', 'region'] }]],
  ])('%j is read', (text, expand) => {
    expect(parseExpand(text, connector, model)).toEqual(expand);
  });

  it('of a connector group selects properties of connectors', () => {
    expect(parseExpand('members($select=machineName)', connectorGroup, model)).toEqual([
      { navigation: 'members', select: ['machineName'] },
    ]);
  });

  it.each([
    [
      '»x',
      "Could not find a property named 'x' on type 'microsoft.graph.connector', at position 0: use one of memberOf.",
    ],
    [
      '»id',
      "Could not find a property named 'id' on type 'microsoft.graph.connector', at position 0: use one of memberOf.",
    ],
    ['»', "The end is no navigation property, at position 0: write one, or '*' for all."],
    ['memberOf,»memberOf', 'memberOf is there twice, at position 9: leave one out.'],
    ['memberOf»/$ref', "'/' is not expected, at position 8: write ',', '($select=…)' or nothing."],
    ['*»($select=id)', "'(' is not expected, at position 1: write ',', '($select=…)' or nothing."],
    ['memberOf(»$top=1)', "'$top' is not supported within $expand, at position 9: use $select only."],
    [
      'memberOf(»$expand=members)',
      "'$expand' is not supported within $expand, at position 9: use $select only.",
    ],
    ['memberOf(»)', "')' is not supported within $expand, at position 9: use $select only."],
    ['memberOf($select=id;»$top=1)', "'$top' is not supported beside $select, at position 20: leave it out."],
    [
      'memberOf($select=»machineName)',
      "Could not find a property named 'machineName' on type 'microsoft.graph.connectorGroup', at position 17: use one of id, name, isDefault, region.",
    ],
    ['memberOf($select=id»', "The end is not expected, at position 19: ')' is."],
    ['memberOf($select»)', "')' is not expected, at position 16: '=' is."],
  ])('%j is refused there: %s', (marked, message) => {
    expect(() => parseExpand(marked.replace('»', ''), connector, model)).toThrow(
      expect.objectContaining({
        name: 'QueryError',
        option: '$expand',
        position: marked.indexOf('»'),
        message: `Parsing OData Select and Expand failed: ${message}`,
      }),
    );
  });
});
