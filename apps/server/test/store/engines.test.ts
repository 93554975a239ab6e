// Holds every engine to the promises of a store.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { storeSuite } from './store-suite.ts';

const folder = mkdtempSync(join(tmpdir(), 'store-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
storeSuite('a SQLite file', async () => openSqliteStore(join(folder, `${++files}.db`)).store);
storeSuite('SQLite in memory', async () => openSqliteStore(':memory:').store);
