// Every answer that the spec declares is given, or never, for a reason.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { missing, type Postgres, startPostgres, why } from '../support/postgres.ts';
import { bases, fill, openRoundTrip, type RoundTrip, transports } from '../support/round-trip.ts';
import { connectorGroups } from './coverage/connector-groups.ts';
import { connectors } from './coverage/connectors.ts';
import { memberships } from './coverage/memberships.ts';
import type { Coverage, NotReached, Scenario } from './coverage/scenarios.ts';
import { service } from './coverage/service.ts';

const tables = { ...connectors, ...connectorGroups, ...memberships, ...service };

/** The statuses in the tables that the spec does not declare: of what was spread, the compiler would say nothing. */
type Surplus = {
  [Id in keyof typeof tables]: Exclude<keyof (typeof tables)[Id], keyof Coverage[Id]>;
}[keyof typeof tables];
const coverage: [Surplus] extends [never] ? Coverage : Surplus = tables;

const pairs = Object.entries(coverage).flatMap(([id, statuses]) =>
  Object.entries<Scenario | NotReached>(statuses).map(
    ([status, scenario]) => [id, Number(status), scenario] as const,
  ),
);
const reached = pairs.flatMap(([id, status, scenario]) =>
  typeof scenario === 'function' ? [[id, status, scenario] as const] : [],
);

describe.each(transports)('the spec is covered, %s', (transport) => {
  test.each(reached)('%s answers %i', async (_, status, scenario) => {
    await using trip = await openRoundTrip(transport);
    expect((await scenario(trip)).status).toBe(status);
  });
});

/** A trip that asks for connectors and groups under the path of today, where it is told to under that of the page. */
function underToday(trip: RoundTrip): RoundTrip {
  const moved = (path: string): string => path.replaceAll(/\/beta(?=\/connector)/g, bases[1]);
  return { ...trip, send: (method, path, init) => trip.send(method, moved(path), init) };
}

describe.skipIf(missing !== undefined)(
  `the spec is covered on PostgreSQL, under the path of today${why(missing)}`,
  () => {
    let server: Postgres;
    beforeAll(async () => {
      server = await startPostgres();
    }, 60_000);
    afterAll(() => server.close());

    // A store that was closed under the server is what nobody foresees in the process, and a database that is away.
    test.each(reached.filter(([, status]) => status !== 500))(
      '%s answers %i',
      async (_, status, scenario) => {
        const { store } = await openStore(await server.empty());
        await fill(store);
        await using trip = await openRoundTrip('in process', { store });
        expect((await scenario(underToday(trip))).status).toBe(status);
      },
    );
  },
);

test('what the reference server never answers is a short list, each with its reason', () => {
  const answers = pairs.flatMap(([id, status, scenario]) =>
    typeof scenario === 'function'
      ? []
      : [[403, 405, 429].includes(status) ? String(status) : `${status} to ${id}`],
  );
  expect([...new Set(answers)].toSorted()).toEqual([
    '201 to addMember',
    '201 to addMemberOf',
    '403',
    '405',
    '429',
    '500 to batch',
    '500 to getMetadata',
    '503 to batch',
    '503 to getMetadata',
  ]);
});
