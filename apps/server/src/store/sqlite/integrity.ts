// Reads the whole file of a database, and says whether it holds together.
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';

/**
 * What is wrong with the file of a database, for people; `undefined` if nothing is. It takes about a second for a
 * gigabyte, and changes nothing.
 */
export function faultOfDatabase(path: string): string | undefined {
  // Where nobody has it open, there is no log, and none is to be made. SQLite takes the file as it is only by its URL.
  const url = pathToFileURL(path);
  if (!existsSync(`${path}-wal`)) url.searchParams.set('immutable', '1');
  // A connection of its own: another one remembers pages, which may not be in the file any more.
  const database = new DatabaseSync(url, { readOnly: true, timeout: 1000 });
  try {
    const result = String(database.prepare('PRAGMA quick_check(1)').get()?.['quick_check']);
    // The first line says which database, of which there is one.
    return result === 'ok' ? undefined : `it is damaged: ${result.split('\n').at(-1)}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    database.close();
  }
}
