// The promises of a store about what happens at once: the part of the suite that is about concurrency.
import { expect, it } from 'vitest';
import type { Connector, Store } from '../../src/store/store.ts';
import { connector, groupId, inactive } from './connectors.ts';

/** Adds the tests; `store` gives the empty store of the test that runs. */
export function atOnce(store: () => Store): void {
  it('gives each of many writes of one moment its own outcome, and keeps their order', async () => {
    await store().connectors.create(connector('a'));
    const outcomes = await Promise.allSettled([
      store().connectors.update('a', inactive),
      store().connectors.create(connector('a')),
      store().connectors.update('a', () => {
        throw new Error('no');
      }),
      store().connectors.update('none', inactive),
      store().connectors.create(connector('b')),
      store().connectors.update('b', inactive),
      store().connectors.delete('a', ({ revision }) => {
        if (revision !== 2) throw new Error(`revision ${revision}`);
      }),
      store().connectors.get('b'),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'fulfilled',
    ]);
    expect(await store().connectors.list()).toEqual([
      { connector: connector('b', { status: 'inactive' }), revision: 2, groupId },
    ]);
  });

  it('shows no reader a write before it is told to the writer', async () => {
    await store().connectors.create(connector('a'));
    const seen: number[] = [];
    const progress = { told: false };
    const update = store()
      .connectors.update('a', inactive)
      .then(() => (progress.told = true));
    while (!progress.told) {
      const { revision = 0 } = (await store().connectors.get('a')) ?? {};
      // Looked at after the read: a write that is told meanwhile may be seen or not.
      if (!progress.told) seen.push(revision);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await update;
    expect(seen.filter((revision) => revision !== 1)).toEqual([]);
  });

  it('counts each of many updates at once', async () => {
    await store().connectors.create(connector('a', { version: '0' }));
    const increment = ({ connector: current }: { readonly connector: Connector }): Connector => ({
      ...current,
      version: String(Number(current.version) + 1),
    });
    // More than share a commit.
    const updates = await Promise.all(
      Array.from({ length: 300 }, () => store().connectors.update('a', increment)),
    );
    expect(new Set(updates.map((stored) => stored?.revision)).size).toBe(300);
    expect(await store().connectors.get('a')).toEqual({
      connector: connector('a', { version: '300' }),
      revision: 301,
      groupId,
    });
  });

  it('creates one of many with one key', async () => {
    const creations = Array.from({ length: 10 }, (_, n) =>
      store().connectors.create(connector('a', { version: `${n}` })),
    );
    const settled = await Promise.allSettled(creations);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await store().connectors.list()).toHaveLength(1);
  });
}
