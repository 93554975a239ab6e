// Holds docs/fidelity.md to its word: every row names a test that is there.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const text = readFileSync(new URL('../../../docs/fidelity.md', import.meta.url), 'utf8');
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\|\s*(?:case|:?-)/.test(line))
  .map((line) => {
    const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    const [, file, name] = /^`(\S+)`: (.+)$/.exec(cells.at(-2) ?? '') ?? [];
    return { what: cells[1] ?? '', columns: cells.length - 2, file: file ?? '', name: name ?? '' };
  });

test.each(rows)('the row on $what names its source and a test that exists', ({ columns, file, name }) => {
  expect(columns).toBe(4);
  expect(readFileSync(new URL(file, import.meta.url), 'utf8')).toContain(`'${name}'`);
});
