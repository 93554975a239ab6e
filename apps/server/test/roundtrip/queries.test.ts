// Holds the query options over HTTP to their promises, on every engine.
import { afterAll, beforeAll, describe } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { missing, type Postgres, startPostgres, why } from '../support/postgres.ts';
import { filterSuite } from './filter-suite.ts';
import { generatedFilterSuite } from './generated-filter-suite.ts';
import { pagingSuite } from './paging-suite.ts';

/** How long it may take to make a server, in milliseconds. */
const startTimeout = 60_000;

/** Adds all tests of an engine; `open` gives an empty store. */
function querySuites(open: () => Promise<Store>): void {
  filterSuite(open);
  generatedFilterSuite(open);
  pagingSuite(open);
}

describe('SQLite', () => {
  querySuites(async () => openSqliteStore(':memory:').store);
});

describe.skipIf(missing !== undefined)(`PostgreSQL${why(missing)}`, () => {
  let server: Postgres;
  beforeAll(async () => {
    server = await startPostgres();
  }, startTimeout);
  afterAll(() => server.close());

  querySuites(async () => (await openStore(await server.empty())).store);
});
