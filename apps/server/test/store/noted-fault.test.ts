// Proves that what a server found of its file stands in the way of every start until somebody says otherwise.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { StoreUnavailable } from '../../src/store/store.ts';
import { connector } from './connectors.ts';

const folder = mkdtempSync(join(tmpdir(), 'noted-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'connectors.db');

it('a file that was found damaged is refused each time until its lock is removed', async () => {
  const { store } = openSqliteStore(file);
  const whole = readFileSync(file);
  writeFileSync(file, 'something else');
  await expect(store.connectors.create(connector('a'))).rejects.toThrow(StoreUnavailable);
  await expect(store.ready()).rejects.toThrow('something else was copied over it');
  await store.close();
  writeFileSync(file, whole);
  expect(readdirSync(folder)).toEqual(['connectors.db', 'connectors.db.lock']);
  for (const _ of [1, 2]) {
    expect(() => openSqliteStore(file)).toThrow(
      'the server that served it last has noted: Something happened to the file of the database: ' +
        'something else was copied over it. Without connectors.db.lock, it is served as it is.',
    );
  }
  rmSync(`${file}.lock`);
  await openSqliteStore(file).store.close();
  expect(readdirSync(folder)).toEqual(['connectors.db']);
});
