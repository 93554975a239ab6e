// Keeps connectors in SQLite: in a file, or in memory.
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { keyOf, toStored } from '../row.ts';
import { statements } from '../statements.ts';
import { type FileGuard, unguarded } from './file-guard.ts';
import { GroupCommit } from './group-commit.ts';
import { load } from './load.ts';
import { Recent } from './recent.ts';
import { translate, translated } from './translate.ts';
import {
  type Connector,
  type ConnectorStore,
  type Page,
  type Pages,
  type StoredConnector,
  StoreUnavailable,
} from '../store.ts';

/**
 * A store in a database that is open and of the newest schema.
 *
 * Nobody sees what is not committed: changes are committed within one turn of the event loop, and reads run in others.
 * Only the transaction of `load` takes many turns, and while it is open nothing else is served.
 */
export class SqliteStore implements ConnectorStore {
  readonly #database: DatabaseSync;
  readonly #release: () => void;
  readonly #guard: FileGuard;
  readonly #run: Readonly<
    Record<keyof typeof statements | 'begin' | 'commit' | 'rollback' | 'version', StatementSync>
  >;
  readonly #recent = new Recent();
  /** What `PRAGMA data_version` said: it changes when another connection has changed the database. */
  #version: unknown;
  /** Whether it was asked in this turn. */
  #isFresh = false;
  /** Whether the files were looked at in this turn. */
  #hasLooked = false;
  readonly #changes: GroupCommit;
  #isLoading = false;

  /**
   * @param release lets go of the database, and of whatever was taken with it.
   * @param guard looks at the files of the database whenever something is asked of them.
   */
  constructor(database: DatabaseSync, release: () => void, guard: FileGuard = unguarded) {
    this.#database = database;
    this.#release = release;
    this.#guard = guard;
    this.#run = {
      begin: database.prepare('BEGIN IMMEDIATE'),
      commit: database.prepare('COMMIT'),
      rollback: database.prepare('ROLLBACK'),
      version: database.prepare('PRAGMA data_version'),
      select: database.prepare(statements.select),
      selectPage: database.prepare(statements.selectPage),
      count: database.prepare(statements.count),
      insert: database.prepare(statements.insert),
      update: database.prepare(statements.update),
      delete: database.prepare(statements.delete),
    };
    this.#changes = new GroupCommit({
      begin: () => {
        // Before, because a commit may write back the log, which hides that the file was cut off.
        guard.look();
        this.#run.begin.run();
        // Another connection may have been faster until now.
        this.#isFresh = false;
      },
      commit: () => {
        this.#run.commit.run();
        guard.look(true);
      },
      abandon: () => {
        if (database.isOpen && database.isTransaction) this.#run.rollback.run();
        this.#recent.clear();
      },
      isOpen: () => database.isOpen && database.isTransaction,
      translate: (error) => translate(guard, error),
    });
  }

  async get(id: string): Promise<StoredConnector | undefined> {
    return this.#read(() => this.#find(keyOf(id)));
  }

  async list({ after = '', limit = -1 }: Page = {}): Promise<readonly StoredConnector[]> {
    return this.#read(() => this.#page(keyOf(after), limit));
  }

  create(connector: Connector): Promise<StoredConnector> {
    const { id, machineName, externalIp, status, version } = connector;
    return this.#write(() => {
      const key = keyOf(id);
      this.#run.insert.run(key, id, machineName, externalIp, status, version, 1);
      return this.#recent.change(key, { connector, revision: 1 });
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
      return this.#recent.change(key, { connector, revision });
    });
  }

  delete(id: string, check: (current: StoredConnector) => void): Promise<boolean> {
    const key = keyOf(id);
    return this.#write(() => {
      const current = this.#find(key);
      if (current === undefined) return false;
      check(current);
      this.#run.delete.run(key, current.revision);
      this.#recent.delete(key);
      return true;
    });
  }

  async load(pages: Pages): Promise<number> {
    // What was asked for before comes first.
    this.#changes.flush();
    this.#refuseWhileLoading();
    this.#isLoading = true;
    try {
      this.#guard.look();
      const count = await load(this.#database, this.#run, pages);
      this.#guard.look(true);
      return count;
    } catch (error) {
      throw translate(this.#guard, error);
    } finally {
      this.#recent.clear();
      this.#isLoading = false;
    }
  }

  async ready(): Promise<void> {
    this.#read(() => {
      this.#guard.look();
      this.#run.select.get('');
    });
  }

  async close(): Promise<void> {
    if (!this.#database.isOpen) return;
    this.#changes.flush();
    this.#release();
  }

  #read<T>(act: () => T): T {
    this.#refuseWhileLoading();
    return translated(this.#guard, act);
  }

  /** This connection would see what is not committed, and would commit it with what is. */
  #refuseWhileLoading(): void {
    if (this.#isLoading) throw new StoreUnavailable('The store is being filled.');
  }

  #find(key: string): StoredConnector | undefined {
    this.#forgetForeign();
    const known = this.#recent.get(key);
    if (known !== undefined) return known;
    const row = this.#run.select.get(key);
    this.#look();
    return row && this.#recent.keep(key, toStored(row));
  }

  #page(after: string, limit: number): readonly StoredConnector[] {
    this.#forgetForeign();
    const known = this.#recent.page(after, limit);
    if (known !== undefined) return known;
    const page = this.#run.selectPage.all(after, limit).map((row) => {
      const key = keyOf(String(row['id']));
      // The one that is remembered, since it may have been represented already.
      return this.#recent.get(key) ?? toStored(row);
    });
    this.#look();
    return this.#recent.keepPage(after, limit, page);
  }

  /** Looks at the files that were read; once a turn is often enough. A transaction looks for itself. */
  #look(): void {
    if (this.#hasLooked || this.#database.isTransaction) return;
    this.#guard.look();
    this.#hasLooked = true;
  }

  /** Forgets what was remembered if another connection has changed something; once a turn is often enough. */
  #forgetForeign(): void {
    this.#guard.recall();
    if (this.#isFresh) return;
    this.#isFresh = true;
    setImmediate(() => {
      this.#isFresh = false;
      this.#hasLooked = false;
    });
    const version = this.#run.version.get()?.['data_version'];
    if (version !== this.#version) this.#recent.clear();
    this.#version = version;
  }

  async #write<T>(act: () => T): Promise<T> {
    this.#refuseWhileLoading();
    return this.#changes.add(act);
  }
}
