// Brings a database to the newest schema, one numbered step after the other, each by one server only.
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { type Absent, StoreRefused } from '../store.ts';
import { stateOf } from './fate.ts';

/** In a step: that a column is compared by its bytes, which it is in CockroachDB anyway. */
const byBytes = 'COLLATE "C"';

/**
 * Each step brings the schema from its index to the next. Never change one: add one. It may be run again after it
 * was broken off, and by several servers at once, because not every engine undoes what a transaction did to the
 * schema, or lets it wait for the commit.
 */
const migrations: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS connector (
     key text ${byBytes} NOT NULL PRIMARY KEY,
     id text NOT NULL,
     machine_name text NOT NULL,
     external_ip text NOT NULL,
     status text NOT NULL,
     version text NOT NULL,
     revision bigint NOT NULL,
     write_id uuid NOT NULL
   )`,
  // Groups. All connectors that are there are in the default one, and so is what a server of before creates later.
  `CREATE TABLE IF NOT EXISTS connector_group (
     key text ${byBytes} NOT NULL PRIMARY KEY,
     id text NOT NULL,
     name text NOT NULL,
     region text,
     type text NOT NULL,
     revision bigint NOT NULL,
     applications bigint NOT NULL,
     is_default boolean NOT NULL
   );
   CREATE UNIQUE INDEX IF NOT EXISTS connector_group_default ON connector_group (is_default) WHERE is_default;
   INSERT INTO connector_group
   VALUES ('e596c1d8-3837-4b74-8937-ba6eef4c743b', 'e596c1d8-3837-4b74-8937-ba6eef4c743b', 'Default', NULL,
     'applicationProxy', 1, 0, true)
   ON CONFLICT DO NOTHING;
   ALTER TABLE connector ADD COLUMN IF NOT EXISTS group_key text ${byBytes} NOT NULL
     DEFAULT 'e596c1d8-3837-4b74-8937-ba6eef4c743b' REFERENCES connector_group (key)`,
  `CREATE INDEX IF NOT EXISTS connector_within ON connector (group_key, key);
   CREATE INDEX IF NOT EXISTS connector_by_machine_name ON connector (lower(machine_name ${byBytes}), key)`,
];

/** The table of the steps that were made: its key is what makes a step that of one server only. */
const steps = 'connector_schema_version';

/** How often to look again after another server was faster. */
const maxTries = 50;

/**
 * What is said to whoever comes second: the key, table or type is there; a serialization failure, a deadlock; a row
 * of the catalog was changed meanwhile.
 */
const fasterThanUs = new Set(['23505', '42P07', '42710', '40001', '40P01', 'XX000']);

/**
 * Brings the database to the newest schema, whatever other servers do at the same time.
 *
 * @returns whether it was this call that made the table.
 * @throws StoreRefused if the database belongs to a newer version of this server, or the table to another program, or if
 * there is no table and none is to be made.
 */
export async function migrate(client: Client, absent: Absent): Promise<boolean> {
  let isNew = false;
  for (let tries = 1; ; tries++) {
    try {
      const applied = await appliedTo(client, absent);
      if (applied > migrations.length) {
        throw new StoreRefused(
          `it was written by a newer version (schema ${applied}, this server knows ${migrations.length})`,
        );
      }
      const step = migrations[applied];
      if (step === undefined) return isNew;
      await make(client, applied + 1, step);
      isNew ||= applied === 0;
    } catch (error) {
      await rollBack(client);
      if (tries === maxTries || !fasterThanUs.has(stateOf(error) ?? '')) throw error;
      await pause(Math.random() * 20);
    }
  }
}

async function rollBack(client: Client): Promise<void> {
  try {
    await client.query('ROLLBACK');
  } catch {
    // The connection is broken, and with it the transaction.
  }
}

/** How many steps were made. */
async function appliedTo(client: Client, absent: Absent): Promise<number> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = current_schema() AND table_name IN ($1, $2, $3)`,
    [steps, 'connector', 'connector_group'],
  );
  if (!rows.some(({ name }) => name === steps)) {
    const [other] = rows;
    if (other !== undefined) throw new StoreRefused(`it has a table "${other.name}" of another program`);
    if (absent === 'refuse') throw new StoreRefused('there is no store in it');
    await client.query(`CREATE TABLE IF NOT EXISTS ${steps} (version integer NOT NULL PRIMARY KEY)`);
  }
  // A bigint everywhere: it is what an integer is in CockroachDB, and comes as text.
  const newest = await client.query<{ version: string }>(
    `SELECT coalesce(max(version), 0)::bigint AS version FROM ${steps}`,
  );
  return Number(newest.rows[0]?.version);
}

/**
 * Makes a step, and then notes that it was made, which fails where another server has noted it: CockroachDB and
 * YugabyteDB commit a change of the schema at once, and what is noted must be there.
 * https://www.cockroachlabs.com/docs/stable/session-variables (autocommit_before_ddl)
 */
async function make(client: Client, version: number, step: string): Promise<void> {
  await client.query('BEGIN');
  await client.query(await inDialect(client, step));
  await client.query(`INSERT INTO ${steps} (version) VALUES ($1)`, [version]);
  await client.query('COMMIT');
}

/** CockroachDB compares text by its bytes, and refuses a column that says so. */
async function inDialect(client: Client, step: string): Promise<string> {
  const { rows } = await client.query<{ version: string }>('SELECT version() AS version');
  return rows[0]?.version.startsWith('CockroachDB') ? step.replaceAll(byBytes, '') : step;
}
