// What the client sends, with answers made on the spot; that client and server agree is shown by the round trips.
import document from '@graph-connectors/contract/openapi.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { createConnectorsClient, type Token } from '../src/index.ts';

const path = { connectorsId: 'a b ü' };

/** A client, and the requests that it sent. */
function observe(options: { baseUrl?: string; token?: Token } = {}) {
  const sent: Request[] = [];
  const graph = createConnectorsClient({
    token: 'secret',
    ...options,
    fetch: (request) => {
      sent.push(request);
      return Response.json({ value: [] });
    },
  });
  return { graph, sent };
}

test('calls the real service where it keeps connectors today, by default', async () => {
  const { graph, sent } = observe();
  await graph.GET('/connectors');
  expect(sent[0]?.url).toBe(
    'https://graph.microsoft.com/beta/onPremisesPublishingProfiles/applicationProxy/connectors',
  );
});

test.each([
  'https://graph.microsoft.com/beta',
  'http://127.0.0.1:3000/beta/onPremisesPublishingProfiles/applicationProxy',
])('calls %s when told to', async (baseUrl) => {
  const { graph, sent } = observe({ baseUrl });
  await graph.GET('/connectors');
  expect(sent[0]?.url).toBe(`${baseUrl}/connectors`);
});

test.each(['', 'graph.microsoft.com', '/beta', 'ftp://graph.microsoft.com'])(
  'refuses the base URL %j',
  (baseUrl) => {
    expect(() => createConnectorsClient({ baseUrl, token: 'secret' })).toThrow(TypeError);
  },
);

test('knows by default one of the servers of the spec', async () => {
  const { graph, sent } = observe();
  await graph.GET('/connectors');
  expect(document.servers.map(({ url }) => `${url}/connectors`)).toContain(sent[0]?.url);
});

test('sends the token as a bearer token', async () => {
  const { graph, sent } = observe();
  await graph.GET('/connectors');
  expect(sent[0]?.headers.get('authorization')).toBe('Bearer secret');
});

test('asks a token function for each request', async () => {
  let count = 0;
  const { graph, sent } = observe({ token: async () => `token-${++count}` });
  await graph.GET('/connectors');
  await graph.GET('/connectors');
  expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual([
    'Bearer token-1',
    'Bearer token-2',
  ]);
});

test('sends nothing where no token can be had', async () => {
  const { graph, sent } = observe({
    token: () => {
      throw new Error('signed out');
    },
  });
  await expect(graph.GET('/connectors')).rejects.toMatchObject({
    name: 'AuthenticationError',
    cause: new Error('signed out'),
  });
  expect(sent).toEqual([]);
});

test('sends a change as JSON to the connector whose key it encodes', async () => {
  const { graph, sent } = observe({ baseUrl: 'http://127.0.0.1:3000/beta' });
  await graph.PATCH('/connectors/{connectorsId}', { params: { path }, body: { status: 'inactive' } });
  expect(sent[0]?.method).toBe('PATCH');
  expect(sent[0]?.url).toBe('http://127.0.0.1:3000/beta/connectors/a%20b%20%C3%BC');
  expect(sent[0]?.headers.get('content-type')).toBe('application/json');
  expect(await sent[0]?.json()).toEqual({ status: 'inactive' });
});
