// Loads the server with a mixture of everything for a moment; `pnpm soak:load` does so for ten minutes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exchanges } from './exchanges.ts';
import { loadFor } from './load-for.ts';
import { growthOf } from './usage.ts';

const folder = mkdtempSync(join(tmpdir(), 'load-'));
afterAll(() => rmSync(folder, { recursive: true }));

const seed = Math.trunc(Math.random() * 2 ** 31);

describe(`a server under mixed load (seed ${seed})`, () => {
  it('answers each as it should, and has no more files open afterwards than before', async () => {
    const { counts, surprises, usages, files } = await loadFor(4, join(folder, 'connectors.db'), seed);
    expect(surprises).toEqual([]);
    expect(Object.keys(counts).toSorted()).toEqual(Object.keys(exchanges).toSorted());
    expect(files.after).toBe(files.before);
    // A program that has just started still grows. What would be too much here is a leak of whole bodies.
    expect(Math.max(...usages.map(({ memory }) => memory))).toBeLessThan(500_000_000);
    expect(Math.max(...usages.map(({ log }) => log))).toBeLessThan(16_000_000);
  }, 60_000);
});

describe('the growth of memory', () => {
  const usages = (...memory: readonly number[]) => memory.map((each) => ({ memory: each, files: 0, log: 0 }));

  it.each([
    ['nothing where it only warms up', usages(1, 5, 9, 10, 10, 10, 10, 10, 10), 0],
    ['nothing where it comes and goes', usages(10, 10, 10, 10, 99, 10, 10, 10, 99), 0],
    ['what was added at the end', usages(1, 5, 9, 10, 10, 10, 15, 15, 15), 0.5],
  ])('is %s', (_, all, growth) => {
    expect(growthOf(all)).toBeCloseTo(growth);
  });
});
