// Opens a store in SQLite, and says in one sentence why one cannot be opened.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Absent, type Durability, type OpenedStore, StoreRefused } from '../store.ts';
import { guardFile } from './file-guard.ts';
import { takeLock } from './lock.ts';
import { migrate } from './migrations.ts';
import { prepareFile } from './place.ts';
import { Session } from './session.ts';
import { sqliteStore } from './sqlite-store.ts';

/** How long a call waits for another program that holds the file, in milliseconds. */
const busyTimeout = 1000;

/** In WAL mode FULL syncs at each commit; NORMAL only when the log is written back, and may lose the commits since. */
const synchronous: Readonly<Record<Durability, string>> = { full: 'FULL', normal: 'NORMAL' };

/**
 * Opens a store. If it is not there it is made, with the folders it lies in, unless told otherwise. A file is kept for
 * this process until the store is closed.
 *
 * @param data the path of a file, or `:memory:`.
 * @throws StoreRefused if there is something else at that path, or another process serves it.
 */
export function openSqliteStore(
  data: string,
  durability: Durability = 'full',
  absent: Absent = 'make',
): OpenedStore {
  const location = data === ':memory:' ? data : resolve(data);
  const opened: Disposable[] = [];
  try {
    // Before the lock, which would leave a file behind.
    if (absent === 'refuse' && !existsSync(location)) throw new StoreRefused('there is no such file');
    if (location === ':memory:') {
      const database = new DatabaseSync(location);
      opened.push(database);
      const isNew = prepare(database, durability, absent);
      return { store: sqliteStore(new Session(database, () => close(opened))), isNew, location };
    }
    makeFolder(dirname(location));
    const lock = takeLock(location);
    opened.push(lock);
    const isMade = prepareFile(location, lock);
    lock.note();
    const database = new DatabaseSync(location, { timeout: busyTimeout });
    opened.push(database);
    const isNew = prepare(database, durability, absent) || isMade;
    const guard = guardFile(location, (fault) => lock.noteFault(fault));
    // The database before what guards it.
    const release = (): void => close([lock, guard, database]);
    return { store: sqliteStore(new Session(database, release, guard)), isNew, location };
  } catch (error) {
    close(opened);
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreRefused(`${location} cannot be used as a store: ${reason}.`, { cause: error });
  }
}

/** Makes a database ready to be a store, and gives whether it was empty. */
export function prepare(database: DatabaseSync, durability: Durability, absent?: Absent): boolean {
  const isNew = migrate(database, absent);
  // WAL is noted in the file, so only now that it is known to be ours. The log itself is made by the first read.
  database.exec(
    `PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous[durability]}; PRAGMA user_version`,
  );
  return isNew;
}

/** Makes a folder and those above it. Not by `recursive`, which never ends where a folder cannot be made, as in /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Closes what was opened, the last first. */
function close(opened: readonly Disposable[]): void {
  for (const each of opened.toReversed()) each[Symbol.dispose]();
}
