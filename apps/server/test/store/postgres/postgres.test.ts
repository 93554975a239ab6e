// Holds PostgreSQL to the promises of a store, and to those that only it makes, on one server for all of them.
import { afterAll, beforeAll, describe } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import { missing, type Postgres, startPostgres, why } from '../../support/postgres.ts';
import { storeSuite } from '../store-suite.ts';
import { awaySuite } from './away-suite.ts';
import { databaseSuite } from './database-suite.ts';
import { earlierSchemaSuite } from './earlier-schema-suite.ts';
import { groupRacesSuite } from './group-races-suite.ts';
import { historySuite } from './history-suite.ts';
import { lossSuite } from './loss-suite.ts';
import { serializableSuite } from './serializable-suite.ts';
import { serversSuite } from './servers-suite.ts';

/** How long it may take to make a server, in milliseconds. */
const startTimeout = 60_000;

describe.skipIf(missing !== undefined)(`PostgreSQL${why(missing)}`, () => {
  let server: Postgres;
  beforeAll(async () => {
    server = await startPostgres();
  }, startTimeout);
  afterAll(() => server.close());
  const postgres = (): Postgres => server;

  storeSuite('PostgreSQL', async () => (await openStore(await server.empty())).store);
  databaseSuite(postgres);
  earlierSchemaSuite(postgres);
  serversSuite(postgres);
  groupRacesSuite(postgres);
  lossSuite(postgres);
  awaySuite(postgres);
  historySuite(postgres);
  serializableSuite(postgres);
});
