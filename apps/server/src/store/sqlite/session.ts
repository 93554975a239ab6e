// Reads and writes one SQLite database for everything that a store keeps in it.
import type { Sql } from '@graph-connectors/odata';
import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';
import { StoreUnavailable } from '../store.ts';
import { type FileGuard, unguarded } from './file-guard.ts';
import { GroupCommit } from './group-commit.ts';
import { Recent } from './recent.ts';
import { translate, translated } from './translate.ts';

/** How many statements of lists are kept prepared: each form of a filter is one. */
const maxPrepared = 100;

/** How many changes share a commit; more of them where it waits for the disk. */
const mostAtOnce = { memory: 32, file: 128 };

const aloneRefused = (): StoreUnavailable => new StoreUnavailable('The store is being filled.');

/**
 * A database that is open and of the newest schema.
 *
 * Nobody sees what is not committed: nothing else runs between the begin and the commit of a transaction.
 * Only what is done `alone` takes many turns, and meanwhile nothing else is served.
 */
export class Session {
  readonly recent = new Recent();
  readonly #database: DatabaseSync;
  readonly #release: () => void;
  readonly #guard: FileGuard;
  readonly #run: Readonly<Record<'begin' | 'beginRead' | 'commit' | 'rollback' | 'version', StatementSync>>;
  readonly #changes: GroupCommit;
  /** Statements by their text, of which the one that was made first is forgotten first. */
  readonly #prepared = new Map<string, StatementSync>();
  /** What `PRAGMA data_version` said: it changes when another connection has changed the database. */
  #version: unknown;
  /** Whether it was asked in this turn. */
  #isFresh = false;
  /** Whether the transaction that is open, if one is, is that of the reads of this turn. */
  #isReading = false;
  /** Whether the files were looked at in this turn. */
  #hasLooked = false;
  #isAlone = false;

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
      beginRead: database.prepare('BEGIN'),
      commit: database.prepare('COMMIT'),
      rollback: database.prepare('ROLLBACK'),
      version: database.prepare('PRAGMA data_version'),
    };
    this.#changes = new GroupCommit(guard === unguarded ? mostAtOnce.memory : mostAtOnce.file, {
      begin: () => {
        this.#endReads();
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
        this.#rollBack();
        this.recent.clear();
      },
      isOpen: () => database.isOpen && database.isTransaction,
      translate: (error) => translate(guard, error),
    });
  }

  /** Prepares a statement for as long as the session lasts. */
  prepare(sql: string): StatementSync {
    return this.#database.prepare(sql);
  }

  /** The rows that a statement selects which was put together for a list. */
  select({ text, values }: Sql): Record<string, SQLOutputValue>[] {
    this.forgetForeign();
    const statement = this.#prepared.get(text) ?? this.prepare(text);
    this.#prepared.set(text, statement);
    if (this.#prepared.size > maxPrepared) this.#prepared.delete(this.#prepared.keys().next().value ?? '');
    const bound = values.map((value) => (typeof value === 'boolean' ? Number(value) : value));
    return this.fresh(() => statement.all(...bound));
  }

  /** Reads, in a turn in which nothing is written. */
  read<T>(act: () => T): T {
    this.#refuseWhileAlone();
    return translated(this.#guard, act);
  }

  /** Makes a change in the transaction of this turn. One that throws must have changed nothing. */
  write<T>(act: () => T): Promise<T> {
    if (this.#isAlone) return Promise.reject(aloneRefused());
    return this.#changes.add(act);
  }

  /** Reads what is not remembered. */
  fresh<T>(act: () => T): T {
    const found = act();
    this.#look();
    return found;
  }

  /** Forgets what is remembered if another connection has changed something; once a turn is often enough. */
  forgetForeign(): void {
    this.#guard.recall();
    if (this.#isFresh) return;
    this.#isFresh = true;
    setImmediate(() => {
      this.#isFresh = false;
      this.#hasLooked = false;
      this.#endReads();
    });
    this.#beginReads();
    const version = this.#run.version.get()?.['data_version'];
    if (version !== this.#version) this.recent.clear();
    this.#version = version;
  }

  /** Makes changes in one transaction of their own, which may take many turns: all of them, or none if it throws. */
  async alone<T>(act: () => Promise<T>): Promise<T> {
    // What was asked for before comes first.
    this.#changes.flush();
    this.#refuseWhileAlone();
    this.#isAlone = true;
    try {
      this.#endReads();
      this.#guard.look();
      this.#run.begin.run();
      const outcome = await act();
      this.#run.commit.run();
      this.#guard.look(true);
      return outcome;
    } catch (error) {
      this.#rollBack();
      throw translate(this.#guard, error);
    } finally {
      this.recent.clear();
      this.#isAlone = false;
    }
  }

  /** Looks at the files, whatever was looked at before. */
  look(): void {
    this.#guard.look();
  }

  close(): void {
    if (!this.#database.isOpen) return;
    this.#changes.flush();
    this.#endReads();
    this.#release();
  }

  /** All reads of a turn share a transaction: to lock and let go of the database takes a third of the time of a read. */
  #beginReads(): void {
    if (this.#database.isTransaction) return;
    this.#run.beginRead.run();
    this.#isReading = true;
  }

  /** By a rollback: SQLite does not commit after a read that failed. */
  #endReads(): void {
    if (!this.#isReading) return;
    this.#isReading = false;
    this.#rollBack();
  }

  /** Some errors end the transaction themselves, and so does whoever closes the database. */
  #rollBack(): void {
    if (this.#database.isOpen && this.#database.isTransaction) this.#run.rollback.run();
  }

  /** This connection would see what is not committed, and would commit it with what is. */
  #refuseWhileAlone(): void {
    if (this.#isAlone) throw aloneRefused();
  }

  /** Looks at the files that were read; once a turn is often enough. A transaction that writes looks for itself. */
  #look(): void {
    if (this.#hasLooked || (this.#database.isTransaction && !this.#isReading)) return;
    this.#guard.look();
    this.#hasLooked = true;
  }
}
