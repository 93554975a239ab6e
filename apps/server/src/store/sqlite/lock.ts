// Keeps a database file for one process, for as long as that lives, and not a moment longer.
import { existsSync, rmSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreRefused } from '../store.ts';

/** SQLite's primary result code for a lock that somebody else holds. */
const busy = 5;

/** How often a lock file that was removed meanwhile is looked for again. */
const tries = 10;

/** The lock on a database file; disposed of, it is let go of. */
export interface Lock extends Disposable {
  /** What the process that had it before has noted of the file; `undefined` if it ended well, or the file is another one. */
  readonly fault: string | undefined;
  /** Whether the process that had it before did not end well, and served another file at the same path. */
  readonly servedOther: boolean;
  /** Notes which file it is that is served from now on. @throws StoreRefused if another process was faster. */
  note(): void;
  /** Notes what has become of the file, for the next process. */
  noteFault(fault: string): void;
}

/**
 * Takes the lock on a database file: a file beside it, which the operating system holds locked for this process. A
 * process that is killed lets go of it thereby, and what it leaves lying about is taken over.
 *
 * @throws StoreRefused naming the process that has it.
 */
export function takeLock(database: string): Lock {
  const path = `${database}.lock`;
  for (let left = tries; left > 0; left--) {
    const lock = openLock(path);
    const opened = inode(path);
    try {
      lock.exec('BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS owner (pid INTEGER); DELETE FROM owner');
      lock.exec('CREATE TABLE IF NOT EXISTS served (lock TEXT, file TEXT, fault TEXT)');
      lock.prepare('INSERT INTO owner VALUES (?)').run(process.pid);
      // The transaction that begins here holds the lock; the process that wants it too can read who has it.
      lock.exec('COMMIT; BEGIN IMMEDIATE');
    } catch (error) {
      const pid = isBusy(error) ? ownerOf(lock) : undefined;
      lock.close();
      if (!isBusy(error)) throw error;
      throw new StoreRefused(`the process ${pid ?? 'that is just starting'} serves it`);
    }
    // Its last owner may have removed the file after it was opened here. Then nobody else sees this lock.
    if (opened !== undefined && opened === inode(path)) return hold(lock, opened, path, database);
    lock.close();
  }
  throw new StoreRefused('other processes come and go on it');
}

function openLock(path: string): DatabaseSync {
  try {
    return new DatabaseSync(path, { timeout: 0 });
  } catch (error) {
    throw new StoreRefused(`the file ${basename(path)} cannot be made beside it`, { cause: error });
  }
}

function hold(lock: DatabaseSync, own: bigint, path: string, database: string): Lock {
  const file = inode(database);
  const served = lock.prepare('SELECT lock, file, fault FROM served').get();
  // Where the lock is a copy, as in a copied folder, it says nothing of the files that were copied with it.
  const isKnown = served?.['lock'] === String(own);
  const isSame = isKnown && served['file'] === String(file);
  const fault = isSame && typeof served['fault'] === 'string' ? served['fault'] : undefined;
  // Until somebody has removed it, a fault stands in the way of every start.
  let isFaulty = fault !== undefined;
  const keep = (): void => lock.exec('COMMIT; BEGIN IMMEDIATE');
  return {
    fault,
    servedOther: isKnown && !isSame,
    note: () => {
      lock.exec('DELETE FROM served');
      const insert = lock.prepare('INSERT INTO served (lock, file) VALUES (?, ?)');
      insert.run(String(own), String(inode(database)));
      isFaulty = false;
      try {
        keep();
      } catch (error) {
        throw isBusy(error) ? new StoreRefused('another process has just taken it') : error;
      }
    },
    noteFault: (found) => {
      isFaulty = true;
      try {
        lock.prepare('UPDATE served SET fault = ?').run(found);
        keep();
      } catch {
        // Where the lock is gone too, there is nothing left to note it in.
      }
    },
    [Symbol.dispose]: () => {
      if (!lock.isOpen) return;
      // Removed while it is held, so that nobody who takes it later holds a file that is gone. SQLite leaves its log
      // where the database was removed or replaced, and then what is noted has to stay too.
      if (!isFaulty && !existsSync(`${database}-wal`)) rmSync(path, { force: true });
      lock.close();
    },
  };
}

function ownerOf(lock: DatabaseSync): number | undefined {
  try {
    return Number(lock.prepare('SELECT pid FROM owner').get()?.['pid']) || undefined;
  } catch {
    return undefined;
  }
}

const isBusy = (error: unknown): boolean => Number(Reflect.get(Object(error), 'errcode')) % 256 === busy;

const inode = (path: string): bigint | undefined =>
  statSync(path, { bigint: true, throwIfNoEntry: false })?.ino;
