// Proves what SQLite in a file promises beyond every store: that data stays, and that no file is taken by mistake.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore, prepare } from '../../src/store/sqlite/open-sqlite-store.ts';
import { Session } from '../../src/store/sqlite/session.ts';
import { sqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { StoreRefused, StoreUnavailable } from '../../src/store/store.ts';
import { connector, groupId, inactive } from './connectors.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
  file = join(folder, 'connectors.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs SQL on a file as another program would. */
function asOther(sql: string, path = file): void {
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
}

/** Makes a file with a connector in it. */
async function fill(): Promise<void> {
  const { store } = openSqliteStore(file);
  await store.connectors.create(connector('a'));
  await store.close();
}

describe('a file', () => {
  it('is made with the folders it lies in, and is new only once', async () => {
    const deep = join(folder, 'a', 'b', 'connectors.db');
    const first = openSqliteStore(deep);
    expect(first).toMatchObject({ isNew: true, location: deep });
    await first.store.close();
    const second = openSqliteStore(deep);
    expect(second.isNew).toBe(false);
    await second.store.close();
  });

  it.each([
    ['full', 2],
    ['normal', 1],
  ] as const)('is synced as the durability %s promises', (durability, synchronous) => {
    const database = new DatabaseSync(file);
    prepare(database, durability);
    expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous });
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    database.close();
  });

  it('keeps data and revisions for the next that opens it', async () => {
    await fill();
    const first = openSqliteStore(file).store;
    await first.connectors.update('a', (current) => ({ ...current.connector, status: 'inactive' }));
    await first.close();
    const second = openSqliteStore(file).store;
    expect(await second.connectors.list()).toEqual([
      { connector: connector('a', { status: 'inactive' }), revision: 2, groupId },
    ]);
    await second.close();
  });

  it('has its place named in full', async () => {
    const { store, location } = openSqliteStore(relative(process.cwd(), file));
    expect(location).toBe(file);
    await store.close();
  });

  it('is alone again once it is closed', async () => {
    await fill();
    expect(readdirSync(folder)).toEqual(['connectors.db']);
  });

  it('is served by one process at a time, which the next is told of', async () => {
    const { store } = openSqliteStore(file);
    expect(() => openSqliteStore(file)).toThrow(
      `${file} cannot be used as a store: the process ${process.pid} serves it.`,
    );
    await store.connectors.create(connector('a'));
    await store.close();
    const next = openSqliteStore(file).store;
    expect(await next.connectors.get('a')).toHaveProperty('revision', 1);
    await next.close();
  });

  it('is taken over where a process was killed and left its lock lying about', async () => {
    await fill();
    asOther('CREATE TABLE owner (pid INTEGER); INSERT INTO owner VALUES (1)', `${file}.lock`);
    const { store } = openSqliteStore(file);
    expect(await store.connectors.get('a')).toHaveProperty('revision', 1);
    await store.close();
    expect(readdirSync(folder)).toEqual(['connectors.db']);
  });

  it('may be changed by another program meanwhile, and is read as it then is', async () => {
    await fill();
    const { store } = openSqliteStore(file);
    // More than once, so that it is remembered.
    for (let times = 0; times < 3; times += 1) {
      expect(await store.connectors.get('a')).toHaveProperty('revision', 1);
    }
    expect(await store.connectors.list()).toMatchObject([{ revision: 1 }]);
    await new Promise((resolve) => setImmediate(resolve));
    asOther("UPDATE connector SET revision = 7, status = 'inactive'");
    const changed = { connector: connector('a', { status: 'inactive' }), revision: 7, groupId };
    expect(await store.connectors.list()).toEqual([changed]);
    expect(await store.connectors.get('a')).toEqual(changed);
    expect(
      await store.connectors.update('a', (current) => ({ ...current.connector, status: 'active' })),
    ).toHaveProperty('revision', 8);
    await store.close();
  });

  it('in memory is another one each time, and always new', async () => {
    const one = openSqliteStore(':memory:');
    const other = openSqliteStore(':memory:');
    await one.store.connectors.create(connector('a'));
    expect([one.isNew, other.isNew, one.location]).toEqual([true, true, ':memory:']);
    expect(await other.store.connectors.list()).toEqual([]);
    await one.store.close();
    await other.store.close();
  });
});

describe('what is no file of ours', () => {
  it.each<[name: string, make: () => void, reason: string, below: string]>([
    ['a file of another program', () => asOther('CREATE TABLE song (title TEXT)'), 'another program', ''],
    [
      'a file that another program marked as its own',
      () => asOther('PRAGMA application_id = 42; PRAGMA user_version = 1; CREATE TABLE connector (id)'),
      'another program',
      '',
    ],
    [
      'a file that is no database',
      () => writeFileSync(file, 'name;address\n'.repeat(500)),
      'not a database',
      '',
    ],
    ['a file too short for one', () => writeFileSync(file, '{}'), 'not a database', ''],
    ['a file with nothing in it', () => writeFileSync(file, ''), 'it is empty', ''],
    ['a folder', () => mkdirSync(file), 'it is a folder', ''],
    ['a link to nothing', () => symlinkSync(`${file}.gone`, file), 'it is a link to nothing', ''],
    ['a path that leads through a file', () => writeFileSync(file, ''), 'ENOTDIR', '/a/connectors.db'],
  ])('is refused in one sentence with its path, and left as it was: %s', (_, make, reason, below) => {
    make();
    const place = join(file, below);
    const before = contentOf(file);
    expect(() => openSqliteStore(place)).toThrow(StoreRefused);
    expect(() => openSqliteStore(place)).toThrow(
      expect.objectContaining({ message: expect.stringMatching(/^[^\n]+[^.]\.$/) }),
    );
    expect(() => openSqliteStore(place)).toThrow(`${place} cannot be used as a store: `);
    expect(() => openSqliteStore(place)).toThrow(reason);
    expect(contentOf(file)).toEqual(before);
    expect(readdirSync(folder)).toEqual(['connectors.db']);
  });
});

describe('the schema of a file', () => {
  it('is refused where a newer version of this server wrote it, and stays as it was', async () => {
    await fill();
    asOther('PRAGMA user_version = 99');
    const before = contentOf(file);
    expect(() => openSqliteStore(file)).toThrow(
      /written by a newer version \(schema 99, this server knows \d+\)\.$/,
    );
    expect(contentOf(file)).toEqual(before);
  });

  it('only ever moves forward: opening again changes neither it nor its number', async () => {
    await fill();
    const first = schemaOf(file);
    await openSqliteStore(file).store.close();
    expect(schemaOf(file)).toEqual(first);
    expect(Number(first.version)).toBeGreaterThan(0);
  });

  it('is there whole or not at all', async () => {
    await fill();
    // A table that is in the way of the first step, in a file that says it has had none.
    asOther('PRAGMA user_version = 0');
    const before = schemaOf(file);
    expect(() => openSqliteStore(file)).toThrow('table connector already exists');
    expect(schemaOf(file)).toEqual(before);
  });
});

describe('a file that another process holds', () => {
  it('cannot be written now, can be read, and can be written again later', async () => {
    await fill();
    const { store } = openSqliteStore(file);
    const other = new DatabaseSync(file);
    other.exec('BEGIN EXCLUSIVE');
    await expect(store.connectors.create(connector('b'))).rejects.toThrow(StoreUnavailable);
    await expect(store.connectors.get('a')).resolves.toHaveProperty('revision', 1);
    other.exec('ROLLBACK');
    other.close();
    await expect(store.connectors.create(connector('b'))).resolves.toHaveProperty('revision', 1);
    await store.close();
  });
});

it('takes back what else was done in the turn in which the disk was full, also where it was remembered', async () => {
  const database = new DatabaseSync(file);
  prepare(database, 'full');
  const store = sqliteStore(new Session(database, () => database.close()));
  await store.connectors.create(connector('a'));
  for (let times = 0; times < 3; times += 1) await store.connectors.get('a');
  database.exec('PRAGMA max_page_count = 1');
  const machineName = 'm'.repeat(10_000);
  const outcomes = await Promise.allSettled([
    store.connectors.update('a', inactive),
    store.connectors.create(connector('b', { machineName })),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await store.connectors.get('a')).toEqual({ connector: connector('a'), revision: 1, groupId });
  await store.close();
});

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function schemaOf(path: string): { version: unknown; tables: unknown } {
  const database = new DatabaseSync(path, { readOnly: true });
  const version = database.prepare('PRAGMA user_version').get()?.['user_version'];
  const tables = database.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all();
  database.close();
  return { version, tables };
}
