// Keeps a database file for one process, for as long as that lives, and not a moment longer.
import { rmSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { StoreRefused } from '../store.ts';

/** SQLite's primary result code for a lock that somebody else holds. */
const busy = 5;

/** How often a lock file that was removed meanwhile is looked for again. */
const tries = 10;

/**
 * Takes the lock on a database file: a file beside it, which the operating system holds locked for this process. A
 * process that is killed lets go of it thereby, and what it leaves lying about is taken over.
 *
 * @returns what lets go of it when disposed of.
 *
 * @throws StoreRefused naming the process that has it.
 */
export function takeLock(database: string): Disposable {
  const path = `${database}.lock`;
  for (let left = tries; left > 0; left--) {
    const lock = new DatabaseSync(path, { timeout: 0 });
    const opened = inode(path);
    try {
      lock.exec('BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS owner (pid INTEGER); DELETE FROM owner');
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
    if (opened !== undefined && opened === inode(path))
      return { [Symbol.dispose]: () => release(lock, path) };
    lock.close();
  }
  throw new StoreRefused('other processes come and go on it');
}

function release(lock: DatabaseSync, path: string): void {
  if (!lock.isOpen) return;
  // Removed while it is held, so that nobody who takes it later holds a file that is gone.
  rmSync(path, { force: true });
  lock.close();
}

function ownerOf(lock: DatabaseSync): number | undefined {
  try {
    return Number(lock.prepare('SELECT pid FROM owner').get()?.['pid']) || undefined;
  } catch {
    return undefined;
  }
}

const isBusy = (error: unknown): boolean => Number(Reflect.get(Object(error), 'errcode')) % 256 === busy;

const inode = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.ino;
