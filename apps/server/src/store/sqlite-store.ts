// Keeps connectors in SQLite: in a file, or in memory.
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { migrate } from './migrations.ts';
import type { Connector, ConnectorStore, StoredConnector } from './store.ts';
import { StoreRefused, StoreUnavailable } from './store.ts';

/** What `openSqliteStore` gives. */
export interface OpenedStore {
  readonly store: ConnectorStore;
  /** Whether the database was made just now. */
  readonly isNew: boolean;
  /** Where the data lies: an absolute path, or `:memory:`. */
  readonly location: string;
}

/** How long a call waits for another process that holds the file, in milliseconds. */
const busyTimeout = 1000;

/** SQLite's primary result codes for "not now", SQLITE_BUSY and SQLITE_LOCKED; further bits say more. */
const notNow = new Set([5, 6]);

/**
 * Opens a store, and makes it, with the folders it lies in, if it is not there.
 *
 * @param data the path of a file, or `:memory:`.
 * @throws StoreRefused if there is something else at that path.
 */
export function openSqliteStore(data: string): OpenedStore {
  const location = data === ':memory:' ? data : resolve(data);
  try {
    if (location !== ':memory:') mkdirSync(dirname(location), { recursive: true });
    const database = new DatabaseSync(location, { timeout: busyTimeout });
    try {
      const isNew = migrate(database);
      // An acknowledged change is on disk: WAL with FULL syncs at each commit. WAL is written to the file, so only now
      // that it is known to be ours.
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
      return { store: new SqliteStore(database), isNew, location };
    } catch (error) {
      database.close();
      throw error;
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreRefused(`${location} cannot be used as a store: ${reason}.`, { cause: error });
  }
}

class SqliteStore implements ConnectorStore {
  readonly #database: DatabaseSync;
  readonly #select: StatementSync;
  readonly #selectAll: StatementSync;
  readonly #insert: StatementSync;
  readonly #update: StatementSync;
  readonly #delete: StatementSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#select = database.prepare('SELECT * FROM connector WHERE id = ?');
    this.#selectAll = database.prepare('SELECT * FROM connector ORDER BY id');
    this.#insert = database.prepare(
      'INSERT INTO connector (id, machineName, externalIp, status, version, revision) VALUES (?, ?, ?, ?, ?, 1)',
    );
    this.#update = database.prepare(
      'UPDATE connector SET machineName = ?, externalIp = ?, status = ?, version = ?, revision = ? WHERE id = ?',
    );
    this.#delete = database.prepare('DELETE FROM connector WHERE id = ?');
  }

  async get(id: string): Promise<StoredConnector | undefined> {
    return this.#do(() => this.#find(id));
  }

  async list(): Promise<readonly StoredConnector[]> {
    return this.#do(() => this.#selectAll.all().map(stored));
  }

  async create(connector: Connector): Promise<StoredConnector> {
    const { id, machineName, externalIp, status, version } = connector;
    return this.#do(() => {
      this.#insert.run(id, machineName, externalIp, status, version);
      return { connector, revision: 1 };
    });
  }

  async update(
    id: string,
    change: (current: StoredConnector) => Connector,
  ): Promise<StoredConnector | undefined> {
    return this.#transaction(() => {
      const current = this.#find(id);
      if (current === undefined) return undefined;
      const connector = change(current);
      if (connector === current.connector) return current;
      const revision = current.revision + 1;
      const { machineName, externalIp, status, version } = connector;
      this.#update.run(machineName, externalIp, status, version, revision, id);
      return { connector, revision };
    });
  }

  async delete(id: string, check: (current: StoredConnector) => void): Promise<boolean> {
    return this.#transaction(() => {
      const current = this.#find(id);
      if (current === undefined) return false;
      check(current);
      this.#delete.run(id);
      return true;
    });
  }

  async ready(): Promise<void> {
    this.#do(() => this.#find(''));
  }

  async close(): Promise<void> {
    if (this.#database.isOpen) this.#database.close();
  }

  #find(id: string): StoredConnector | undefined {
    const row = this.#select.get(id);
    return row && stored(row);
  }

  /** Runs a change that no other process can come between. */
  #transaction<T>(act: () => T): T {
    return this.#do(() => {
      this.#database.exec('BEGIN IMMEDIATE');
      try {
        const result = act();
        this.#database.exec('COMMIT');
        return result;
      } catch (error) {
        if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
        throw error;
      }
    });
  }

  #do<T>(act: () => T): T {
    try {
      return act();
    } catch (error) {
      if (notNow.has(Number(Reflect.get(Object(error), 'errcode')) & 0xff)) {
        throw new StoreUnavailable('Another process holds the database.', { cause: error });
      }
      throw error;
    }
  }
}

function stored(row: Record<string, unknown>): StoredConnector {
  return {
    connector: {
      id: String(row['id']),
      machineName: String(row['machineName']),
      externalIp: String(row['externalIp']),
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only valid connectors were stored
      status: row['status'] as Connector['status'],
      version: String(row['version']),
    },
    revision: Number(row['revision']),
  };
}
