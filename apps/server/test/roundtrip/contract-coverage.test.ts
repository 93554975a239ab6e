// Every answer that the spec declares is given, or never, for a reason.
import { describe, expect, test } from 'vitest';
import { openRoundTrip, transports } from '../support/round-trip.ts';
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
