// Proves that nothing is lost where connections are cut under load, or PostgreSQL goes away and comes back.
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import { type Store, StoreUnavailable } from '../../../src/store/store.ts';
import { cannotStop, type Postgres, why } from '../../support/postgres.ts';
import { password } from '../../support/postgres-server.ts';
import { connector } from '../connectors.ts';

/** Writers that each add one tag after the other to a connector, until they are stopped. */
class Load {
  /** The tags of the writes that were acknowledged, each with its connector. */
  readonly acknowledged: [tag: string, id: string][] = [];
  readonly errors: unknown[] = [];
  readonly #writers: Promise<void>[];
  #isRunning = true;
  #sent = 0;

  constructor(store: Store, ids: readonly string[]) {
    this.#writers = ids.flatMap((id) => [this.#write(store, id), this.#write(store, id)]);
  }

  async stop(): Promise<void> {
    this.#isRunning = false;
    await Promise.all(this.#writers);
  }

  async #write(store: Store, id: string): Promise<void> {
    while (this.#isRunning) {
      const tag = `<${++this.#sent}>`;
      try {
        await store.connectors.update(id, ({ connector: current }) => ({
          ...current,
          version: current.version + tag,
        }));
        this.acknowledged.push([tag, id]);
      } catch (error) {
        this.errors.push(error);
      }
    }
  }
}

/** Adds the tests; `postgres` gives the server. */
export function awaySuite(postgres: () => Postgres): void {
  describe('a store under load', () => {
    const ids = ['a', 'b', 'c', 'd'];
    let store: Store;
    beforeEach(async () => {
      ({ store } = await openStore(await postgres().empty()));
      await Promise.all(ids.map((id) => store.connectors.create(connector(id, { version: '' }))));
    });
    afterEach(() => store.close());

    /** Each acknowledged tag is there once, no tag is there twice, and each counts one revision. */
    async function expectNothingLost({ acknowledged }: Load): Promise<void> {
      for (const { connector: stored, revision } of await store.connectors.list()) {
        const tags = stored.version.match(/<\d+>/g) ?? [];
        expect(tags).toHaveLength(new Set(tags).size);
        expect(revision).toBe(tags.length + 1);
        const there = new Set(tags);
        expect(acknowledged.filter(([tag, id]) => id === stored.id && !there.has(tag))).toEqual([]);
      }
    }

    function expectUnavailable(errors: readonly unknown[]): void {
      expect(errors.filter((error) => !(error instanceof StoreUnavailable))).toEqual([]);
      const shown = new Set(errors.map((error) => inspect(error, { depth: 8, showHidden: true })));
      expect([...shown].filter((text) => text.includes(password))).toEqual([]);
    }

    it('loses nothing where all connections are cut, again and again, and goes on', async () => {
      const load = new Load(store, ids);
      for (let cuts = 0; cuts < 20; cuts++) await postgres().cut();
      await load.stop();
      expectUnavailable(load.errors);
      expect(load.acknowledged).not.toEqual([]);
      await expectNothingLost(load);
      expect(await store.connectors.update('a', (current) => current.connector)).toBeDefined();
    });

    it.skipIf(cannotStop !== undefined)(
      `says so while PostgreSQL is away, and goes on by itself when it is back${why(cannotStop)}`,
      async () => {
        const load = new Load(store, ids);
        await postgres().stop();
        await expect(store.ready()).rejects.toThrow(StoreUnavailable);
        await expect(store.connectors.get('a')).rejects.toThrow(StoreUnavailable);
        await expect(store.connectors.list()).rejects.toThrow(StoreUnavailable);
        await expect(store.connectors.create(connector('e'))).rejects.toThrow(StoreUnavailable);
        await postgres().start();
        await expect(store.ready()).resolves.toBeUndefined();
        const { length } = load.acknowledged;
        await store.connectors.update('a', ({ connector: current }) => ({
          ...current,
          version: `${current.version}<0>`,
        }));
        await load.stop();
        expect(load.errors).not.toEqual([]);
        expectUnavailable(load.errors);
        expect(load.acknowledged.length).toBeGreaterThan(length);
        await expectNothingLost(load);
      },
      20_000,
    );
  });
}
