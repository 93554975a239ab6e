// What `$filter` is not, each with its position.
import { describe, expect, it } from 'vitest';
import { type EntityType, parseFilter, QueryError } from '../src/index.ts';
import { connector, connectorGroup, model } from './model.ts';

/** What is written, where the fault is marked by `»`, and what the message says of it. */
const refusals: readonly (readonly [marked: string, says: string])[] = [
  // Of OData, and not of us.
  ["status »has 'active'", "The operator 'has' is not supported"],
  ['id »add 1 eq 2', "The operator 'add' is not supported"],
  ['id »mod 2 eq 1', "The operator 'mod' is not supported"],
  ["contains(id,'a') »xor isUpdated", "The operator 'xor' is not supported"],
  ["»tolower(id) eq 'a'", "The function 'tolower' is not supported"],
  ["»concat(id,'a') eq 'b'", "The function 'concat' is not supported"],
  ["»length(id) eq 'a'", "The function 'length' is not supported"],
  ["»year(id) eq 'a'", "The function 'year' is not supported"],
  ["»cast(id,Edm.String) eq 'a'", "The function 'cast' is not supported"],
  ["memberOf/»all(g: g/name eq 'a')", "'all' is not supported after the collection memberOf"],
  ['memberOf/»$count eq 1', "'$count' is not supported after the collection memberOf"],
  ["memberOf/»name eq 'a'", "'name' is not supported after the collection memberOf"],
  ['memberOf »eq null', "'eq' is not supported after the collection memberOf"],
  ['memberOf»', 'The end is not supported after the collection memberOf'],
  ["»$it/id eq 'a'", "Could not find a property named '$it'"],
  ['id eq »@name', "Could not find a property named '@name'"],
  ["»microsoft.graph.connector/id eq 'a'", "named 'microsoft.graph.connector'"],
  ['id eq »5', "'5' is no value here"],
  ['id eq »-1', "'-1' is no value here"],
  ['id eq »7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a', 'a text in single quotes'],
  ["»date'2020-01-01' eq id", "date'2020-01-01' is not a string"],
  // What does not exist.
  ["»nothing eq 'a'", "Could not find a property named 'nothing' on type 'microsoft.graph.connector'"],
  ["»nothing eq 'a'", 'use one of id, machineName, note, status, isUpdated'],
  ["»constructor eq 'a'", "named 'constructor'"],
  ["»__proto__ eq 'a'", "named '__proto__'"],
  ["id»/length eq 'a'", 'id has no properties'],
  [
    "status eq »'unknown'",
    "'unknown' is not a member of microsoft.graph.connectorStatus, at position 10: use one of active, inactive.",
  ],
  ["status in ('active', »'x')", "'x' is not a member"],
  ["status eq »microsoft.graph.other'active'", 'is not a microsoft.graph.connectorStatus'],
  // Types.
  ["status »gt 'active'", "'gt' does not compare a microsoft.graph.connectorStatus"],
  ['isUpdated »le true', "'le' does not compare a boolean"],
  ['status eq »note', 'status is a microsoft.graph.connectorStatus, and note is a string'],
  ['status eq »true', "'true' is not a microsoft.graph.connectorStatus"],
  ["isUpdated eq »'true'", "'true' is not a boolean"],
  ['id eq »false', "'false' is not a string"],
  ["id eq »microsoft.graph.connectorStatus'active'", 'is not a string'],
  ["not »id eq 'a'", "'id' is no condition"],
  ['»id', "'id' is no condition"],
  ['isUpdated and »id', "'id' is no condition"],
  ['»true', "'true' is no condition"],
  ["»'a' or isUpdated", "'a' is no condition"],
  ["'a' »eq 'b'", 'Two values are compared'],
  ["id eq 'a' eq »'b'", 'A condition is compared with something else'],
  ["contains(id,'a') eq »isUpdated", 'A condition is compared with something else'],
  ["contains(id,'a') »gt true", "'gt' does not compare conditions"],
  ["contains(»status,'a')", "'status' is not a string"],
  ['contains(id,»null)', "'null' is not a string"],
  ["»'a' in ('a')", "'a' is not a property"],
  // Lambdas.
  ["memberOf/any(g: »name eq 'a')", 'only g has properties'],
  ["memberOf/any(g: »machineName eq 'a')", 'write g/ before a property of microsoft.graph.connectorGroup'],
  ["memberOf/any(g: g/»members/any(c: c/id eq 'a'))", 'members is a collection in another'],
  ["memberOf/any(»not: not/name eq 'a')", "'not' cannot be a variable"],
  ["memberOf/any(»True: True/name eq 'a')", "'True' cannot be a variable"],
  ["memberOf/any(»a.b: a.b/name eq 'a')", "'a.b' cannot be a variable"],
  ['memberOf/any(g: »true)', "'true' is no condition"],
  ['memberOf/any(g: g/»name)', "'name' is no condition"],
  ['memberOf/any(g: g»)', "'/' is"],
  ['memberOf/any(g»)', "':' is"],
  ['memberOf/any(»', 'The end cannot be a variable'],
  // Grammar.
  ['»', 'A value is missing'],
  ['id eq»', 'A value is missing'],
  ["id eq 'a' and»", 'A value is missing'],
  ['»and', "named 'and'"],
  ["id eq 'a' »'b'", "'b' is not expected"],
  ["id »= 'a'", "'=' is not expected"],
  ["id eq 'a'»; id eq 'b'", "';' is not expected"],
  ["(id eq 'a'»", 'The end is not expected'],
  ["id eq 'a'»)", "')' is not expected"],
  ['id in (»)', "')' is no value here"],
  ["id in »'a'", "'(' is"],
  ['id in (»note)', "'note' is no value here"],
  ['contains(id»)', "',' is"],
  ["contains(id,'a'»,'b')", "',' is not expected"],
  ['id eq »"a"', '\'"a"\' is no value here'],
  ["id eq »'a", "write a quote within it twice, as in 'it''s'"],
  ["id eq »'a''", 'A text has no end'],
  ["id eq 'it's»'", 'A text has no end'],
  // Characters.
  ["id eq 'a»\n'", 'A control character'],
  ["id eq 'a»\0'", 'A control character'],
  ["id eq '»\u0085'", 'A control character'],
  ["id eq '»\ud800'", 'half of a surrogate pair'],
  // Bounds.
  [`${'('.repeat(32)}»(isUpdated${')'.repeat(33)}`, 'more than 32 deep'],
  [`${'not '.repeat(32)}»not isUpdated`, 'more than 32 deep'],
  [`id in (${"'a',".repeat(199)}»'b')`, 'more than 200 names, values and calls'],
  [`${'isUpdated or '.repeat(200)}»isUpdated`, 'more than 200 names, values and calls'],
  [`»${'x'.repeat(1000)} eq 'a'`, `named '${'x'.repeat(63)}…' on type`],
];

describe('a filter', () => {
  it.each(refusals)('%j is refused there: %s', (marked, says) => {
    const read = (): unknown => parseFilter(marked.replace('»', ''), connector, model);
    expect(read).toThrow(QueryError);
    expect(read).toThrow(
      expect.objectContaining({
        option: '$filter',
        position: marked.indexOf('»'),
        message: expect.stringMatching(/^Invalid filter clause: .+, at position \d+: .+\.$/),
      }),
    );
    expect(read).toThrow(says);
  });

  it('that compares members of two enums is refused', () => {
    const { region } = connectorGroup.properties;
    const kind = { type: { ...region.type, name: 'microsoft.graph.connectorGroupType' }, nullable: false };
    const type: EntityType = { ...connectorGroup, properties: { region, kind } };
    const read = (): unknown => parseFilter('region eq kind', type, model);
    expect(read).toThrow(
      'region is a microsoft.graph.connectorGroupRegion, and kind is a microsoft.graph.connectorGroupType, at position 10',
    );
  });
});
