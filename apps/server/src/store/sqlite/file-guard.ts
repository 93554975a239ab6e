// Notices that the files of an open database are not those that were opened, or not as SQLite left them.
import { type BigIntStats, closeSync, openSync, readSync, statSync } from 'node:fs';
import { StoreUnavailable } from '../store.ts';
import { faultOfDatabase } from './integrity.ts';
import { checkpointOf, faultOfLog, indexStart } from './write-ahead-log.ts';

/** What stands between a store and files that others meddle with. */
export interface FileGuard extends Disposable {
  /**
   * Looks at the files.
   *
   * @param justWrote whether what has changed may have been changed by the caller.
   * @throws StoreUnavailable if they are not what they were.
   */
  look(justWrote?: boolean): void;
  /** @throws StoreUnavailable if the last look did. It costs nothing. */
  recall(): void;
  /** Has everything refused from now on. */
  condemn(reason: string): void;
}

/** A database in memory has no files. */
export const unguarded: FileGuard = {
  look: () => {},
  recall: () => {},
  condemn: () => {},
  [Symbol.dispose]: () => {},
};

/** How many bytes of the file tell its size and its schema, among others. */
const fileStart = 100;

/**
 * Guards a database that is open, and has been read. SQLite goes on with files that were removed, and tells nobody:
 * what is written to them is gone with the process.
 *
 * It is to be disposed of after the database is closed, and not before: where a process closes a file, POSIX takes from
 * it all locks on that file, those of SQLite among them. For the same reason the files are opened once.
 *
 * @param path that of the file.
 * @param condemned is told why everything is refused from now on.
 */
export function guardFile(path: string, condemned: (reason: string) => void): FileGuard {
  const log = `${path}-wal`;
  const file = openSync(path, 'r');
  const index = openSync(`${path}-shm`, 'r');
  const stateOf = () => ({
    start: startOf(file, fileStart).toString('latin1'),
    checkpoint: checkpointOf(startOf(index, indexStart)),
  });
  let seen = { file: stat(path), log: stat(log) };
  let left = stateOf();
  let reason: string | undefined;
  let isCondemned = false;

  const recall = (): void => {
    if (reason !== undefined) throw new StoreUnavailable(reason);
  };
  const condemn = (why: string): void => {
    if (isCondemned) return;
    reason = why;
    isCondemned = true;
    condemned(why);
  };

  /** What is wrong with a file that was written to since the last look. */
  const faultOfWrite = (justWrote: boolean): string | undefined => {
    const before = left;
    left = stateOf();
    // SQLite writes to it from the log only, and notes that there. Others may do so by way of SQLite.
    if (justWrote || left.checkpoint === undefined || left.checkpoint !== before.checkpoint) return undefined;
    return left.start === before.start ? faultOfDatabase(path) : 'something else was copied over it';
  };

  const compare = (justWrote: boolean): void => {
    const now = { file: stat(path), log: stat(log) };
    reason =
      otherwise('The file of the database', seen.file, now.file) ??
      otherwise('The log of the database', seen.log, now.log);
    recall();
    if (now.file?.mtimeNs !== seen.file?.mtimeNs) {
      const fault = faultOfWrite(justWrote);
      if (fault !== undefined) condemn(`Something happened to the file of the database: ${fault}.`);
    }
    // Another program may have had it written back and cut short.
    if (Number(now.log?.size) < Number(seen.log?.size)) {
      const fault = faultOfLog(path, startOf(index, indexStart));
      if (fault !== undefined) condemn(`Something happened to the log of the database: ${fault}.`);
    }
    recall();
    seen = now;
  };
  const look = (justWrote = false): void => {
    if (isCondemned) return recall();
    try {
      compare(justWrote);
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      throw new StoreUnavailable('The files of the database cannot be looked at.', { cause: error });
    }
  };
  const dispose = (): void => [file, index].forEach((each) => closeSync(each));
  return { look, recall, condemn, [Symbol.dispose]: dispose };
}

function startOf(file: number, length: number): Buffer {
  const start = Buffer.alloc(length);
  return start.subarray(0, readSync(file, start, 0, length, 0));
}

/** Says that a file is not the one that was seen before. */
function otherwise(name: string, seen: Stat, now: Stat): string | undefined {
  if (seen?.ino === now?.ino && seen?.dev === now?.dev) return undefined;
  return now === undefined ? `${name} is gone.` : `${name} was replaced.`;
}

type Stat = BigIntStats | undefined;

const stat = (path: string): Stat => statSync(path, { bigint: true, throwIfNoEntry: false });
