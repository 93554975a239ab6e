// A filter is printed as it can be read again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Filter, parseFilter, printFilter, QueryError } from '../src/index.ts';
import { arbitraryFilter } from './arbitrary-filter.ts';
import { connector, connectorGroup, model } from './model.ts';

describe.each([connector, connectorGroup])('a filter of $name', (type) => {
  it('is the same when it is printed and read again', () => {
    fc.assert(
      fc.property(arbitraryFilter(type, model), (filter) => {
        expect(parseFilter(printFilter(filter), type, model)).toEqual(filter);
      }),
      { numRuns: 500 },
    );
  });
});

describe('any text', () => {
  const words = [
    'id',
    'status',
    'isUpdated',
    'memberOf',
    '/any(g:',
    'g/name',
    "'a'",
    "'active'",
    'null',
    'true',
  ].concat(['(', ')', ',', '/', 'eq', 'lt', 'in', 'not', 'and', 'or', 'contains(', "'", '5', '\u0001', '😀']);
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((each) => each.join(' ')),
  );

  const read = (text: string): Filter | QueryError => {
    try {
      return parseFilter(text, connector, model);
    } catch (error) {
      if (error instanceof QueryError) return error;
      throw error;
    }
  };

  it('is a filter that can be printed, or refused with a position in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = read(text);
        const isRefused = result instanceof QueryError;
        expect(isRefused ? result : read(printFilter(result))).toEqual(result);
        expect(isRefused ? result.position : 0).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});
