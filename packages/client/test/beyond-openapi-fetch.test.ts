// Where our client does something else than openapi-fetch, and why it is meant to.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  AbortError,
  BadResponseError,
  ConnectionError,
  createConnectorsClient,
  InvalidPathError,
} from '../src/index.ts';
import { baseUrl, type Init, open } from './both-clients.ts';

const path = { connectorsId: 'a b' };
const item = '/connectors/{connectorsId}';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Gives the answers one after the other, the last one again and again. */
function answers(...responses: (() => Response)[]): () => Response {
  const left = [...responses];
  return () => {
    const answer = left.length > 1 ? left.shift() : left[0];
    if (answer === undefined) throw new Error('there is no answer');
    return answer();
  };
}

/** Lets time go on until a call is over. */
async function over<Value>(call: Promise<Value>): Promise<Value> {
  call.catch(() => {});
  await vi.runAllTimersAsync();
  return call;
}

const busy = (): Response => new Response(null, { status: 503 });
const list = (): Response => Response.json({ value: [] });

test.each(['..', '', undefined, 'a/b'])(
  'sends nothing to the key %j, where openapi-fetch does',
  async (key) => {
    const bare = open('openapi-fetch');
    await bare.client.GET(item, { params: { path: { connectorsId: key } } });
    expect(bare.sent[0]?.request.url).toMatch(/\/beta\/(?:connectors\/(?:|%7BconnectorsId%7D|a%2Fb))?$/);

    const ours = open('ours');
    const call = ours.client.GET(item, { params: { path: { connectorsId: key } } });
    await expect(call).rejects.toBeInstanceOf(InvalidPathError);
    expect(ours.sent).toEqual([]);
  },
);

test('gives a whole error also where an answer has no body, or another one', async () => {
  const { client } = open('ours', () => new Response(null, { status: 401, statusText: 'Unauthorized' }));
  const { error } = await client.GET('/connectors');
  expect(error).toMatchObject({
    error: { code: expect.any(String), message: expect.stringContaining('Unauthorized') },
  });
});

test('throws an error of its own where a body cannot be read, with that of the reader as its cause', async () => {
  const { client } = open('ours', () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } }));
  await expect(client.GET('/connectors')).rejects.toMatchObject({
    name: 'BadResponseError',
    cause: expect.any(SyntaxError),
  });
  client.use({ onRequest: () => undefined });
  await expect(client.GET('/connectors')).rejects.toBeInstanceOf(BadResponseError);
});

test('throws an error of its own where a body breaks off, in whatever way, and from list() too', async () => {
  const broken = (): Response =>
    new Response(new ReadableStream({ start: (body) => body.error(new Error('reset')) }));
  const graph = createConnectorsClient({ baseUrl, token: 'secret', fetch: broken });
  await expect(graph.GET('/connectors')).rejects.toBeInstanceOf(ConnectionError);
  await expect(graph.connectors.list().next()).rejects.toBeInstanceOf(ConnectionError);
});

test('throws an error of its own where no answer comes, with that of fetch as its cause', async () => {
  const cause = new TypeError('fetch failed');
  const { client, sent } = open('ours', () => Promise.reject(cause));
  const error = await client.PATCH(item, { params: { path }, body: {} }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ cause });
  expect(sent).toHaveLength(1);
});

test('throws an error of its own where the caller aborts, with the reason as its cause', async () => {
  const { client } = open('ours');
  const reason = new Error('changed my mind');
  const error = await client
    .GET('/connectors', { signal: AbortSignal.abort(reason) })
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(AbortError);
  expect(error).toMatchObject({ cause: reason });
});

test('shows a call to middleware once, however often it is tried', async () => {
  const { client, sent } = open('ours', answers(busy, busy, list));
  const seen: unknown[] = [];
  client.use({
    onRequest: ({ request }) => void seen.push(request.method),
    onResponse: ({ response }) => void seen.push(response.status),
    onError: () => void seen.push('error'),
  });
  await over(client.GET('/connectors'));
  expect(sent).toHaveLength(3);
  expect(seen).toEqual(['GET', 200]);
});

test('shows the token to no middleware, before or after', async () => {
  const { client, sent } = open('ours', list);
  const seen: unknown[] = [];
  const look = ({ request }: { request: Request }): void =>
    void seen.push(request.headers.get('authorization'));
  client.use({ onRequest: look, onResponse: look, onError: look });
  await client.GET('/connectors');
  const failing = { fetch: () => Promise.reject(new TypeError('fetch failed')) };
  await expect(client.DELETE(item, { params: { path }, ...failing })).rejects.toBeInstanceOf(ConnectionError);
  expect(seen).toEqual([null, null, null, null]);
  expect(sent[0]?.request.headers.get('authorization')).toBe('Bearer secret');
});

test('sends the token of a middleware where it has set one', async () => {
  const { client, sent } = open('ours');
  client.use({ onRequest: ({ request }) => request.headers.set('authorization', 'Bearer another') });
  await client.GET('/connectors');
  expect(sent[0]?.request.headers.get('authorization')).toBe('Bearer another');
});

test('sends the token to no other place, though a call or a middleware leads there', async () => {
  const { client, sent } = open('ours');
  await client.GET('/connectors', { baseUrl: 'https://elsewhere.example' });
  client.use({ onRequest: ({ request }) => new Request('https://elsewhere.example/', request) });
  await client.GET('/connectors');
  expect(sent.map(({ request }) => request.headers.get('authorization'))).toEqual([null, null]);
});

test.each([
  ['a form', { bodySerializer: formOf }, 'name="machineName"\r\n\r\nedge-01\r\n'],
  ['a stream', { bodySerializer: () => new Response('bytes').body, duplex: 'half' }, 'bytes'],
  [
    'what a middleware made of it',
    {
      middleware: [{ onRequest: ({ request }) => new Request(request, { method: 'POST', body: 'changed' }) }],
    },
    'changed',
  ],
] satisfies [string, Init, string][])('sends a body again as it was: %s', async (_, init, text) => {
  const { client, sent } = open('ours', answers(busy, list));
  await over(client.POST('/connectors', { body: { machineName: 'edge-01' }, ...init }));
  const [first, second] = sent;
  expect(first?.text).toContain(text);
  expect(second?.text).toBe(first?.text);
  expect(second?.request.headers.get('content-type')).toBe(first?.request.headers.get('content-type'));
});

function formOf(values: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}

test('keeps what only another fetch knows of a request, for each try and beneath middleware', async () => {
  const { client, sent } = open('ours', answers(busy, list));
  await over(client.GET('/connectors', { next: { revalidate: 60 } }));
  client.use({ onRequest: () => undefined });
  await client.GET('/connectors', { next: { revalidate: 60 } });
  expect(sent.map(({ request }) => Reflect.get(request, 'next'))).toEqual(
    Array.from({ length: 3 }, () => ({ revalidate: 60 })),
  );
});

test('sends a client-request-id, the same for each try', async () => {
  const { client, sent } = open('ours', answers(busy, list));
  await over(client.GET('/connectors'));
  const [first, second] = sent.map(({ request }) => request.headers.get('client-request-id'));
  expect(first).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
  expect(second).toBe(first);
});

test('writes a list in a query as OData does, with commas', async () => {
  const { client, sent } = open('ours');
  await client.GET('/connectors', { params: { query: { $select: ['id', 'status'] } } });
  expect(sent[0]?.request.url).toMatch(/\?\$select=id,status$/);
});

test('asks the global fetch as pages do, by a URL, and the one that is there at the time of the call', async () => {
  const graph = createConnectorsClient({ baseUrl, token: 'secret' });
  const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json({ value: [] }));
  vi.stubGlobal('fetch', fetch);
  try {
    await graph.GET(item, { params: { path }, cache: 'no-store' });
  } finally {
    vi.unstubAllGlobals();
  }
  const [[url, init] = expect.fail('nothing was sent')] = fetch.mock.calls;
  expect(url).toBe(`${baseUrl}/connectors/a%20b`);
  expect(init).toMatchObject({ method: 'GET', cache: 'no-store', signal: expect.any(AbortSignal) });
  expect(new Headers(init?.headers).get('authorization')).toBe('Bearer secret');
});
