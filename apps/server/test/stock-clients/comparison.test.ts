// Each cell of the table in docs/clients.md is what that client was seen to do.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compared } from './clients.ts';
import { situations, tell } from './situations.ts';

const document = readFileSync(new URL('../../../../docs/clients.md', import.meta.url), 'utf8').replaceAll(
  '\r\n',
  '\n',
);

/** The rows of the table, each with its cells. */
const [head = [], , ...rows] = (/^\| situation \|.*\n(?:\|.*\n)+/m.exec(document)?.[0] ?? '')
  .trim()
  .split('\n')
  .map((line) => line.slice(2, -2).split(' | '));

test('the table has each situation, and each client', () => {
  expect(head).toEqual(['situation', ...Object.keys(compared)]);
  expect(rows.map(([title]) => title)).toEqual(Object.keys(situations));
});

describe.each(Object.entries(situations))('%s', (title, situation) => {
  const row = rows.find(([found]) => found === title) ?? [];
  const cells = Object.entries(compared).map(([name, make], index) => ({
    name,
    make,
    words: row[index + 1],
  }));

  test.each(cells)('$name: $words', async ({ make, words }) => {
    expect(await tell(situation, make)).toBe(words);
  });
});
