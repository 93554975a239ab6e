// Keeps connectors in SQLite: in a file, or in memory.
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { keyOf, toStored } from '../row.ts';
import { statements } from '../statements.ts';
import { type Connector, type ConnectorStore, type Page, type StoredConnector, StoreUnavailable } from '../store.ts';

/** SQLite's primary result codes for "not now", SQLITE_BUSY and SQLITE_LOCKED; further bits say more. */
const notNow = new Set([5, 6]);

/** A change that waits for the commit of its turn. */
interface Write {
  /** Makes the change, and gives what tells its caller once it is on disk. It may throw, having changed nothing. */
  readonly apply: () => () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A store in a database that is open and of the newest schema.
 *
 * The changes of one turn of the event loop share one transaction, since a commit waits for the disk whatever is in
 * it. Each still has its own outcome, and is told of it after the commit. Nobody sees what is not committed: the whole
 * transaction runs within one turn, and reads run in others.
 */
export class SqliteStore implements ConnectorStore {
  readonly #database: DatabaseSync;
  readonly #run: Readonly<Record<keyof typeof statements | 'begin' | 'commit' | 'rollback', StatementSync>>;
  #writes: Write[] = [];

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#run = {
      begin: database.prepare('BEGIN IMMEDIATE'),
      commit: database.prepare('COMMIT'),
      rollback: database.prepare('ROLLBACK'),
      select: database.prepare(statements.select),
      selectPage: database.prepare(statements.selectPage),
      insert: database.prepare(statements.insert),
      update: database.prepare(statements.update),
      delete: database.prepare(statements.delete),
    };
  }

  async get(id: string): Promise<StoredConnector | undefined> {
    return translated(() => this.#find(keyOf(id)));
  }

  async list({ after = '', limit = -1 }: Page = {}): Promise<readonly StoredConnector[]> {
    return translated(() => this.#run.selectPage.all(keyOf(after), limit).map(toStored));
  }

  create(connector: Connector): Promise<StoredConnector> {
    const { id, machineName, externalIp, status, version } = connector;
    return this.#write(() => {
      this.#run.insert.run(keyOf(id), id, machineName, externalIp, status, version);
      return { connector, revision: 1 };
    });
  }

  update(id: string, change: (current: StoredConnector) => Connector): Promise<StoredConnector | undefined> {
    const key = keyOf(id);
    return this.#write(() => {
      const current = this.#find(key);
      if (current === undefined) return undefined;
      const connector = change(current);
      if (connector === current.connector) return current;
      const { machineName, externalIp, status, version } = connector;
      const revision = current.revision + 1;
      this.#run.update.run(machineName, externalIp, status, version, revision, key, current.revision);
      return { connector, revision };
    });
  }

  delete(id: string, check: (current: StoredConnector) => void): Promise<boolean> {
    const key = keyOf(id);
    return this.#write(() => {
      const current = this.#find(key);
      if (current === undefined) return false;
      check(current);
      this.#run.delete.run(key, current.revision);
      return true;
    });
  }

  async ready(): Promise<void> {
    translated(() => this.#find(''));
  }

  async close(): Promise<void> {
    if (!this.#database.isOpen) return;
    this.#commit();
    this.#database.close();
  }

  #find(key: string): StoredConnector | undefined {
    const row = this.#run.select.get(key);
    return row && toStored(row);
  }

  /** Puts a change into the transaction of this turn. */
  #write<T>(act: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#writes.length === 0) setImmediate(() => this.#commit());
      this.#writes.push({
        apply: () => {
          const outcome = act();
          return () => resolve(outcome);
        },
        reject,
      });
    });
  }

  #commit(): void {
    const writes = this.#writes;
    if (writes.length === 0) return;
    this.#writes = [];
    let tell: (() => void)[];
    try {
      tell = translated(() => this.#transact(writes));
    } catch (error) {
      for (const { reject } of writes) reject(error);
      return;
    }
    for (const each of tell) each();
  }

  #transact(writes: readonly Write[]): (() => void)[] {
    this.#run.begin.run();
    try {
      const tell = writes.map(({ apply, reject }) => {
        try {
          return apply();
        } catch (error) {
          // Some errors, such as that of a full disk, end the transaction, and with it what the others did.
          if (!this.#database.isTransaction) throw error;
          return () => reject(error);
        }
      });
      this.#run.commit.run();
      return tell;
    } catch (error) {
      if (this.#database.isTransaction) this.#run.rollback.run();
      throw error;
    }
  }
}

/** Says in words of the port what SQLite says in its own. */
function translated<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (notNow.has(Number(Reflect.get(Object(error), 'errcode')) & 0xff)) {
      throw new StoreUnavailable('Another process holds the database.', { cause: error });
    }
    throw error;
  }
}
