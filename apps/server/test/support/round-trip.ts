// Opens a server and a client that talk to each other, in process or over a socket, with every answer checked.
import { type ConnectorsClient, createConnectorsClient } from '@graph-connectors/client';
import { undiciFetch } from '@graph-connectors/client/node';
import { canonicalPath } from '../../src/canonical-path.ts';
import { type AppOptions, createApp } from '../../src/create-app.ts';
import { listen } from '../../src/http-server.ts';
import { createRequestLog } from '../../src/request-log.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { type Connector, newDefaultGroup, type Store } from '../../src/store/store.ts';
import { violation } from './conformance.ts';

/** The ways from the client to the server. */
export const transports = ['in process', 'over a socket', 'over a socket through undici'] as const;

/** The connector that is there at the start: that of the page. */
export const sample: Connector = {
  id: '7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a',
  machineName: 'connector-01.contoso.com',
  externalIp: '198.51.100.21',
  status: 'active',
  version: '1.5.4287.0',
};
export const connectorsId = sample.id;

/** The group that it is in. */
export const defaultGroup = newDefaultGroup;
/** A group that is there at the start beside it, with nothing in it. */
export const berlin = {
  id: '5d1f0c2e-8a43-4b9e-b7b5-3e0a6c1d9f42',
  name: 'Berlin',
  region: 'eur',
  isDefault: false,
  connectorGroupType: 'applicationProxy',
} as const;

export const missingId = '00000000-dead-4000-8000-000000000000';

/** The bases of the API: the path of the page, and today's path. */
export const bases = ['/beta', '/beta/onPremisesPublishingProfiles/applicationProxy'] as const;

/** What a request can be sent with. */
export type Body = NonNullable<RequestInit['body']>;

export interface RoundTrip extends AsyncDisposable {
  readonly graph: ConnectorsClient;
  /** Scheme and host of the server. */
  readonly origin: string;
  readonly store: Store;
  /** Answers in process, and unchecked, whatever the way of the client to the server is. */
  readonly answer: (request: Request) => Response | Promise<Response>;
  /** Sends what the typed client would not, with a token unless `headers` has another idea; `path` starts at the root. */
  readonly send: (
    method: string,
    path: string,
    init?: { readonly headers?: Record<string, string>; readonly body?: Body },
  ) => Promise<Response>;
  /** Sends a PATCH of the sample connector with any body at all. */
  readonly patch: (body: Body, headers?: Record<string, string>) => Promise<Response>;
}

/** Puts into an empty store what is there at the start. */
export async function fill(store: Store): Promise<void> {
  await Promise.all([store.connectors.create(sample), store.groups.create(berlin)]);
}

/** Opens a round trip. The clock stands still, and ids are counted. */
export async function openRoundTrip(
  transport: (typeof transports)[number],
  { base = bases[0], ...options }: AppOptions & { readonly base?: string } = {},
): Promise<RoundTrip> {
  let count = 0;
  const newId = (): string => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
  const now = (): Date => new Date('2026-11-24T08:00:00.500Z');
  const store = options.store ?? openSqliteStore(':memory:').store;
  if (options.store === undefined) await fill(store);
  const app = createApp({ now, newId, ...options, store, checkResponses: true });

  const server =
    transport === 'in process'
      ? undefined
      : await listen(app.fetch, '127.0.0.1', 0, { now, newId, log: createRequestLog('off') });
  const origin = server ? `http://127.0.0.1:${server.address.port}` : 'https://graph.microsoft.com';

  const undici = undiciFetch();
  const through = { 'in process': app.fetch, 'over a socket': fetch, 'over a socket through undici': undici }[
    transport
  ];
  const checkedFetch = async (request: Request): Promise<Response> => {
    const answer = await through(request);
    const reason = await violation(
      request.method,
      canonicalPath(request),
      answer,
      new URL(request.url).search,
    );
    if (reason !== undefined) throw new Error(reason);
    return answer;
  };
  if (through === undici) Object.assign(checkedFetch, { Request: undici.Request });
  const send: RoundTrip['send'] = (method, path, { headers = {}, body } = {}) =>
    checkedFetch(
      new Request(origin + path, {
        method,
        headers: { Authorization: 'Bearer token', ...headers },
        // `half` is what fetch asks for with a stream.
        ...(body !== undefined && { body, duplex: 'half' }),
      }),
    );
  return {
    graph: createConnectorsClient({
      baseUrl: origin + base,
      token: 'token',
      retry: false,
      fetch: checkedFetch,
    }),
    origin,
    store,
    answer: app.fetch,
    send,
    patch: (body, headers = { 'Content-Type': 'application/json' }) =>
      send('PATCH', `${base}/connectors/${connectorsId}`, { headers, body }),
    async [Symbol.asyncDispose]() {
      await undici.close();
      await server?.stop();
      await store.close();
    },
  };
}

/** The error of an answer. */
export async function errorOf(answer: Response): Promise<{ code: string; message: string; target?: string }> {
  return Object(await answer.json()).error;
}
