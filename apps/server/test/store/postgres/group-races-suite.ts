// Proves that a group in use stays as it is, whoever is in the middle of moving a connector into it.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Client } from 'pg';
import { openStore } from '../../../src/store/open-store.ts';
import { GroupRefused, type Store, type StoredGroup, StoreUnavailable } from '../../../src/store/store.ts';
import { type Loss, type LosingProxy, openLosingProxy } from '../../support/losing-proxy.ts';
import { type Postgres, withSettings } from '../../support/postgres.ts';
import { connector, groupId } from '../connectors.ts';
import { group } from '../groups.ts';

/** Adds the tests; `postgres` gives the server, and `where` says which settings every session has. */
export function groupRacesSuite(postgres: () => Postgres, where = '', settings = {}): void {
  describe(`a group of connectors${where}`, () => {
    let url: string;
    let proxy: LosingProxy;
    let store: Store;
    /** The same, behind a network that loses things. */
    let far: Store;
    /** Another program, in the middle of a transaction. */
    let other: Client;
    let runs = 0;
    let a: string;
    let c: string;
    beforeAll(async () => {
      url = withSettings(await postgres().empty(), settings);
      proxy = await openLosingProxy(url);
      ({ store } = await openStore(url));
      far = (await openStore(proxy.url)).store;
      other = new Client({ connectionString: url });
      await other.connect();
    });
    beforeEach(async () => {
      [a, c] = [`a${++runs}`, `c${runs}`];
      await store.groups.create(group(a));
      await store.connectors.create(connector(c));
    });
    afterAll(async () => {
      await other.end();
      await far.close();
      await store.close();
      await proxy[Symbol.asyncDispose]();
    });

    const inEurope = ({ group: current }: StoredGroup) => ({ ...current, region: 'eur' });

    const changes: Readonly<Record<string, (from: Store) => Promise<unknown>>> = {
      'its deletion': (from) => from.groups.delete(a, () => {}),
      'another region': (from) => from.groups.update(a, inEurope),
    };

    /** Waits until as many sessions wait for others. */
    async function areWaiting(count: number): Promise<void> {
      const waiting = 'SELECT pid FROM pg_stat_activity WHERE cardinality(pg_blocking_pids(pid)) > 0';
      while ((await postgres().sql(url, waiting)).length < count);
    }

    it.each(Object.entries(changes))(
      'that a connector is being moved into waits for that with %s, which is refused then',
      async (_, change) => {
        await other.query('BEGIN');
        await other.query('UPDATE connector SET group_key = $1 WHERE key = $2', [a, c]);
        const changed = change(store).catch((error: unknown) => error);
        await areWaiting(1);
        await other.query('COMMIT');
        expect(await changed).toBeInstanceOf(GroupRefused);
        expect(await changed).toHaveProperty('reason', 'has-connectors');
        expect(await store.groups.get(a)).toHaveProperty('revision', 1);
      },
    );

    it.each([
      ['moved into it', () => store.connectors.move(c, a)],
      ['created in it', () => store.connectors.create(connector(`${c}-new`), a)],
    ])('that is being deleted is missing where a connector is %s meanwhile', async (_, act) => {
      await other.query('BEGIN');
      await other.query('DELETE FROM connector_group WHERE key = $1', [a]);
      const acted = act().catch((error: unknown) => error);
      await areWaiting(1);
      await other.query('COMMIT');
      expect(await acted).toHaveProperty('reason', 'is-missing');
      expect(await store.connectors.get(c)).toMatchObject({ revision: 1, groupId });
      expect(await store.connectors.get(`${c}-new`)).toBeUndefined();
    });

    it.each<[loss: Loss, statement: string, told: string, revision: number]>([
      ['statement', 'group-update', 'could not be written', 1],
      ['answer', 'group-update', 'could not be written', 1],
      ['statement', 'commit', 'is not known', 1],
      ['answer', 'commit', 'is not known', 2],
    ])(
      'whose change is in doubt is told so: the %s of %s is lost',
      async (loss, statement, told, revision) => {
        proxy.lose(loss, statement);
        const error: unknown = await far.groups.update(a, inEurope).catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(StoreUnavailable);
        expect(error).toHaveProperty('message', expect.stringContaining(told));
        expect(await store.groups.get(a)).toHaveProperty('revision', revision);
        expect(proxy.isDone()).toBe(true);
      },
    );

    it('has its connectors in it where the answer to their move is lost', async () => {
      proxy.lose('answer', 'update');
      expect(await far.connectors.move(c, a)).toMatchObject({ revision: 2, groupId: a });
      expect(await store.connectors.get(c)).toMatchObject({ revision: 2, groupId: a });
      expect(proxy.isDone()).toBe(true);
    });

    it('is changed at another try where PostgreSQL could not put it in an order', async () => {
      await postgres().sql(
        url,
        `CREATE SEQUENCE refused;
         CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
         $$ BEGIN
              IF nextval('refused') < 3 THEN RAISE 'not now' USING ERRCODE = '40001'; END IF;
              RETURN new;
            END $$;
         CREATE TRIGGER refuse BEFORE UPDATE ON connector_group FOR EACH ROW EXECUTE FUNCTION refuse()`,
      );
      expect(await store.groups.update(a, inEurope)).toMatchObject({ group: { region: 'eur' }, revision: 2 });
      await postgres().sql(url, 'DROP TRIGGER refuse ON connector_group');
    });
  });
}
