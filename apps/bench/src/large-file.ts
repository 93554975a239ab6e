// Makes a database file with many connectors, more quickly than a server could be sent them.
import { newDefaultGroup } from '@graph-connectors/server';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { idInSql } from './fleet.ts';
import { headers } from './revisions.ts';
import { startServer } from './servers.ts';

/** The one connector that the server makes. */
const template = { machineName: 'template.contoso.com', externalIp: '198.51.100.21', status: 'active' };

/** The name of the group that half of the connectors are in; the others are in the default one. */
export const groupName = 'Half';

/** The `externalIp` of half of the connectors of each group. */
export const halfIp = '198.51.100.22';

/** Of so many connectors one is inactive. */
const inactiveOf = 10_000;

/** What stands in SQL in place of each value of the template, for the connector with the number `k`. */
const inSql = (id: string, groupId: string): ReadonlyMap<string, string> =>
  new Map([
    [id, idInSql],
    [template.machineName, `'connector-' || k || '.contoso.com'`],
    [template.externalIp, `iif(k & 2, '${halfIp}', '${template.externalIp}')`],
    [template.status, `iif(k % ${inactiveOf} = ${inactiveOf - 1}, 'inactive', 'active')`],
    [newDefaultGroup.id, `iif(k & 1, '${groupId}', '${newDefaultGroup.id}')`],
  ]);

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
 * The server itself makes the schema, a group and one connector; all others are that one with other values. Which
 * columns hold these is seen from the template's, and a file of another schema is another file.
 *
 * @returns the path of the file.
 */
export async function largeFile(count: number, { folder, cache }: Places): Promise<string> {
  const file = join(folder, `large-${count}.db`);
  let id = '';
  let groupId = '';
  {
    await using server = await startServer('durable', { connectors: 0, folder, data: file });
    id = await create(`${server.base}/connectors`, template);
    groupId = await create(`${server.base}/connectorGroups`, { name: groupName });
  }
  using database = new DatabaseSync(file);
  const schema = database.prepare('SELECT sql FROM sqlite_schema ORDER BY name').all();
  const version = database.prepare('PRAGMA user_version').get();
  const hash = createHash('sha256')
    .update(JSON.stringify([count, ...inSql('', '').values(), schema, version]))
    .digest('hex');
  const kept = join(cache, `${hash.slice(0, 16)}.db`);
  if (!existsSync(kept)) {
    fill(database, count, inSql(id, groupId));
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

/** Creates an entity, and gives its id. */
async function create(url: string, entity: object): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(entity) });
  if (response.status !== 201) throw new Error(`${url} gives nothing new: status ${response.status}.`);
  return String(Reflect.get(Object(await response.json()), 'id'));
}

function fill(database: DatabaseSync, count: number, replaced: ReadonlyMap<string, string>): void {
  const columns = Object.entries(database.prepare('SELECT * FROM connector').get() ?? {});
  const values = columns.map(([name, value]) => replaced.get(String(value)) ?? `"${name}"`);
  database.exec(`
    BEGIN;
    CREATE TEMP TABLE one AS SELECT * FROM connector;
    DELETE FROM connector;
    WITH RECURSIVE number (k) AS (VALUES (0) UNION ALL SELECT k + 1 FROM number WHERE k + 1 < ${count})
    INSERT INTO connector (${columns.map(([name]) => `"${name}"`).join(', ')})
    SELECT ${values.join(', ')} FROM number, one ORDER BY 1;
    COMMIT;
    PRAGMA wal_checkpoint(TRUNCATE);
  `);
}
