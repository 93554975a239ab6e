// Opens a store in PostgreSQL, and says in one line why one cannot be opened.
import { Client } from 'pg';
import { type Absent, type Durability, type OpenedStore, StoreRefused } from '../store.ts';
import { Connections, connectTimeout, isStandby } from './connections.ts';
import { type DatabaseUrl, readDatabaseUrl } from './database-url.ts';
import { stateOf } from './fate.ts';
import { migrate } from './migrations.ts';
import { postgresStore } from './postgres-store.ts';

/** How long a step of the migration may take, waiting for another server included, in milliseconds. */
const migrationTimeout = 60_000;

/**
 * Opens a store, and makes its tables, unless told otherwise, if they are not there.
 *
 * @param data the URL of a database that is there: `postgres://user:password@host:5432/database`.
 * @throws StoreRefused if it cannot be reached, or holds something else.
 */
export async function openPostgresStore(
  data: string,
  durability: Durability = 'full',
  absent: Absent = 'make',
): Promise<OpenedStore> {
  const url = readDatabaseUrl(data);
  try {
    const isNew = await prepare(url, absent);
    const store = postgresStore(new Connections(url.connectionString, durability));
    return { store, isNew, location: url.location };
  } catch (error) {
    throw new StoreRefused(`${url.location} cannot be used as a store: ${reasonOf(error, url)}.`, {
      cause: error,
    });
  }
}

async function prepare({ connectionString }: DatabaseUrl, absent: Absent): Promise<boolean> {
  const client = new Client({
    connectionString,
    application_name: 'graph-connectors',
    connectionTimeoutMillis: connectTimeout,
    query_timeout: migrationTimeout,
  });
  // What breaks is told by the statement that it breaks.
  client.on('error', () => {});
  try {
    await client.connect();
    if (await isStandby(client)) throw new StoreRefused('it is a standby; name its primary, or promote it');
    return await migrate(client, absent);
  } finally {
    await client.end();
  }
}

/** What people can do about an error, by its code. */
const reasons: Readonly<Record<string, (host: string) => string>> = {
  ECONNREFUSED: (host) =>
    `nothing listens at ${host}; start PostgreSQL there, or correct the host and the port`,
  ENOTFOUND: (host) => `there is no host ${host}; correct its name`,
  EAI_AGAIN: (host) => `the host ${host} cannot be looked up; correct its name, or try again later`,
  ETIMEDOUT: (host) => `${host} does not answer; correct the host and the port, or open the way to it`,
};

function reasonOf(error: unknown, { host }: DatabaseUrl): string {
  const known = reasons[String(Reflect.get(Object(error), 'code'))];
  if (known !== undefined) return known(host);
  const message = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : String(error);
  if (/timeout/.test(message) && stateOf(error) === undefined) {
    return `${host} does not answer; correct the host and the port, or open the way to it`;
  }
  return error instanceof StoreRefused ? message : `${host} says: ${message}`;
}
