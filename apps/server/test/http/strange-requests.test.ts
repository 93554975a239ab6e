// Proves that whatever arrives at the port is answered in the API's own words, or not at all, and harms nobody else.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, start } from '../../src/start.ts';
import { exchange, nextAnswer, openConnection, type RawAnswer } from './raw-exchange.ts';

let server: RunningServer;
let connector: string;
beforeAll(async () => {
  server = await start();
  connector = `/beta/connectors/${server.sampleId}`;
});
afterAll(() => server.close());

const token = 'Authorization: Bearer token';

/** A request of these lines; `{connector}` is the path of one. */
const request = (...lines: string[]): string =>
  `${lines.join('\r\n').replaceAll('{connector}', connector)}\r\n\r\n`;

/** A PATCH with such headers and such a body. */
const patch = (headers: string[], body: string): string =>
  request('PATCH {connector} HTTP/1.1', 'Host: a', token, 'Content-Type: application/json', ...headers) +
  body;

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function expectError(answer: RawAnswer | undefined, status: number, code: string): void {
  expect(answer).toMatchObject({
    status,
    headers: { 'content-type': 'application/json', 'odata-version': '4.0' },
  });
  const id = answer?.headers['request-id'];
  expect(id).toMatch(guid);
  expect(answer?.headers['date']).toMatch(/ GMT$/);
  expect(JSON.parse(answer?.body ?? '')).toEqual({
    error: expect.objectContaining({
      code,
      message: expect.stringMatching(/^[A-Z].*\.$/),
      innerError: { date: expect.any(String), 'request-id': id, 'client-request-id': id },
    }),
  });
}

/** The server goes on. */
async function expectToServe(): Promise<void> {
  const answer = await exchange(server, request('GET {connector} HTTP/1.1', 'Host: a', token));
  expect(answer).toMatchObject({ status: 200 });
}

const refused: readonly (readonly [
  what: string,
  bytes: () => string,
  status: number,
  code: string,
  ended?: true,
])[] = [
  ['no HTTP at all', () => '\u0001\u0002 hello\r\n\r\n', 400, 'BadRequest'],
  ['the first bytes of TLS', () => '\u0016\u0003\u0001\u0002\u0000', 400, 'BadRequest'],
  ['HTTP/2 without notice', () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 'BadRequest'],
  ['half a request line', () => 'GET /beta', 400, 'BadRequest', true],
  ['a method that nobody knows', () => request('FOO / HTTP/1.1', 'Host: a'), 400, 'BadRequest'],
  ['bytes in the path that no URL has', () => request('GET /\u00ff HTTP/1.1', 'Host: a'), 400, 'BadRequest'],
  [
    'headers of 20 kB',
    () => request('GET {connector} HTTP/1.1', 'Host: a', `X: ${'x'.repeat(20_000)}`),
    431,
    'RequestHeaderFieldsTooLarge',
  ],
  ['no Host', () => request('GET {connector} HTTP/1.1', token), 400, 'BadRequest'],
  ['a Host with a space', () => request('GET {connector} HTTP/1.1', 'Host: a b', token), 400, 'BadRequest'],
  ['a Host with a path', () => request('GET {connector} HTTP/1.1', 'Host: a/b?c', token), 400, 'BadRequest'],
  [
    'a Host with credentials',
    () => request('GET {connector} HTTP/1.1', 'Host: u:p@a', token),
    400,
    'BadRequest',
  ],
  ['OPTIONS *', () => request('OPTIONS * HTTP/1.1', 'Host: a', token), 400, 'BadRequest'],
  [
    'a URL of another scheme',
    () => request('GET ftp://a/beta HTTP/1.1', 'Host: a', token),
    400,
    'BadRequest',
  ],
  ['a URL that is none', () => request('GET http://[/ HTTP/1.1', 'Host: a', token), 400, 'BadRequest'],
  [
    'two slashes first',
    () => request('GET //a{connector} HTTP/1.1', 'Host: a', token),
    404,
    'Request_ResourceNotFound',
  ],
  ['an expectation', () => patch(['Expect: miracles', 'Content-Length: 2'], '{}'), 400, 'BadRequest'],
  ['a negative length', () => patch(['Content-Length: -1'], '{}'), 400, 'BadRequest'],
  ['two lengths', () => patch(['Content-Length: 2', 'Content-Length: 3'], '{}'), 400, 'BadRequest'],
  [
    'a length beside chunks',
    () => patch(['Content-Length: 2', 'Transfer-Encoding: chunked'], '2\r\n{}\r\n0\r\n\r\n'),
    400,
    'BadRequest',
  ],
  ['a chunk of no size', () => patch(['Transfer-Encoding: chunked'], 'zz\r\n{}\r\n'), 400, 'BadRequest'],
  ['a body that ends early', () => patch(['Content-Length: 100'], '{}'), 400, 'BadRequest', true],
  [
    'chunks that end early',
    () => patch(['Transfer-Encoding: chunked'], '1\r\n{\r\n'),
    400,
    'BadRequest',
    true,
  ],
  [
    'a body in gzip',
    () => patch(['Content-Encoding: gzip', 'Content-Length: 3'], '\u001f\u008b\u0008'),
    415,
    'UnsupportedMediaType',
  ],
  ['a length beyond the limit', () => patch(['Content-Length: 99999999'], '{'), 413, 'RequestEntityTooLarge'],
  ['TRACE', () => request('TRACE {connector} HTTP/1.1', 'Host: a', token), 405, 'Request_BadRequest'],
];

describe('what is refused', () => {
  it.for(refused)(
    '%s gets one answer in the error body, and the next caller is served',
    async ([, bytes, status, code, ended]) => {
      const answer = await exchange(server, bytes(), ended);
      expectError(answer, status, code);
      expect(answer?.headers['content-length']).toBe(String(answer?.body.length));
      await expectToServe();
    },
  );

  it('gets no body in answer to HEAD, but its request-id', async () => {
    const bytes = request('HEAD {connector} HTTP/1.1', 'Host: a b', 'Connection: close');
    const answer = await exchange(server, bytes);
    expect(answer).toMatchObject({
      status: 400,
      body: '',
      headers: { 'request-id': expect.stringMatching(guid) },
    });
  });
});

describe('what is unusual, but right,', () => {
  it.each([
    [
      'the whole URL in the request line',
      () => request('GET http://other{connector} HTTP/1.1', 'Host: a', token),
    ],
    ['HTTP/1.0, which needs no Host', () => request('GET {connector} HTTP/1.0', token)],
    [
      'an offer to change the protocol',
      () => request('GET {connector} HTTP/1.1', 'Host: a', token, 'Connection: Upgrade', 'Upgrade: h2c'),
    ],
    ['a body in chunks', () => patch(['Transfer-Encoding: chunked'], '1\r\n{\r\n1\r\n}\r\n0\r\n\r\n')],
    ['a body that waits for a word', () => patch(['Expect: 100-continue', 'Content-Length: 2'], '{}')],
    [
      'a body where none belongs',
      () => request('GET {connector} HTTP/1.1', 'Host: a', token, 'Content-Length: 5') + 'hello',
    ],
  ])('is served: %s', async (_, bytes) => {
    expect(await exchange(server, bytes())).toMatchObject({
      status: 200,
      headers: { 'request-id': expect.stringMatching(guid) },
      body: expect.stringContaining(`"id":"${server.sampleId}"`),
    });
  });

  it('is served over one connection, one request after the other', async () => {
    const socket = await openConnection(server);
    for (let n = 0; n < 3; n++) {
      const answer = nextAnswer(socket);
      socket.write(request('GET {connector} HTTP/1.1', 'Host: a', token));
      expect(await answer).toMatchObject({ status: 200 });
    }
    socket.destroy();
  });
});

describe('a request before one that is none', () => {
  it('has its own answer, and the other one another', async () => {
    const socket = await openConnection(server);
    let text = '';
    socket.on('data', (chunk: string) => (text += chunk));
    socket.write(`${request('GET {connector} HTTP/1.1', 'Host: a', token)}no request at all\r\n\r\n`);
    await new Promise((resolve) => socket.once('close', resolve));
    expect(text.match(/HTTP\/1\.1 \d{3}/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 400']);
  });
});

describe('a caller', () => {
  it('that wants a tunnel gets none, and no answer that could be taken for one', async () => {
    expect(
      await exchange(server, request('CONNECT example.com:443 HTTP/1.1', 'Host: example.com')),
    ).toBeUndefined();
    await expectToServe();
  });

  it('that goes away in the middle of its body harms nobody, and changes nothing', async () => {
    const socket = await openConnection(server);
    socket.write(patch(['Content-Length: 100'], '{"status":"inactive"'));
    socket.resetAndDestroy();
    await expectToServe();
    const answer = await exchange(server, request('GET {connector} HTTP/1.1', 'Host: a', token));
    expect(answer?.body).toContain('"status":"active"');
  });

  it.each(['x'.repeat(256), '<script>\'"&'])('finds its own id of the request again: %s', async (id) => {
    const bytes = request('GET {connector} HTTP/1.1', 'Host: a', token, `client-request-id: ${id}`);
    expect((await exchange(server, bytes))?.headers['client-request-id']).toBe(id);
  });
});
