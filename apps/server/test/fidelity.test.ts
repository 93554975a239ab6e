// Holds docs/fidelity.md to its word: every row names a test that is there.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type FaultName, faults } from '../src/fault.ts';
import { differences } from '../src/profile.ts';

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

test('the last section has what profiles differ in, no more and no less', () => {
  const section = text.slice(text.indexOf('## Where recordings differ from documents'));
  const cells = section
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:case|---) /.test(line))
    .map((line) => line.split(' | ').slice(0, 3));
  expect(cells).toEqual(
    Object.values(differences).map(({ what, documented, recorded, source }) => [
      `| ${what}`,
      `${inWords(documented)}; recorded: ${inWords(recorded)}`,
      source,
    ]),
  );
});

/** What a profile does, as the section has it. */
function inWords(rule: string | number | Readonly<Record<string, readonly string[]>>): string {
  if (typeof rule === 'object') {
    const names = Object.values(rule).flat();
    return names.length === 0 ? 'none' : names.map((name) => `\`${name}\``).join(', ');
  }
  if (!isFault(rule)) return String(rule);
  const { status, code } = faults[rule];
  return `${status} \`${code}\``;
}

const isFault = (rule: string | number): rule is FaultName => Object.hasOwn(faults, rule);
