// What the package adds to a page: minified and gzipped, beside what else could be taken.
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { bundle, sizeOf } from './bundles/bundle.ts';

/** The files that are measured, each with its row in docs/performance.md. */
const rows = [
  ['patch-result', 'this package, one PATCH by `createMethods`'],
  ['patch-one', 'this package, one PATCH by `connectors.update`'],
  ['whole', 'this package, all of it'],
  ['filter', 'this package with `/filter`'],
  ['batch', 'this package with `/batch`'],
  ['validate', 'this package with `/validate`'],
  ['openapi-fetch', 'bare openapi-fetch, one PATCH'],
  ['microsoft-graph-client', '`@microsoft/microsoft-graph-client`, one PATCH'],
] as const;

/** What they may have at most, in KB of 1024 bytes. */
const limits = [
  ['patch-result', 5],
  ['patch-one', 6.5],
  ['whole', 6.5],
] as const;

/** What they may add to that at most, in KB. */
const additions = [
  ['filter', 0.6],
  ['batch', 1.3],
] as const;

test.each(limits)('%s has at most %d KB', async (name, limit) => {
  expect(sizeOf(await bundle(name))).toBeLessThanOrEqual(limit);
});

test.each(additions)('%s adds %d KB at most', async (name, limit) => {
  const added = sizeOf(await bundle(name)) - sizeOf(await bundle('whole'));
  expect(added).toBeGreaterThan(0);
  expect(added).toBeLessThanOrEqual(limit);
});

test.each(rows)('docs/performance.md says how much %s has', async (name, row) => {
  const document = await readFile(new URL('../../../docs/performance.md', import.meta.url), 'utf8');
  expect(document).toContain(`| ${row} | ${sizeOf(await bundle(name)).toFixed(1)} KB |`);
});

test('nothing of it is there for its side effects', async () => {
  expect((await bundle('nothing')).trim()).toBe('');
});

test('the check of answers costs nothing where it is not imported', async () => {
  const isIn = (code: string): boolean => code.includes('responseInvalid');
  expect(isIn(await bundle('validate'))).toBe(true);
  expect(isIn(await bundle('whole'))).toBe(false);
});
