// Queries, as openapi-fetch writes them by each of its options.
import fc from 'fast-check';
import { createQuerySerializer, type QuerySerializerOptions } from 'openapi-fetch';
import { expect, test } from 'vitest';
import { querySerializerOf } from '../src/serialize.ts';

const name = fc.constantFrom('$filter', '$select', 'a', 'b c', 'ü');
const scalar = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean());
const value = fc.oneof(
  scalar,
  fc.constantFrom(null, undefined),
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(name, scalar, { maxKeys: 3, minKeys: 1, noNullPrototype: true }),
);
const queries = fc.dictionary(name, value, { noNullPrototype: true });
const options: fc.Arbitrary<Required<QuerySerializerOptions>> = fc.record({
  array: fc.record({
    style: fc.constantFrom('form', 'spaceDelimited', 'pipeDelimited'),
    explode: fc.boolean(),
  }),
  object: fc.record({ style: fc.constantFrom('form', 'deepObject'), explode: fc.boolean() }),
  allowReserved: fc.boolean(),
});

test('a query is written as openapi-fetch writes it, whatever the options are', () => {
  fc.assert(
    fc.property(queries, options, (query, given) => {
      expect(querySerializerOf(given)(query)).toBe(createQuerySerializer(given)(query));
    }),
  );
});

test('a list is one parameter with commas by default, and an object one for each member', () => {
  const query = { $select: ['id', 'status'], by: { name: 'x/y' }, $top: 5, $filter: undefined };
  expect(querySerializerOf()(query)).toBe('$select=id,status&by[name]=x%2Fy&$top=5');
});

test.each([[[['a']]], [[{ a: 1 }]], [[null]], [{ a: { b: 1 } }], [{ a: undefined }]])(
  'a query that holds %j is refused by name, and nothing is left out in silence',
  (nested) => {
    expect(() => querySerializerOf()({ $select: nested })).toThrow(/'\$select' cannot hold/);
  },
);
