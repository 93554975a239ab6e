// Says in words of the port what SQLite says in its own.
import { StoreUnavailable } from '../store.ts';
import type { FileGuard } from './file-guard.ts';

/** SQLite's primary result codes for what may be over later; the bits above them say more. */
const notNow: Readonly<Record<number, string>> = {
  5: 'Another program holds the database.',
  6: 'The database is locked.',
  8: 'The database can only be read.',
  10: 'The disk failed.',
  13: 'The disk is full.',
  14: 'A file of the database cannot be opened.',
};

/** Those for what no waiting mends. */
const damage: Readonly<Record<number, string>> = {
  11: 'The database is damaged.',
  26: 'The file is no database any more.',
};

/** Does what may fail in SQLite. @throws what `translate` makes of its error. */
export function translated<T>(guard: FileGuard, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw translate(guard, error);
  }
}

/** A `StoreUnavailable` if that is what the error means, or else the error. After damage, the guard lets nothing by. */
export function translate(guard: FileGuard, error: unknown): unknown {
  const code = Number(Reflect.get(Object(error), 'errcode')) & 0xff;
  const found = damage[code];
  if (found !== undefined) guard.condemn(found);
  const reason = found ?? notNow[code];
  return reason === undefined ? error : new StoreUnavailable(reason, { cause: error });
}
