// Proves that what is remembered of a connector is what it was last, whatever was asked for in between.
import { expect, it } from 'vitest';
import type { StoredConnector } from '../store.ts';
import { Recent } from './recent.ts';

/** So many that not all of them are remembered. */
const many = 60_000;

const keyOf = (index: number): string => `key-${index}`;

const stored = (id: string, revision: number): StoredConnector => ({
  connector: { id, machineName: 'm', externalIp: 'e', status: 'active', version: '1' },
  revision,
  groupId: 'g',
});

/** Reads connectors as a store does, and gives those that had to be read anew. @throws Error if one is not as kept. */
function read(recent: Recent, kept: ReadonlyMap<string, StoredConnector>, keys: Iterable<string>): string[] {
  return [...keys].filter((key) => {
    const known = recent.get(key);
    const now = kept.get(key);
    if (known !== undefined && known !== now) throw new Error(`${key} is not what it was last.`);
    if (known === undefined && now !== undefined) recent.keep(key, now);
    return known === undefined;
  });
}

it('remembers a connector that was read twice, and none that was read once', () => {
  const recent = new Recent();
  const kept = new Map([['a', stored('a', 1)]]);
  expect([1, 2, 3].map(() => read(recent, kept, ['a']).length)).toEqual([1, 1, 0]);
});

it('never gives what a connector was before, nor one that was deleted, however many there are', () => {
  const recent = new Recent();
  const kept = new Map(Array.from({ length: many }, (_, index) => [keyOf(index), stored(keyOf(index), 1)]));
  // In parts that are read twice each, so that all of them come to be remembered, and the first to be forgotten.
  for (let round = 2; round < 6; round += 1) {
    for (let first = 0; first < many; first += 5000) {
      const part = Array.from({ length: 5000 }, (_, index) => keyOf(first + index));
      read(recent, kept, part);
      read(recent, kept, part);
      for (const [index, key] of part.entries()) {
        // Of four one is changed, and one deleted or made anew.
        const change = (index + round) % 4;
        if (change === 0 && kept.has(key)) {
          kept.set(key, recent.change(key, stored(key, round)));
        } else if (change === 1 && kept.delete(key)) {
          recent.delete(key);
        } else if (change === 1) {
          kept.set(key, stored(key, round));
          recent.create();
        }
      }
      read(recent, kept, part);
    }
    expect(() => read(recent, kept, [...kept.keys()].toReversed())).not.toThrow();
  }
});

it('keeps those in mind that are asked for time and again, while others pass by', () => {
  const recent = new Recent();
  const kept = new Map(Array.from({ length: many }, (_, index) => [keyOf(index), stored(keyOf(index), 1)]));
  const few = ['key-1', 'key-2'];
  read(recent, kept, few);
  read(recent, kept, few);
  for (let first = 0; first < many; first += 5000) {
    const part = Array.from({ length: 5000 }, (_, index) => keyOf(first + index));
    read(recent, kept, part);
    read(recent, kept, part);
    expect(read(recent, kept, few)).toEqual([]);
  }
});
