// Proves that servers keep their promises where the database refuses what it cannot put in an order, and says so.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client, DatabaseError } from 'pg';
import { start } from '../../../src/start.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { type Postgres, withSettings } from '../../support/postgres.ts';
import { Traffic } from '../../support/traffic.ts';
import { connector, groupId, inactive } from '../connectors.ts';
import { groupRacesSuite } from './group-races-suite.ts';
import { storeSuite } from '../store-suite.ts';

const seed = Math.trunc(Math.random() * 2 ** 31);

/** A URL by which every transaction is serializable, as it is in CockroachDB. */
const serializable = (url: string): string =>
  withSettings(url, { default_transaction_isolation: 'serializable' });

/** Adds the tests; `postgres` gives the server. */
export function serializableSuite(postgres: () => Postgres): void {
  storeSuite(
    'PostgreSQL where every transaction is serializable',
    async () => (await openStore(serializable(await postgres().empty()))).store,
  );

  for (const isolation of ['serializable', 'repeatable read']) {
    groupRacesSuite(postgres, ` where every transaction is ${isolation}`, {
      default_transaction_isolation: isolation.replace(' ', '\\ '),
    });
  }

  describe('a server whose statement PostgreSQL refuses because of another program', () => {
    let url: string;
    let store: Store;
    /** The other program, in the middle of a transaction. */
    let other: Client;
    beforeAll(async () => {
      url = serializable(await postgres().empty());
      ({ store } = await openStore(url));
      for (const id of ['a', 'b']) await store.connectors.create(connector(id));
      other = new Client({ connectionString: url });
      await other.connect();
    });
    afterAll(async () => {
      await other.end();
      await store.close();
    });

    /** Waits until as many sessions wait for others. */
    async function areWaiting(count: number): Promise<void> {
      const waiting = 'SELECT pid FROM pg_stat_activity WHERE cardinality(pg_blocking_pids(pid)) > 0';
      while ((await postgres().sql(url, waiting)).length < count);
    }

    const touch = (key: string): string =>
      `UPDATE connector SET write_id = gen_random_uuid() WHERE key = '${key}'`;

    it('tries again after a serialization failure', async () => {
      await other.query('BEGIN');
      await other.query(touch('a'));
      const update = store.connectors.update('a', inactive);
      // The same from somebody who does not try again, to see that it is refused.
      const naive = postgres()
        .sql(url, touch('a'))
        .catch((error: unknown) => error);
      await areWaiting(2);
      await other.query('COMMIT');
      expect(await naive).toBeInstanceOf(DatabaseError);
      expect(await naive).toHaveProperty('code', '40001');
      expect(await update).toEqual({
        connector: connector('a', { status: 'inactive' }),
        revision: 2,
        groupId,
      });
    });

    it('tries again after a deadlock', async () => {
      await other.query('BEGIN');
      await other.query(touch('b'));
      // It has `a`, and waits for `b`. It has waited for longer, so that it finds the deadlock, and is refused.
      const updates = Promise.all(['a', 'b'].map((id) => store.connectors.update(id, inactive)));
      await areWaiting(1);
      await other.query(touch('a'));
      await other.query('COMMIT');
      expect((await updates).map((stored) => stored?.connector.status)).toEqual(['inactive', 'inactive']);
    });
  });

  describe(`servers on a database where every transaction is serializable (seed ${seed})`, () => {
    it('give a history that one store could have given, and keep their patience', async () => {
      const data = serializable(await postgres().empty());
      const running = await Promise.all([1, 2, 3].map(() => start({ data, seed: 'none' })));
      const servers = running.map(({ url }) => url);
      const traffic = new Traffic({ servers, seed, connectors: 1, clients: 24 });
      await traffic.open();
      await traffic.run(20);
      expect(await traffic.findings()).toEqual([]);
      expect(traffic.answered(503)).toBe(0);
      for (const server of running) await server.close();
    });
  });
}
