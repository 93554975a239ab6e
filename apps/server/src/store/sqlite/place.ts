// Looks at the place of a database before SQLite does, which makes an empty one of what it finds no database in.
import { accessSync, constants, existsSync, lstatSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreRefused } from '../store.ts';
import { faultOfDatabase, faultOfSize } from './integrity.ts';
import type { Lock } from './lock.ts';
import { migrate } from './migrations.ts';
import { faultOfLog } from './write-ahead-log.ts';

/** Up to how many bytes a file is small; some 100,000 connectors. */
const small = 16 * 1024 * 1024;

/**
 * Makes sure that there is a database, or what may be one, at a path. What is made is there whole or not at all, so
 * that an empty file is never one of ours.
 *
 * @param lock what the process that served it before has noted.
 * @returns whether it was made just now.
 * @throws StoreRefused if opening what is there would lose something.
 */
export function prepareFile(path: string, lock: Pick<Lock, 'fault' | 'servedOther'>): boolean {
  const name = basename(path);
  const log = `${path}-wal`;
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) {
    if (existsSync(log)) {
      throw new StoreRefused(
        `it is gone, and its log, ${name}-wal, is still there; without that too, a new store is made`,
      );
    }
    make(path);
    return true;
  }
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new StoreRefused('it is a link to nothing');
  if (found.isDirectory()) throw new StoreRefused('it is a folder');
  if (!found.isFile()) throw new StoreRefused('it is no file');
  if (found.size === 0) {
    throw new StoreRefused('it is empty, as no store ever is; without that file, a new store is made');
  }
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new StoreRefused('this user may not read and write it', { cause: error });
  }
  if (lock.servedOther && existsSync(log)) {
    throw new StoreRefused(
      `it is not the file that was served here, whose log, ${name}-wal, is still there; without that and ${name}-shm, it is served as it is`,
    );
  }
  const fault = faultOfLog(path) ?? faultOfFile(path, found.size);
  if (fault !== undefined) throw new StoreRefused(fault);
  if (lock.fault !== undefined) {
    throw new StoreRefused(
      `the server that served it last has noted: ${lock.fault} Without ${name}.lock, it is served as it is`,
    );
  }
  return false;
}

/** Reads a small file whole. Of a large one, that would keep the first answer waiting. */
function faultOfFile(path: string, size: number): string | undefined {
  if (size <= small) return faultOfDatabase(path);
  return existsSync(`${path}-wal`) ? undefined : faultOfSize(path, size);
}

function make(path: string): void {
  const draft = `${path}.new`;
  // One that a process was killed over.
  rmSync(draft, { force: true });
  const database = new DatabaseSync(draft);
  // Without a file of its own for the journal: a draft that is half made is of no use to anybody.
  database.exec('PRAGMA journal_mode = MEMORY');
  migrate(database);
  database.close();
  // SQLite syncs the folder with the first change, in which it makes the log.
  renameSync(draft, path);
}
