// Proves what a database promises beyond every store: that it is made once, that data stays, what is refused, and how.
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { start } from '../../../src/start.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { StoreRefused } from '../../../src/store/store.ts';
import { type Postgres, withSettings } from '../../support/postgres.ts';
import { connector, groupId, inactive } from '../connectors.ts';

/** Adds the tests; `postgres` gives the server. */
export function databaseSuite(postgres: () => Postgres): void {
  describe('a database', () => {
    it('is made once, by one of ten that open it at once, and is new to that one only', async () => {
      const url = await postgres().empty();
      const opened = await Promise.all(Array.from({ length: 10 }, () => openStore(url)));
      expect(opened.filter(({ isNew }) => isNew)).toHaveLength(1);
      await opened[0]?.store.connectors.create(connector('a'));
      for (const { store } of opened) {
        expect(await store.connectors.get('a')).toEqual({ connector: connector('a'), revision: 1, groupId });
        await store.close();
      }
      expect((await postgres().sql(url, 'SELECT version FROM connector_schema_version')).length).toBe(3);
      const again = await openStore(url);
      expect(again.isNew).toBe(false);
      await again.store.close();
    });

    it('keeps data and revisions for the next that opens it, and is named without its password', async () => {
      const url = await postgres().empty();
      const first = await openStore(url);
      await first.store.connectors.create(connector('a'));
      await first.store.connectors.update('a', inactive);
      await first.store.close();
      const second = await openStore(url.replace('postgres:', 'postgresql:'));
      expect(await second.store.connectors.list()).toEqual([
        { connector: connector('a', { status: 'inactive' }), revision: 2, groupId },
      ]);
      expect(first.location).toMatch(/^postgres:\/\/\w+@[\w.]+:\d+\/\w+$/);
      await second.store.close();
    });

    it('is refused where a newer version of this server wrote it, and stays as it was', async () => {
      const url = await postgres().empty();
      await (await openStore(url)).store.close();
      await postgres().sql(url, 'INSERT INTO connector_schema_version VALUES (99)');
      await expect(openStore(url)).rejects.toThrow(
        /^postgres:\S+ cannot be used as a store: it was written by a newer version \(schema 99, this server knows \d+\)\.$/,
      );
      expect(await postgres().sql(url, 'SELECT max(version) FROM connector_schema_version')).toEqual([
        { max: 99 },
      ]);
    });

    it('is finished where an engine kept the table of a server that was stopped halfway', async () => {
      const url = await postgres().empty();
      await (await openStore(url)).store.close();
      await postgres().sql(url, 'DELETE FROM connector_schema_version');
      const { store, isNew } = await openStore(url);
      expect(isNew).toBe(true);
      await store.connectors.create(connector('a'));
      await store.close();
      expect(await postgres().sql(url, 'SELECT max(version) FROM connector_schema_version')).toEqual([
        { max: 3 },
      ]);
    });

    it.each([
      ['PostgreSQL', 'C'],
      ['CockroachDB', null],
    ])('compares keys by their bytes, and is told so if it is %s', async (product, collation) => {
      const empty = await postgres().empty();
      const [place] = await postgres().sql<{ schema: string }>(empty, 'SELECT current_schema() AS schema');
      // What says its version comes before the function that PostgreSQL has for it.
      const url = withSettings(empty, { search_path: `${place?.schema},pg_catalog` });
      const body = `RETURN '${product} 25.4.2'`;
      await postgres().sql(url, `CREATE FUNCTION version() RETURNS text LANGUAGE sql ${body}`);
      await (await openStore(url)).store.close();
      const columns = `SELECT collation_name FROM information_schema.columns
        WHERE table_schema = current_schema() AND table_name = 'connector' AND column_name = 'key'`;
      expect(await postgres().sql(url, columns)).toEqual([{ collation_name: collation }]);
    });

    it('is refused where the table is that of another program, and stays as it was', async () => {
      const url = await postgres().empty();
      await postgres().sql(url, 'CREATE TABLE connector (plug text)');
      await expect(openStore(url)).rejects.toThrow('it has a table "connector" of another program.');
      expect(
        await postgres().sql(
          url,
          'SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()',
        ),
      ).toEqual([{ table_name: 'connector' }]);
    });

    it.each<[name: string, change: (url: URL) => void, reason: RegExp]>([
      [
        'a user that is not there',
        (url) => {
          url.username = 'stranger';
          url.password = 'hunter2';
        },
        // A server that was given to the tests may ask nobody for a password.
        /says: (?:password authentication failed|role "stranger" does not exist)/,
      ],
      [
        'a database that is not there',
        (url) => (url.pathname = '/none'),
        /says: database "none" does not exist\.$/,
      ],
      [
        'a port where nothing listens',
        (url) => (url.port = '1'),
        /nothing listens at [\w.]+:1; start PostgreSQL/,
      ],
      ['a host that does not exist', (url) => (url.hostname = 'db.invalid'), /host db\.invalid:\d+/],
    ])('is refused in one line that names the place and no password: %s', async (_, change, reason) => {
      const url = new URL(await postgres().empty());
      change(url);
      const error: unknown = await openStore(url.href).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(StoreRefused);
      expect(error).toHaveProperty('message', expect.stringMatching(reason));
      expect(error).toHaveProperty('message', expect.stringMatching(/^postgres:\/\/[^\n]+[^.]\.$/));
      expect(error).toHaveProperty('message', expect.stringContaining(url.host));
      expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain(url.password);
    });

    it.each([
      ['full', 'on'],
      ['normal', 'off'],
    ] as const)(
      'with durability %s commits with synchronous_commit %s, and finds rows by their keys',
      async (durability, expected) => {
        const url = await postgres().empty();
        const { store } = await openStore(url, durability);
        // The only way to look into a session of the store from outside is what it does itself.
        await postgres().sql(
          url,
          `CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS
         $$ BEGIN
             new.version := current_setting('synchronous_commit');
             new.machine_name := 'seqscan ' || current_setting('enable_seqscan');
             RETURN new;
           END $$;
       CREATE TRIGGER note BEFORE INSERT ON connector FOR EACH ROW EXECUTE FUNCTION note()`,
        );
        await store.connectors.create(connector('a'));
        expect((await store.connectors.get('a'))?.connector).toMatchObject({
          version: expected,
          machineName: 'seqscan off',
        });
        await store.close();
      },
    );

    it('knows no connector by a key that PostgreSQL cannot hold, and does not take one', async () => {
      const { store } = await openStore(await postgres().empty());
      await store.connectors.create(connector('a'));
      await store.connectors.create(connector('a\u0001'));
      expect(await store.connectors.get('a\0')).toBeUndefined();
      expect(await store.connectors.update('a\0', inactive)).toBeUndefined();
      expect(await store.connectors.delete('a\0', () => {})).toBe(false);
      await expect(store.connectors.create(connector('a\0'))).rejects.toThrow('U+0000');
      expect(
        (await store.connectors.list({ after: { id: 'a\0b' } })).map((stored) => stored.connector.id),
      ).toEqual(['a\u0001']);
      await store.close();
    });

    it('takes half a surrogate pair for the replacement character, in a key too', async () => {
      const { store } = await openStore(await postgres().empty());
      await store.connectors.create(connector('\ud800'));
      expect(await store.connectors.update('\udfff', inactive)).toHaveProperty('revision', 2);
      expect((await store.connectors.get('\ufffd'))?.connector.id).toBe('\ufffd');
      await store.close();
    });

    it('fails no write because of a neighbour that cannot be stored', async () => {
      const { store } = await openStore(await postgres().empty());
      await Promise.all(['a', 'b', 'c'].map((id) => store.connectors.create(connector(id))));
      const outcomes = await Promise.allSettled([
        store.connectors.update('a', inactive),
        store.connectors.update('b', (current) => ({ ...current.connector, version: '\0' })),
        store.connectors.update('c', inactive),
        store.connectors.create(connector('d', { version: '\0' })),
        store.connectors.create(
          connector('e'.repeat(100_000).replaceAll(/e/g, () => crypto.randomUUID()[0] ?? '')),
        ),
        store.connectors.create(connector('f')),
      ]);
      expect(outcomes.map(({ status }) => status)).toEqual([
        'fulfilled',
        'rejected',
        'fulfilled',
        'rejected',
        'rejected',
        'fulfilled',
      ]);
      const stored = await store.connectors.list();
      expect(stored.map(({ connector: { id }, revision }) => `${id}${revision}`)).toEqual([
        'a2',
        'b1',
        'c2',
        'f1',
      ]);
      await store.close();
    });

    it('is what a server keeps its connectors in, from one start to the next', async () => {
      const data = await postgres().empty();
      const headers = { authorization: 'Bearer any', 'content-type': 'application/json' };
      let path = '';
      {
        await using server = await start({ data });
        path = `/beta/connectors/${server.sampleId}`;
        const body = JSON.stringify({ status: 'inactive' });
        const answer = await fetch(server.url + path, { method: 'PATCH', headers, body });
        expect([answer.status, await answer.json()]).toEqual([
          200,
          expect.objectContaining({ status: 'inactive' }),
        ]);
      }
      await using server = await start({ data });
      const answer = await fetch(server.url + path, { headers });
      expect([answer.status, await answer.json()]).toEqual([
        200,
        expect.objectContaining({ status: 'inactive' }),
      ]);
    });
  });
}
