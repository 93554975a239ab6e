// The arithmetic behind the tables, and the tables.
import { describe, expect, it } from 'vitest';
import { figure, spread, table } from '../src/markdown.ts';
import { median, quantile, ratios, summarize } from '../src/statistics.ts';

describe('a quantile', () => {
  it.each([
    { sorted: [7], share: 0.5, is: 7 },
    { sorted: [1, 2], share: 0.5, is: 1.5 },
    { sorted: [1, 2, 3, 4, 5], share: 0.25, is: 2 },
    { sorted: [1, 2, 3, 4], share: 0.25, is: 1.75 },
    { sorted: [1, 2, 3, 4], share: 0, is: 1 },
    { sorted: [1, 2, 3, 4], share: 1, is: 4 },
    { sorted: [], share: 0.5, is: NaN },
  ])('of $sorted at $share is $is', ({ sorted, share, is }) => {
    expect(quantile(sorted, share)).toBe(is);
  });
});

describe('a summary', () => {
  it.each([
    { values: [5, 1, 4, 2, 3], is: { q1: 2, median: 3, q3: 4 } },
    // As numbers, and not as text.
    { values: [10, 9, 100], is: { q1: 9.5, median: 10, q3: 55 } },
  ])('of $values does not depend on their order', ({ values, is }) => {
    expect(summarize(values)).toEqual(is);
    expect(median(values)).toBe(is.median);
  });
});

it('compares each round with its own base', () => {
  expect(ratios([10, 30, 5], [20, 30, 10])).toEqual([0.5, 1, 0.5]);
  expect(ratios([1], [])).toEqual([NaN]);
});

describe('a figure', () => {
  it.each([
    [0.5678, '0.57'],
    [12.34, '12.3'],
    [123.4, '123'],
    [9999, '9999'],
    [45_678, '45.7k'],
    [NaN, 'n/a'],
  ])('of %d is %s', (value, is) => {
    expect(figure(value)).toBe(is);
  });

  it('of several says where the middle half lies', () => {
    expect(spread({ q1: 0.5, median: 0.75, q3: 1 })).toBe('**0.75** [0.50–1.00]');
  });
});

it('writes a table', () => {
  expect(
    table([
      ['a', 'b'],
      ['1|2', '3'],
    ]),
  ).toBe('| a | b |\n| --- | --- |\n| 1\\|2 | 3 |');
});
