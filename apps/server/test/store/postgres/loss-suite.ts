// Proves that a write is done once, or is said to be in doubt, where the network loses it or its answer.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import { type Store, StoreUnavailable } from '../../../src/store/store.ts';
import { type Loss, type LosingProxy, openLosingProxy } from '../../support/losing-proxy.ts';
import type { Postgres } from '../../support/postgres.ts';
import { connector, groupId, inactive } from '../connectors.ts';

/** Adds the tests; `postgres` gives the server. */
export function lossSuite(postgres: () => Postgres): void {
  describe('a store behind a network that loses things', () => {
    let proxy: LosingProxy;
    /** Another server on the database, with a network that loses nothing. */
    let store: Store;
    let far: Store;
    beforeEach(async () => {
      const url = await postgres().empty();
      proxy = await openLosingProxy(url);
      ({ store } = await openStore(url));
      far = (await openStore(proxy.url)).store;
      await far.connectors.create(connector('a'));
      await far.connectors.create(connector('b'));
    });
    afterEach(async () => {
      await far.close();
      await store.close();
      await proxy[Symbol.asyncDispose]();
    });

    const act: Readonly<Record<'insert' | 'update' | 'delete' | 'rows', () => Promise<unknown>>> = {
      insert: () => far.connectors.create(connector('c')),
      update: () => far.connectors.update('a', inactive),
      delete: () => far.connectors.delete('a', () => {}),
      rows: () => far.connectors.get('a'),
    };

    it.each<[loss: Loss, statement: keyof typeof act]>([
      ['statement', 'update'],
      ['answer', 'update'],
      ['answer', 'insert'],
      ['statement', 'delete'],
      ['statement', 'rows'],
      ['answer', 'rows'],
    ])('does once what was asked where the %s of %s is lost', async (loss, statement) => {
      proxy.lose(loss, statement);
      const result = await act[statement]();
      const expected = {
        insert: { connector: connector('c'), revision: 1, groupId },
        update: { connector: connector('a', { status: 'inactive' }), revision: 2, groupId },
        delete: true,
        rows: { connector: connector('a'), revision: 1, groupId },
      };
      expect(result).toEqual(expected[statement]);
      const there = { insert: 'a1 b1 c1', update: 'a2 b1', delete: 'b1', rows: 'a1 b1' };
      expect(await contents()).toBe(there[statement]);
      expect(proxy.isDone()).toBe(true);
    });

    it.each<[loss: Loss, statement: keyof typeof act, there: string]>([
      // Another server may have deleted what was created, or deleted it first: the rows do not tell.
      ['statement', 'insert', 'a1 b1'],
      ['answer', 'delete', 'b1'],
    ])('says that it does not know where the %s of %s is lost', async (loss, statement, there) => {
      proxy.lose(loss, statement);
      const error: unknown = await act[statement]().catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(StoreUnavailable);
      expect(error).toHaveProperty('message', expect.stringContaining('is not known'));
      expect(await contents()).toBe(there);
      expect(proxy.isDone()).toBe(true);
    });

    it.each<[loss: Loss, statement: string, told: string, there: string]>([
      ['statement', 'insert', 'could not be written', ''],
      ['answer', 'count', 'could not be written', ''],
      ['statement', 'commit', 'is not known', ''],
      ['answer', 'commit', 'is not known', 'c7'],
    ])('is filled whole or not at all where the %s of %s is lost', async (loss, statement, told, there) => {
      for (const id of ['a', 'b']) await store.connectors.delete(id, () => {});
      proxy.lose(loss, statement);
      const load = far.load({
        groups: [],
        connectors: [[{ connector: connector('c'), revision: 7, groupId }]],
      });
      await expect(load).rejects.toThrow(StoreUnavailable);
      await expect(load).rejects.toThrow(told);
      expect(await contents()).toBe(there);
      expect(proxy.isDone()).toBe(true);
    });

    it('is filled only after what was asked for before is stored, however long that takes', async () => {
      for (const id of ['a', 'b']) await store.connectors.delete(id, () => {});
      proxy.holdUp('insert', async () => {
        // As many round trips as filling it would take.
        for (let trips = 0; trips < 20; trips++) await store.connectors.get('c');
      });
      const created = far.connectors.create(connector('c'));
      const load = far.load({
        groups: [],
        connectors: [[{ connector: connector('d'), revision: 7, groupId }]],
      });
      await expect(load).rejects.toThrow('it holds connectors already');
      expect(await created).toHaveProperty('revision', 1);
      expect(await contents()).toBe('c1');
    });

    it('does not take for its own what another server made of it meanwhile', async () => {
      proxy.holdUp('update', async () => {
        await store.connectors.update('a', ({ connector: current }) => ({ ...current, version: 'other' }));
      });
      expect(await far.connectors.update('a', inactive)).toEqual({
        connector: connector('a', { status: 'inactive', version: 'other' }),
        revision: 3,
        groupId,
      });
    });

    it('does not take a connector for a later one of the same key and revision', async () => {
      proxy.holdUp('update', async () => {
        await store.connectors.delete('a', () => {});
        await store.connectors.create(connector('a', { version: 'new' }));
      });
      expect(await far.connectors.update('a', inactive)).toEqual({
        connector: connector('a', { status: 'inactive', version: 'new' }),
        revision: 2,
        groupId,
      });
    });

    it('keeps the order of writes to one key, while those to another go ahead', async () => {
      let second: Promise<unknown> | undefined;
      proxy.holdUp('update', async () => {
        second = far.connectors.update('a', ({ connector: current }) => ({ ...current, version: 'second' }));
        await far.connectors.update('b', inactive);
      });
      expect(await far.connectors.update('a', inactive)).toHaveProperty('revision', 2);
      expect(await second).toHaveProperty('revision', 3);
    });

    it('fails what was asked of a connector that is gone meanwhile, and nothing beside it', async () => {
      proxy.holdUp('update', () => store.connectors.delete('a', () => {}));
      const [gone, changed] = await Promise.all([
        far.connectors.update('a', inactive),
        far.connectors.update('b', inactive),
      ]);
      expect(gone).toBeUndefined();
      expect(changed).toHaveProperty('revision', 2);
    });

    it('refuses a key that another server takes meanwhile', async () => {
      proxy.holdUp('insert', () => store.connectors.create(connector('c', { version: 'other' })));
      await expect(far.connectors.create(connector('c'))).rejects.toThrow('taken');
      expect(await store.connectors.get('c')).toHaveProperty('connector.version', 'other');
    });

    async function contents(): Promise<string> {
      return (await store.connectors.list())
        .map(({ connector: { id }, revision }) => `${id}${revision}`)
        .join(' ');
    }
  });
}
