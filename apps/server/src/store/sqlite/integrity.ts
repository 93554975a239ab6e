// Says whether the file of a database holds together.
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
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

/**
 * What the start of the file of a database, as long as it is, tells of its end; `undefined` if nothing is missing. To be
 * asked where there is no log, from which SQLite would bring the file to its length.
 */
export function faultOfSize(path: string, size: number): string | undefined {
  const file = openSync(path, 'r');
  try {
    // https://www.sqlite.org/fileformat.html, section 1.3
    const start = Buffer.alloc(100);
    readSync(file, start, 0, start.length, 0);
    const pageSize = start.readUInt16BE(16);
    const stated = (pageSize === 1 ? 65_536 : pageSize) * start.readUInt32BE(28);
    return size < stated ? `it is damaged: of its ${stated} bytes ${stated - size} are missing` : undefined;
  } finally {
    closeSync(file);
  }
}
