// Proves that servers which share a database take turns, as if one store did one call after the other.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { type Call, type Event, faultOf } from '../../support/linearizable.ts';
import type { Postgres } from '../../support/postgres.ts';
import { connector } from '../connectors.ts';
import { groupsAtOnce } from '../groups-at-once.ts';
import { perform } from './perform.ts';

/** Adds the tests; `postgres` gives the server. */
export function serversSuite(postgres: () => Postgres): void {
  describe('servers on one database', () => {
    let stores: readonly Store[];
    let one: Store;
    beforeAll(async () => {
      const url = await postgres().empty();
      const opened = await Promise.all([openStore(url), openStore(url), openStore(url)]);
      stores = opened.map(({ store }) => store);
      one = opened[0].store;
    });
    afterAll(async () => {
      await Promise.all(stores.map((store) => store.close()));
    });

    it('let one of many win each version', async () => {
      await one.connectors.create(connector('a'));
      const wins: number[] = [];
      const others: unknown[] = [];
      // Each writer changes the version it has read, and reads again where another was faster.
      const write = async (store: Store, writer: string): Promise<void> => {
        for (let n = 0; n < 15; n++) {
          const expected = (await store.connectors.get('a'))?.revision;
          try {
            const stored = await store.connectors.update('a', ({ connector: current, revision }) => {
              if (revision !== expected) throw new RangeError('another was faster');
              return { ...current, version: `${writer}.${n}` };
            });
            wins.push(stored?.revision ?? 0);
          } catch (error) {
            others.push(error);
          }
        }
      };
      const writers = stores.flatMap((store, n) =>
        [1, 2, 3, 4].map((writer) => write(store, `${n}.${writer}`)),
      );
      await Promise.all(writers);
      expect(wins.toSorted((a, b) => a - b)).toEqual(Array.from(wins, (_, index) => index + 2));
      expect(await one.connectors.get('a')).toHaveProperty('revision', wins.length + 1);
      expect(others.filter((error) => !(error instanceof RangeError))).toEqual([]);
    });

    it('lose none of many writes to the same connectors', async () => {
      const ids = ['x', 'y', 'z'];
      await Promise.all(ids.map((id) => one.connectors.create(connector(id, { version: '' }))));
      const tags = Array.from({ length: 200 }, (_, n) => `<${n}>`);
      const append = (store: Store, id: string, tag: string): Promise<unknown> =>
        store.connectors.update(id, ({ connector: current }) => ({
          ...current,
          version: current.version + tag,
        }));
      await Promise.all(
        tags.flatMap((tag, n) => ids.map((id, k) => append(stores[(n + k) % stores.length] ?? one, id, tag))),
      );
      for (const stored of await one.connectors.list({ after: { id: 'w' } })) {
        expect(stored.revision).toBe(201);
        expect(stored.connector.version.match(/<\d+>/g)?.toSorted()).toEqual(tags.toSorted());
      }
    });

    it('let one of many create a key, and one of many delete it', async () => {
      const created = await Promise.allSettled(
        stores.map((store) => store.connectors.create(connector('once'))),
      );
      expect(created.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const deleted = await Promise.all(stores.map((store) => store.connectors.delete('once', () => {})));
      expect(deleted.filter(Boolean)).toHaveLength(1);
    });

    groupsAtOnce(() => stores);

    it('give a history that one store could have given, whatever they are asked at once', async () => {
      const keys = ['k1', 'k2', 'k3'];
      const kind = fc.constantFrom<Call['kind'][]>('get', 'create', 'update', 'updateIf', 'delete');
      const call = fc.record({ kind, revision: fc.integer({ min: 1, max: 3 }) });
      const script = fc.array(fc.tuple(fc.constantFrom(...keys), call), { maxLength: 8 });
      let tags = 0;
      let runs = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(script, { minLength: 2, maxLength: 4 }), async (clients) => {
          runs += 1;
          const histories = new Map<string, Event[]>(keys.map((key) => [key, []]));
          await Promise.all(
            clients.map(async (calls, index) => {
              const store = stores[index % 2] ?? one;
              for (const [key, made] of calls) {
                const event = await perform(store, `${key}-${runs}`, { ...made, tag: `t${++tags}` });
                histories.get(key)?.push(event);
              }
            }),
          );
          for (const history of histories.values()) {
            expect(history.filter(({ result }) => result === 'unknown')).toEqual([]);
            expect(faultOf(history)).toBeUndefined();
          }
        }),
        { numRuns: 100 },
      );
    }, 20_000);
  });
}
