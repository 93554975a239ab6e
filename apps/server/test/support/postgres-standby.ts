// Runs a primary and a standby of the tests' own, which has all that was acknowledged, and can take its place.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Client } from 'pg';
import { findBinaries, type Installation } from './postgres-binaries.ts';
import { makeServer, type OwnServer, password } from './postgres-server.ts';

/** A primary that acknowledges nothing that its standby does not have. */
export interface Pair {
  readonly primary: OwnServer;
  readonly standby: OwnServer;
  /** Makes the standby a primary. */
  promote(): Promise<void>;
  remove(): Promise<void>;
}

/** What the standby makes anew, or gets from the primary when it follows. */
const left = new Set(['pg_wal', 'pg_replslot', 'postmaster.pid', 'postmaster.opts']);

/** Makes a pair, and starts it. */
export async function makePair(): Promise<Pair> {
  const binaries = findBinaries();
  if (typeof binaries === 'string') throw new Error(binaries);
  const primary = await makeServer(binaries);
  const standby = await makeServer(binaries, {
    fill: (installation, data) => copy(installation, data, primary),
  });
  await run(primary, "ALTER SYSTEM SET synchronous_standby_names = '*'", 'SELECT pg_reload_conf()');
  return {
    primary,
    standby,
    promote: () => run(standby, 'SELECT pg_promote()'),
    async remove() {
      await standby.remove();
      await primary.remove();
    },
  };
}

async function run({ url }: OwnServer, ...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** The copy that pg_basebackup would make, had npm carried it. */
async function copy(installation: Installation, data: string, primary: OwnServer): Promise<void> {
  const client = new Client({ connectionString: primary.url });
  await client.connect();
  await client.query("SELECT pg_backup_start('standby', true)");
  cpSync(primary.data, data, {
    recursive: true,
    filter: (from) => !left.has(relative(primary.data, from).split(sep)[0] ?? ''),
  });
  const { rows } = await client.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop(false)');
  await client.end();
  writeFileSync(join(data, 'backup_label'), rows[0]?.labelfile ?? '');
  for (const folder of ['pg_wal', 'pg_replslot']) mkdirSync(join(data, folder), { mode: 0o700 });
  writeFileSync(join(data, 'standby.signal'), '');
  const { port } = new URL(primary.url);
  writeFileSync(
    join(data, 'postgresql.auto.conf'),
    `primary_conninfo = 'host=127.0.0.1 port=${port} user=tester password=${password}'\n`,
  );
  installation.handOver(data);
}
