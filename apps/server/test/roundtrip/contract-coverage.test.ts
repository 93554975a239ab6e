// Every answer that the spec declares, and the request that brings it about: a pair that is missing does not compile.
import type { operations } from '@graph-connectors/contract';
import { describe, expect, test } from 'vitest';
import { type Store, StoreUnavailable } from '../../src/store/store.ts';
import { connectorsId, missingId, openRoundTrip, type RoundTrip, transports } from '../support/round-trip.ts';

/** Gives the answer. The server behind `trip` is fresh. */
type Scenario = (trip: RoundTrip) => Promise<Response>;

/** Why the reference server never gives the answer, though the real service may. */
interface NotReached {
  readonly notReached: string;
}

type Coverage = {
  readonly [Id in keyof operations]: {
    readonly [Status in keyof operations[Id]['responses']]: Scenario | NotReached;
  };
};

const collection = '/beta/connectors';
const item = `${collection}/${connectorsId}`;
const json = { 'Content-Type': 'application/json' };
const change = { headers: json, body: '{"status":"inactive"}' };
const creation = { headers: json, body: '{"machineName":"a","externalIp":"b","status":"active"}' };
const stranger = { Authorization: '' };
const tooLarge = { headers: json, body: ' '.repeat(1024 * 1024 + 1) };
const text = { headers: { 'Content-Type': 'text/plain' }, body: '{}' };

const noPermissions = {
  notReached: 'The reference server takes any token, and looks for no permission in it.',
};
const noThrottling = { notReached: 'The reference server throttles nobody.' };
const otherMethod = {
  notReached:
    'Where the method is the operation’s own it is allowed. paths-and-methods.test.ts asks for others.',
};

/** A request to a server whose store was closed under it, which nobody foresees. */
const broken =
  (method: string, path: string, init?: Parameters<RoundTrip['send']>[2]): Scenario =>
  async ({ send, store }) => {
    await store.close();
    return send(method, path, init);
  };

/** A request to a server whose store cannot serve. A stand-in, since SQLite lets readers read under any lock. */
const unavailable =
  (method: string, path: string, init?: Parameters<RoundTrip['send']>[2]): Scenario =>
  async () => {
    const refuse = async (): Promise<never> => {
      throw new StoreUnavailable('Not now.');
    };
    const all = { get: refuse, list: refuse, count: refuse, create: refuse, update: refuse, delete: refuse };
    const store: Store = {
      connectors: { ...all, move: refuse },
      groups: { ...all, getDefault: refuse },
      load: refuse,
      ready: refuse,
      close: async () => {},
    };
    await using trip = await openRoundTrip('in process', { store });
    return trip.send(method, path, init);
  };

const coverage: Coverage = {
  listConnectors: {
    200: ({ send }) => send('GET', collection),
    400: ({ send }) => send('GET', `${collection}?$top=-1`),
    401: ({ send }) => send('GET', collection, { headers: stranger }),
    403: noPermissions,
    405: otherMethod,
    429: noThrottling,
    500: broken('GET', collection),
    503: unavailable('GET', collection),
  },
  createConnector: {
    201: ({ send }) => send('POST', collection, creation),
    204: ({ send }) =>
      send('POST', collection, { ...creation, headers: { ...json, Prefer: 'return=minimal' } }),
    400: ({ send }) => send('POST', collection, change),
    401: ({ send }) => send('POST', collection, { ...creation, headers: { ...json, ...stranger } }),
    403: noPermissions,
    405: otherMethod,
    413: ({ send }) => send('POST', collection, tooLarge),
    415: ({ send }) => send('POST', collection, text),
    429: noThrottling,
    500: broken('POST', collection, creation),
    503: unavailable('POST', collection, creation),
  },
  getConnector: {
    200: ({ send }) => send('GET', item),
    304: ({ send }) => send('GET', item, { headers: { 'If-None-Match': '"1"' } }),
    400: ({ send }) => send('GET', item, { headers: { 'If-None-Match': '1' } }),
    401: ({ send }) => send('GET', item, { headers: stranger }),
    403: noPermissions,
    404: ({ send }) => send('GET', `${collection}/${missingId}`),
    405: otherMethod,
    412: ({ send }) => send('GET', item, { headers: { 'If-Match': '"7"' } }),
    429: noThrottling,
    500: broken('GET', item),
    503: unavailable('GET', item),
  },
  updateConnector: {
    200: ({ send }) => send('PATCH', item, change),
    204: ({ send }) => send('PATCH', item, { ...change, headers: { ...json, Prefer: 'return=minimal' } }),
    400: ({ send }) => send('PATCH', item, { headers: json, body: '{"status":null}' }),
    401: ({ send }) => send('PATCH', item, { ...change, headers: { ...json, ...stranger } }),
    403: noPermissions,
    404: ({ send }) => send('PATCH', `${collection}/${missingId}`, change),
    405: otherMethod,
    412: ({ send }) => send('PATCH', item, { ...change, headers: { ...json, 'If-Match': '"7"' } }),
    413: ({ send }) => send('PATCH', item, tooLarge),
    415: ({ send }) => send('PATCH', item, text),
    429: noThrottling,
    500: broken('PATCH', item, change),
    503: unavailable('PATCH', item, change),
  },
  deleteConnector: {
    204: ({ send }) => send('DELETE', item),
    400: ({ send }) => send('DELETE', item, { headers: { 'If-Match': '1' } }),
    401: ({ send }) => send('DELETE', item, { headers: stranger }),
    403: noPermissions,
    404: ({ send }) => send('DELETE', `${collection}/${missingId}`),
    405: otherMethod,
    412: ({ send }) => send('DELETE', item, { headers: { 'If-Match': '"7"' } }),
    429: noThrottling,
    500: broken('DELETE', item),
    503: unavailable('DELETE', item),
  },
};

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
  const statuses = new Set(
    pairs.filter(([, , scenario]) => typeof scenario !== 'function').map(([, status]) => status),
  );
  expect([...statuses].toSorted((a, b) => a - b)).toEqual([403, 405, 429]);
});
