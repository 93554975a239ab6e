// Proves that whatever arrives at the port is answered in the API's own words, or not at all, and harms nobody else.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, start } from '../../src/start.ts';
import { exchange, nextAnswer, openConnection } from './raw-exchange.ts';
import { expectError, guid, patch, refused, request, token } from './refused-requests.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await start();
});
afterAll(() => server.close());

/** The server goes on. */
async function expectToServe(): Promise<void> {
  const answer = await exchange(server, request('GET {connector} HTTP/1.1', 'Host: a', token));
  expect(answer).toMatchObject({ status: 200 });
}

describe('what is refused', () => {
  it.for(refused)(
    '%s gets one answer in the error body, and the next caller is served',
    async ([, bytes, status, code, ended]) => {
      const answer = await exchange(server, bytes, ended);
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
