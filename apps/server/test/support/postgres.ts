// Gives tests a real PostgreSQL: one of their own, from the binaries that npm carries, or that of TEST_DATABASE_URL.
import { Client, type QueryResultRow } from 'pg';
import { findBinaries } from './postgres-binaries.ts';
import { makeServer } from './postgres-server.ts';

/** A server that runs. */
export interface Postgres {
  /** The URL of a place with nothing in it: a schema of its own. */
  empty(): Promise<string>;
  /** Runs SQL as another program would. */
  sql<Row extends QueryResultRow>(url: string, text: string, values?: unknown[]): Promise<Row[]>;
  /** Cuts every connection of the servers under test. */
  cut(): Promise<void>;
  /** Stops the server; only one of their own can be. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Lets go of it. */
  close(): Promise<void>;
}

const given = process.env['TEST_DATABASE_URL'];
const found = given === undefined ? findBinaries() : 'a server is given';
const mustRun = process.env['CI'] === 'true' && process.platform === 'linux' && process.arch === 'x64';

/** Why there is no PostgreSQL for tests here; `undefined` if there is. In CI, on Linux x64, there must be. */
export const missing = given === undefined && typeof found === 'string' && !mustRun ? found : undefined;

/** Why nothing here can stop and start PostgreSQL; `undefined` if it can be. */
export const cannotStop =
  missing ?? (given === undefined ? undefined : 'TEST_DATABASE_URL is not ours to stop');

/** What the title of tests that may be skipped ends with. */
export const why = (reason: string | undefined): string =>
  reason === undefined ? '' : ` (skipped: ${reason})`;

/** A URL with settings of the session beside those it has. */
export function withSettings(url: string, settings: Readonly<Record<string, string>>): string {
  const changed = new URL(url);
  const before = changed.searchParams.get('options') ?? '';
  const options = Object.entries(settings).map(([name, value]) => ` -c ${name}=${value}`);
  changed.searchParams.set('options', `${before}${options.join('')}`.trim());
  return changed.href;
}

/** Starts PostgreSQL. */
export async function startPostgres(): Promise<Postgres> {
  if (given === undefined && typeof found === 'string') throw new Error(found);
  const server = typeof found === 'string' ? undefined : await makeServer(found);
  const base = given ?? server?.url ?? '';

  const sql = async <Row extends QueryResultRow>(
    url: string,
    text: string,
    values?: unknown[],
  ): Promise<Row[]> => {
    const client = new Client({ connectionString: url });
    client.on('error', () => {});
    await client.connect();
    try {
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end();
    }
  };
  const schemas: string[] = [];
  return {
    async empty() {
      const schema = `test_${crypto.randomUUID().replaceAll('-', '')}`;
      await sql(base, `CREATE SCHEMA ${schema}`);
      schemas.push(schema);
      return withSettings(base, { search_path: schema });
    },
    sql,
    async cut() {
      await sql(
        base,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE application_name = 'graph-connectors' AND pid <> pg_backend_pid()`,
      );
    },
    stop: async () => server?.stop(),
    start: async () => server?.start(),
    async close() {
      if (server === undefined)
        for (const schema of schemas) await sql(base, `DROP SCHEMA ${schema} CASCADE`);
      await server?.remove();
    },
  };
}
