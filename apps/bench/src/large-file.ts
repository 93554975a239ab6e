// Makes a database file with many connectors, more quickly than a server could be sent them.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { idInSql } from './fleet.ts';
import { headers } from './revisions.ts';
import { startServer } from './servers.ts';

/** The name of the one connector that the server makes. */
const templateName = 'template.contoso.com';

/** Where files are made, and where they stay. */
export interface Places {
  /** A folder of this run. */
  readonly folder: string;
  /** A folder that outlasts the run. */
  readonly cache: string;
}

/**
 * Makes a file with so many connectors, and keeps a copy for the next time.
 *
 * The server itself makes the schema and one connector; all others are that one with another key and name. Which
 * columns hold these is seen from their values, and a file of another schema is another file.
 *
 * @returns the path of the file.
 */
export async function largeFile(count: number, { folder, cache }: Places): Promise<string> {
  const file = join(folder, `large-${count}.db`);
  let id = '';
  {
    await using server = await startServer('durable', { connectors: 0, folder, data: file });
    const body = JSON.stringify({ machineName: templateName, externalIp: '198.51.100.21', status: 'active' });
    const response = await fetch(`${server.base}/connectors`, { method: 'POST', headers, body });
    if (response.status !== 201) throw new Error(`A connector cannot be created: status ${response.status}.`);
    id = String(Reflect.get(Object(await response.json()), 'id'));
  }
  using database = new DatabaseSync(file);
  const schema = database.prepare('SELECT sql FROM sqlite_schema ORDER BY name').all();
  const version = database.prepare('PRAGMA user_version').get();
  const hash = createHash('sha256')
    .update(JSON.stringify([count, idInSql, schema, version]))
    .digest('hex');
  const kept = join(cache, `${hash.slice(0, 16)}.db`);
  if (!existsSync(kept)) {
    fill(database, count, id);
    database.close();
    mkdirSync(cache, { recursive: true });
    await copyFile(file, `${kept}.new`);
    renameSync(`${kept}.new`, kept);
    return file;
  }
  // What the server left in its log goes into the file before the file is replaced.
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  await copyFile(kept, file);
  return file;
}

function fill(database: DatabaseSync, count: number, id: string): void {
  const template = Object.entries(database.prepare('SELECT * FROM connector').get() ?? {});
  const values = template.map(([name, value]) => {
    if (String(value).toLowerCase() === id.toLowerCase()) return idInSql;
    return value === templateName ? `'connector-' || k || '.contoso.com'` : `"${name}"`;
  });
  database.exec(`
    BEGIN;
    CREATE TEMP TABLE one AS SELECT * FROM connector;
    DELETE FROM connector;
    WITH RECURSIVE number (k) AS (VALUES (0) UNION ALL SELECT k + 1 FROM number WHERE k + 1 < ${count})
    INSERT INTO connector (${template.map(([name]) => `"${name}"`).join(', ')})
    SELECT ${values.join(', ')} FROM number, one ORDER BY 1;
    COMMIT;
    PRAGMA wal_checkpoint(TRUNCATE);
  `);
}
