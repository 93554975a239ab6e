// Holds connectors and groups as values to their promises, over every way to a server and on every engine.
import { afterAll, beforeAll, describe } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { missing, type Postgres, startPostgres, why } from '../../support/postgres.ts';
import { bases, openRoundTrip, type RoundTrip, transports } from '../../support/round-trip.ts';
import { changesSuite } from './changes-suite.ts';
import { readsSuite } from './reads-suite.ts';

/** How long it may take to make a server, in milliseconds. */
const startTimeout = 60_000;

/** Adds all tests; `open` opens a round trip to an empty store. */
function suites(open: () => Promise<RoundTrip>): void {
  readsSuite(open);
  changesSuite(open);
}

describe.each(transports)('SQLite, %s', (transport) => {
  describe.each(bases)('under %s', (base) => {
    suites(() => openRoundTrip(transport, { base, store: openSqliteStore(':memory:').store }));
  });
});

describe.skipIf(missing !== undefined)(`PostgreSQL${why(missing)}`, () => {
  let server: Postgres;
  beforeAll(async () => {
    server = await startPostgres();
  }, startTimeout);
  afterAll(() => server.close());

  suites(async () => {
    const { store } = await openStore(await server.empty());
    return openRoundTrip('in process', { store });
  });
});
