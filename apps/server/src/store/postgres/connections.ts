// Holds the connections to PostgreSQL, and makes new ones in place of those that break.
import { setTimeout as pause } from 'node:timers/promises';
import { type ClientBase, Pool, type PoolClient } from 'pg';
import { type Durability, StoreUnavailable } from '../store.ts';
import { fateOf, stateOf, unavailable, unknown } from './fate.ts';
import type { Statement } from './statements.ts';

/** How long to wait for a connection, new or in use by others, in milliseconds. */
export const connectTimeout = 5000;
/** How long PostgreSQL may work on a statement, in milliseconds. */
const statementTimeout = 5000;
/** How long to wait for an answer from a PostgreSQL that does not keep to that, in milliseconds. */
const answerTimeout = 7000;
/** The same two in a transaction whose statements may have to look at every row, in milliseconds. */
const longStatementTimeout = 60_000;
const longAnswerTimeout = 62_000;
/** How many connections one server has at most. */
const maxConnections = 10;
/** How often a connection is tried for. */
const connectTries = 4;
/** How long something may have taken that is tried again, in milliseconds: a caller waits no longer than it must. */
export const patience = 1000;

/** What a commit waits for: with `off`, a crash of PostgreSQL may lose the last commits, but breaks nothing. */
const synchronousCommit: Readonly<Record<Durability, string>> = { full: 'on', normal: 'off' };

/**
 * What is set in each session. Rows are found by their keys, also where a table is so small, or its statistics so old,
 * that PostgreSQL would read all of it: that takes longer, and locks the rows in another order than that of the keys.
 * An engine that has no such setting has no such row among its settings.
 */
const settingsOf = (durability: Durability): string =>
  `SET synchronous_commit = ${synchronousCommit[durability]};
   SET statement_timeout = ${statementTimeout};
   SELECT set_config(name, 'off', false) FROM pg_settings WHERE name = 'enable_seqscan'`;

/** What a transaction begins and ends with. */
const transaction = {
  // In each statement what others have committed before it is seen, whatever is set in the database.
  begin: { name: 'begin', text: 'BEGIN ISOLATION LEVEL READ COMMITTED' },
  patience: { name: 'patience', text: `SET LOCAL statement_timeout = ${longStatementTimeout}` },
  commit: { name: 'commit', text: 'COMMIT' },
} as const satisfies Readonly<Record<string, Statement>>;

/**
 * Whether a session is with a standby, which may not have the last changes, and takes none. CockroachDB and YugabyteDB
 * have the function too, and no standbys.
 */
export async function isStandby(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<ResultRow>('SELECT pg_is_in_recovery() AS standby');
  return rows[0]?.['standby'] === true;
}

/** A row, by the names of its columns. */
export type ResultRow = Readonly<Record<string, unknown>>;

/** Runs a statement, and gives its rows. */
export type Run = (statement: Statement, values?: unknown[]) => Promise<readonly ResultRow[]>;

/** The connections of one server. */
export class Connections {
  readonly #pool: Pool;

  constructor(connectionString: string, durability: Durability) {
    const settings = settingsOf(durability);
    this.#pool = new Pool({
      connectionString,
      application_name: 'graph-connectors',
      max: maxConnections,
      connectionTimeoutMillis: connectTimeout,
      query_timeout: answerTimeout,
      keepAlive: true,
      // Not among the parameters of the connection, where poolers refuse what they do not know.
      verify: (client, done) => void prepare(client, settings, done),
    });
    // A connection may break while nobody uses it. Whoever uses it is told by the statement.
    this.#pool.on('error', () => {});
    this.#pool.on('connect', (client) => client.on('error', () => {}));
  }

  /**
   * Runs a statement.
   *
   * @throws StoreUnavailable if it was not even sent; else the error of PostgreSQL or of the connection.
   */
  async run(statement: Statement, values: unknown[]): Promise<readonly ResultRow[]> {
    const client = await this.#connect();
    try {
      const { rows } = await client.query<ResultRow>({ ...statement, values });
      client.release();
      return rows;
    } catch (error) {
      // A standby may become a primary, and a lost statement come back: but not on this connection.
      client.release(fateOf(error) === 'unknown' || ['25006', '26000'].includes(stateOf(error) ?? ''));
      throw error;
    }
  }

  /**
   * Runs statements in one transaction: all that `act` runs is done, or nothing if it throws.
   *
   * @param isLong whether PostgreSQL may take its time for it.
   * @throws what `act` throws; StoreUnavailable if PostgreSQL is away; else its error.
   */
  async transact<T>(act: (run: Run) => Promise<T>, isLong = false): Promise<T> {
    const client = await this.#connect();
    const run: Run = async (statement, values = []) => {
      const query = { ...statement, values, query_timeout: isLong ? longAnswerTimeout : answerTimeout };
      try {
        return (await client.query<ResultRow>(query)).rows;
      } catch (error) {
        const fate = fateOf(error);
        if (fate === 'refused') throw error;
        throw statement === transaction.commit && fate === 'unknown'
          ? unknown(error)
          : unavailable('PostgreSQL could not be written', error);
      }
    };
    try {
      await run(transaction.begin);
      if (isLong) await run(transaction.patience);
      const outcome = await act(run);
      await run(transaction.commit);
      client.release();
      return outcome;
    } catch (error) {
      // With the connection ends the transaction.
      client.release(true);
      throw error;
    }
  }

  /** Lets go of all connections, once they are no longer in use. */
  async close(): Promise<void> {
    if (!this.#pool.ending) await this.#pool.end();
  }

  async #connect(): Promise<PoolClient> {
    const began = performance.now();
    for (let tries = 1; ; tries++) {
      try {
        return await this.#pool.connect();
      } catch (error) {
        if (tries === connectTries || performance.now() - began > patience) {
          throw unavailable('PostgreSQL cannot be reached', error);
        }
        await pause(50 * tries * Math.random());
      }
    }
  }
}

/** Makes a session ready for use, or says why it is not. */
async function prepare(client: ClientBase, settings: string, done: (error?: Error) => void): Promise<void> {
  try {
    await client.query(settings);
    if (await isStandby(client)) throw new StoreUnavailable('It is a standby, which may not be up to date.');
  } catch (error) {
    done(error instanceof Error ? error : new Error(String(error)));
    return;
  }
  done();
}
