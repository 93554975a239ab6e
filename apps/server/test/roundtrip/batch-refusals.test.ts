// Batches that are malformed: they are refused as a whole, with a word on which part is wrong, and nothing is done.
import { describe, expect, test } from 'vitest';
import { start } from '../../src/start.ts';
import { exchange } from '../http/raw-exchange.ts';
import { connectorsId, errorOf, openRoundTrip, sample, transports } from '../support/round-trip.ts';

const json = { 'Content-Type': 'application/json' };
const get = { method: 'GET', url: '/connectors' };
const write = {
  method: 'PATCH',
  url: `/connectors/${connectorsId}`,
  headers: json,
  body: { status: 'inactive' },
};
/** Stands before what is wrong: it would change something, if anything were done. */
const first = { id: 'first', ...write };
const ofParts = (count: number) => Array.from({ length: count }, (_, id) => ({ id: `${id}`, ...get }));

const refusals: readonly (readonly [what: string, parts: readonly unknown[], message: RegExp])[] = [
  ['20 more requests', [first, ...ofParts(20)], /at most 20 requests, and this one has 21/],
  ['the same id twice', [first, { ...first }], /Request Id first has to be unique in a batch/],
  ['the same id in another case', [first, { ...first, id: 'FIRST' }], /Request Id FIRST has to be unique/],
  ['no id', [first, get], /'requests\/1\/id' is required/],
  ['an empty id', [first, { ...get, id: '' }], /requests\/1\/id/],
  ['a number as the id', [first, { ...get, id: 2 }], /requests\/1\/id/],
  ['no method', [first, { id: '2', url: '/connectors' }], /requests\/1\/method/],
  ['no URL', [first, { id: '2', method: 'GET' }], /requests\/1\/url/],
  ['null for a request', [first, null], /requests\/1/],
  [
    'a member that is not known',
    [first, { id: '2', ...get, atomicityGroup: 'g' }],
    /'requests\/1\/atomicityGroup' does not exist/,
  ],
  [
    'a dependency that is not there',
    [first, { id: '2', ...get, dependsOn: ['3'] }],
    /'2' depends on '3', which is not in the batch/,
  ],
  [
    'a request that waits for itself',
    [first, { id: '2', ...get, dependsOn: ['2'] }],
    /wait for each other: '2'/,
  ],
  [
    'requests that wait for each other',
    [first, { id: 'a', ...get, dependsOn: ['B'] }, { id: 'b', ...get, dependsOn: ['A'] }],
    /wait for each other: 'a', 'b'/,
  ],
  [
    'a write without Content-Type',
    [first, { ...write, id: '2', headers: {} }],
    /Write request with id '2' does not contain a Content-Type header/,
  ],
  [
    'a write without anything',
    [first, { id: '2', method: 'POST', url: '/connectors' }],
    /Write request with id '2' does not contain a Content-Type header/,
  ],
  [
    'a body without Content-Type',
    [first, { id: '2', method: 'DELETE', url: '/connectors', body: {} }],
    /id '2' does not contain a Content-Type/,
  ],
  [
    'a method of its own',
    [first, { ...get, id: '2', method: 'TRACE' }],
    /'2' has the method 'TRACE'. A batch takes GET/,
  ],
  ['HEAD', [first, { ...get, id: '2', method: 'HEAD' }], /'2' has the method 'HEAD'/],
  ...[
    'https://graph.microsoft.com/beta/connectors',
    'HTTP:connectors',
    'javascript:alert(1)',
    '//evil.example/beta/connectors',
    String.raw`\\evil.example\beta`,
    String.raw`/\evil.example`,
  ].map(
    (url) => [`the URL ${url}`, [first, { ...get, id: '2', url }], /'2' has a URL of its own host/] as const,
  ),
  ...[
    '/../v1.0/connectors',
    '../health',
    '/%2e%2e/v1.0/me',
    String.raw`..\v1.0`,
    '/connectors/../../../health',
  ].map(
    (url) =>
      [
        `the URL ${url}`,
        [first, { ...get, id: '2', url }],
        /'2' has a URL that leads out of the version/,
      ] as const,
  ),
  [
    'a header with a space in its name',
    [first, { ...get, id: '2', headers: { 'a b': '1' } }],
    /'2' has a header that HTTP does not allow/,
  ],
  [
    'a header of two lines',
    [first, { ...get, id: '2', headers: { a: '1\r\nHost: b' } }],
    /'2' has a header that HTTP does not allow/,
  ],
  ['a header that is no text', [first, { ...get, id: '2', headers: { a: 1 } }], /requests\/1\/headers\/a/],
  [
    'a text that is not base64',
    [first, { ...write, id: '2', headers: { 'Content-Type': 'text/plain' }, body: 'ä?' }],
    /'2' has a body of text\/plain, which must be a text in base64/,
  ],
  [
    'an object as text',
    [first, { ...write, id: '2', headers: { 'Content-Type': 'text/plain' } }],
    /must be a text in base64/,
  ],
];

describe.each(transports)('malformed batches, %s', (transport) => {
  test.each(refusals)(
    'a batch with %s is refused, and nothing of it is done',
    async (_, requests, message) => {
      await using trip = await openRoundTrip(transport);
      const body = JSON.stringify({ requests });
      const answer = await trip.send('POST', '/beta/$batch', { headers: json, body });
      expect(answer.status).toBe(400);
      expect(await errorOf(answer)).toMatchObject({
        code: requests.length > 20 ? 'MaximumValueExceeded' : 'BadRequest',
        target: 'requests',
        message: expect.stringMatching(message),
      });
      expect(await trip.store.connectors.get(connectorsId)).toMatchObject({ connector: sample, revision: 1 });
    },
  );

  test.each([
    ['no requests', '{"requests":[]}', 'requests'],
    ['nothing', '{}', 'requests'],
    ['one request for all', JSON.stringify({ requests: first }), 'requests'],
    ['more than requests', JSON.stringify({ requests: [first], continueOnError: true }), 'continueOnError'],
    ['requests alone', JSON.stringify([first]), undefined],
    ['JSON that ends early', '{"requests":[', undefined],
  ])('a batch of %s is refused', async (_, body, target) => {
    await using trip = await openRoundTrip(transport);
    const answer = await trip.send('POST', '/beta/$batch', { headers: json, body });
    expect([answer.status, (await errorOf(answer)).target]).toEqual([400, target]);
    expect((await trip.store.connectors.get(connectorsId))?.revision).toBe(1);
  });

  test('a batch may have 1 MiB, and not a byte more', async () => {
    await using trip = await openRoundTrip(transport);
    const body = JSON.stringify({ requests: [first] });
    for (const [size, status] of [
      [1024 * 1024, 200],
      [1024 * 1024 + 1, 413],
    ] as const) {
      const answer = await trip.send('POST', '/beta/$batch', { headers: json, body: body.padEnd(size) });
      expect(answer.status).toBe(status);
    }
  });

  test('a batch belongs to the version, not to what lies below', async () => {
    await using trip = await openRoundTrip(transport);
    const path = '/beta/onPremisesPublishingProfiles/applicationProxy/$batch';
    const answer = await trip.send('POST', path, {
      headers: json,
      body: JSON.stringify({ requests: [first] }),
    });
    expect(answer.status).toBe(404);
  });
});

test.each(['LOCALHOST', 'localhost:80', 'graph.contoso.com:080'])(
  'a batch is served under whatever name the server has for the caller: %s',
  async (host) => {
    const server = await start();
    try {
      const body = JSON.stringify({ requests: [{ id: '1', ...get }] });
      const lines = [
        'POST /beta/$batch HTTP/1.1',
        `Host: ${host}`,
        'Authorization: Bearer token',
        'Content-Type: application/json',
        `Content-Length: ${body.length}`,
      ];
      const answer = await exchange(server, `${lines.join('\r\n')}\r\n\r\n${body}`);
      expect(answer?.status).toBe(200);
      expect(JSON.parse(answer?.body ?? '').responses).toMatchObject([{ id: '1', status: 200 }]);
    } finally {
      await server.close();
    }
  },
);
