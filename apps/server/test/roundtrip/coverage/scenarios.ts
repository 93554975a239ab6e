// What the tables of covered answers are made of: requests that bring an answer about, and reasons why none does.
import type { operations } from '@graph-connectors/contract';
import { type Store, StoreUnavailable } from '../../../src/store/store.ts';
import { openRoundTrip, type RoundTrip } from '../../support/round-trip.ts';

/** Gives the answer. The server behind `trip` is fresh. */
export type Scenario = (trip: RoundTrip) => Promise<Response>;

/** Why the reference server never gives the answer, though the real service may. */
export interface NotReached {
  readonly notReached: string;
}

/** Each declared answer of each operation: a pair that is missing does not compile. */
export type Coverage = {
  readonly [Id in keyof operations]: {
    readonly [Status in keyof operations[Id]['responses']]: Scenario | NotReached;
  };
};

type Init = NonNullable<Parameters<RoundTrip['send']>[2]>;

export const json = { 'Content-Type': 'application/json' };

/** A request as it stands. */
export const ask =
  (method: string, path: string, init?: Init): Scenario =>
  ({ send }) =>
    send(method, path, init);

/** A request with more headers than it has. */
export const askWith = (
  headers: Record<string, string>,
  method: string,
  path: string,
  init: Init = {},
): Scenario => ask(method, path, { ...init, headers: { ...init.headers, ...headers } });

/** A request to a server whose store was closed under it, which nobody foresees. */
const broken =
  (method: string, path: string, init?: Init): Scenario =>
  async ({ send, store }) => {
    await store.close();
    return send(method, path, init);
  };

/** A request to a server whose store cannot serve. A stand-in, since SQLite lets readers read under any lock. */
const unavailable =
  (method: string, path: string, init?: Init): Scenario =>
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

/** What is never answered to any operation. */
export const never = {
  405: {
    notReached:
      'Where the method is the operation’s own it is allowed. paths-and-methods.test.ts asks for others.',
  },
  429: { notReached: 'The reference server throttles nobody.' },
};

/** The answers to a caller that is not known, or not allowed. */
export const toStrangers = (method: string, path: string, init?: Init) => ({
  401: askWith({ Authorization: '' }, method, path, init),
  403: { notReached: 'The reference server takes any token, and looks for no permission in it.' },
});

/** What can happen to any operation that needs the store. */
export const anywhere = (method: string, path: string, init?: Init) => ({
  ...never,
  ...toStrangers(method, path, init),
  500: broken(method, path, init),
  503: unavailable(method, path, init),
});

/** The answer to a caller that accepts nothing that there is. */
export const notAcceptable = (method: string, path: string, init?: Init) => ({
  406: askWith({ Accept: 'image/png' }, method, path, init),
});

/** The answers to bodies that are not read. */
export const notRead = (method: string, path: string) => ({
  413: ask(method, path, { headers: json, body: ' '.repeat(1024 * 1024 + 1) }),
  415: ask(method, path, { headers: { 'Content-Type': 'text/plain' }, body: '{}' }),
});

/** The answers of a list. */
export const list = (path: string) => ({
  ...anywhere('GET', path),
  ...notAcceptable('GET', path),
  200: ask('GET', path),
  400: ask('GET', `${path}?$top=-1`),
});

/** The answers of a count. */
export const count = (path: string) => ({
  ...anywhere('GET', path),
  ...notAcceptable('GET', path),
  200: ask('GET', path),
  400: ask('GET', `${path}?$filter=no`),
});

/** The answers to a read of one entity with the entity tag `"1"`. */
export const read = (path: string, missing: string) => ({
  ...anywhere('GET', path),
  ...notAcceptable('GET', path),
  200: ask('GET', path),
  304: askWith({ 'If-None-Match': '"1"' }, 'GET', path),
  400: askWith({ 'If-None-Match': '1' }, 'GET', path),
  404: ask('GET', missing),
  412: askWith({ 'If-Match': '"7"' }, 'GET', path),
});

/** The answers to a creation. */
export const create = (path: string, init: Init) => ({
  ...anywhere('POST', path, init),
  ...notAcceptable('POST', path, init),
  ...notRead('POST', path),
  201: ask('POST', path, init),
  204: askWith({ Prefer: 'return=minimal' }, 'POST', path, init),
  400: ask('POST', path, { headers: json, body: '{}' }),
});

/** The answers to an update of an entity with the entity tag `"1"`. */
export const update = (path: string, missing: string, init: Init) => ({
  ...anywhere('PATCH', path, init),
  ...notAcceptable('PATCH', path, init),
  ...notRead('PATCH', path),
  200: ask('PATCH', path, init),
  204: askWith({ Prefer: 'return=minimal' }, 'PATCH', path, init),
  400: ask('PATCH', path, { headers: json, body: '{"color":"red"}' }),
  404: ask('PATCH', missing, init),
  412: askWith({ 'If-Match': '"7"' }, 'PATCH', path, init),
});

/** The answers to the deletion of an entity with the entity tag `"1"`. */
export const remove = (path: string, missing: string) => ({
  ...anywhere('DELETE', path),
  204: ask('DELETE', path),
  400: askWith({ 'If-Match': '1' }, 'DELETE', path),
  404: ask('DELETE', missing),
  412: askWith({ 'If-Match': '"7"' }, 'DELETE', path),
});
