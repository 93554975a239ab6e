// Proves that a database of an earlier version opens with all that is in it.
import { expect, it } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import type { Postgres } from '../../support/postgres.ts';
import { connector, groupId } from '../connectors.ts';

/** Adds the tests; `postgres` gives the server. */
export function earlierSchemaSuite(postgres: () => Postgres): void {
  it('a database of an earlier schema gets groups, with its connectors in the default one, and servers of before go on', async () => {
    const url = await postgres().empty();
    await postgres().sql(
      url,
      `CREATE TABLE connector (key text COLLATE "C" NOT NULL PRIMARY KEY, id text NOT NULL,
         machine_name text NOT NULL, external_ip text NOT NULL, status text NOT NULL, version text NOT NULL,
         revision bigint NOT NULL, write_id uuid NOT NULL);
       CREATE TABLE connector_schema_version (version integer NOT NULL PRIMARY KEY);
       INSERT INTO connector_schema_version VALUES (1)`,
    );
    const create = (key: string): Promise<unknown> => {
      const { machineName, externalIp, status, version } = connector(key);
      return postgres().sql(
        url,
        `INSERT INTO connector (key, id, machine_name, external_ip, status, version, revision, write_id)
         VALUES ($1, $1, $2, $3, $4, $5, 1, gen_random_uuid())`,
        [key, machineName, externalIp, status, version],
      );
    };
    await create('a');
    const { store, isNew } = await openStore(url);
    await create('b');
    expect(isNew).toBe(false);
    expect(await store.connectors.list({ within: groupId })).toEqual([
      { connector: connector('a'), revision: 1, groupId },
      { connector: connector('b'), revision: 1, groupId },
    ]);
    expect(await store.groups.count()).toBe(1);
    await store.close();
  });
}
