// Proves that a server with TLS does all that one without it does, and knows what is no TLS.
import { createConnectorsClient } from '@graph-connectors/client';
import { undiciFetch } from '@graph-connectors/client/node';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as connectByTls } from 'node:tls';
import { Agent } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, start } from '../../src/start.ts';
import { idsOf, type ListPage, pageOf } from '../support/lists.ts';
import { bases, connectorsId, sample } from '../support/round-trip.ts';
import { exchange, nextAnswer, openConnection, type RawAnswer } from './raw-exchange.ts';
import { expectError, patch, refused, request, token } from './refused-requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'over-tls-'));
let files = 0;
/** A server with data of its own, and the certificate of all of them. */
const startWithTls = (): Promise<RunningServer> =>
  start({ tls: 'self-signed', data: join(folder, `${++files}.db`) });

let server: RunningServer;
let trusting: Agent;
beforeAll(async () => {
  server = await startWithTls();
  trusting = new Agent({ connect: { ca: readFileSync(server.certificate ?? '') } });
});
afterAll(async () => {
  await trusting.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

/** A connection without TLS. */
async function openPlain({ url }: RunningServer): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.setEncoding('latin1').on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

/** What the next caller is answered. */
const next = (): Promise<RawAnswer | undefined> =>
  exchange(server, request('GET {connector} HTTP/1.1', 'Host: a', token));

describe('a caller who trusts the certificate', () => {
  it.each(bases)('lists, updates and creates under %s, and finds https in every URL', async (base) => {
    await using own = await startWithTls();
    expect(own.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    const fetch = undiciFetch({ dispatcher: trusting });
    const graph = createConnectorsClient({ baseUrl: own.url + base, token: 'token', fetch });
    expect((await graph.GET('/connectors')).data).toMatchObject({
      '@odata.context': expect.stringContaining(`${own.url}/beta/$metadata#`),
      value: expect.arrayContaining([expect.objectContaining({ id: connectorsId })]),
    });
    const path = { connectorsId };
    const body = { status: 'inactive' } as const;
    const updated = await graph.PATCH('/connectors/{connectorsId}', { params: { path }, body });
    expect(updated.data).toMatchObject({ ...sample, ...body });
    const created = await graph.POST('/connectors', {
      body: { machineName: 'a.contoso.com', externalIp: '192.0.2.1', status: 'active' },
    });
    expect(created.response.headers.get('location')).toBe(`${own.url}${base}/connectors/${created.data?.id}`);
  });

  it.each(bases)('turns the pages of a list under %s by URLs of https', async (base) => {
    const fetchPage = async (url: string): Promise<ListPage> =>
      pageOf(
        await undiciFetch({ dispatcher: trusting })(
          new Request(url, { headers: { Authorization: 'Bearer token' } }),
        ),
      );
    const whole = await fetchPage(`${server.url}${base}/connectors`);
    const first = await fetchPage(`${server.url}${base}/connectors?$top=2`);
    expect(first['@odata.nextLink']?.startsWith(`${server.url}${base}/connectors?$top=2&`)).toBe(true);
    const second = await fetchPage(first['@odata.nextLink'] ?? '');
    expect([...idsOf(first), ...idsOf(second)]).toEqual(idsOf(whole).slice(0, 4));
  });

  it.each(['0.0.0.0', '::1'])('finds the server at its URL where it listens on %s', async (host) => {
    await using own = await start({ host, tls: 'self-signed', data: join(folder, `${host.length}.sqlite`) });
    const answer = await trusting.request({ origin: own.url, path: '/healthz', method: 'GET' });
    expect(answer.statusCode).toBe(200);
  });

  it('may call the server localhost', async () => {
    const origin = `https://localhost:${new URL(server.url).port}`;
    expect(await trusting.request({ origin, path: '/healthz', method: 'GET' })).toHaveProperty(
      'statusCode',
      200,
    );
  });
});

it('a caller who does not trust the certificate sends nothing', async () => {
  await expect(fetch(`${server.url}/healthz`)).rejects.toHaveProperty(
    'cause.code',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
  );
  expect(await next()).toHaveProperty('status', 200);
});

describe('what is refused without TLS is refused with it:', () => {
  it.for(refused)('%s', async ([, bytes, status, code, ended]) => {
    expectError(await exchange(server, bytes, ended), status, code);
    expect(await next()).toHaveProperty('status', 200);
  });
});

describe('what is no TLS', () => {
  it('is told so if it is HTTP, and the connection is closed', async () => {
    const socket = await openPlain(server);
    const answer = nextAnswer(socket);
    const closed = once(socket, 'close');
    socket.write(patch(['Content-Length: 2'], '{}'));
    const given = await answer;
    expectError(given, 400, 'BadRequest');
    expect(given?.body).toContain('https://');
    await closed;
    expect(await next()).toHaveProperty('status', 200);
  });

  it.each([
    ['garbage', '\u0001\u0002 hello\r\n\r\n'],
    ['TLS of another kind', '\u0016\u0003\u0001\u0000\u0005hello'],
  ])('is cut off without an answer if it is %s', async (_, bytes) => {
    const socket = await openPlain(server);
    const closed = once(socket, 'close');
    let text = '';
    socket.on('data', (chunk: string) => (text += chunk));
    socket.write(bytes, 'latin1');
    await closed;
    expect(text).not.toContain('HTTP');
    expect(await next()).toHaveProperty('status', 200);
  });

  it('is cut off where it comes after a handshake', async () => {
    const under = await openPlain(server);
    const socket = connectByTls({ socket: under, ca: readFileSync(server.certificate ?? '') });
    socket.on('error', () => {});
    await once(socket, 'secureConnect');
    const closed = once(under, 'close');
    under.write('no record of TLS');
    await closed;
    expect(await next()).toHaveProperty('status', 200);
  });

  it('harms nobody if it goes away in the middle of the handshake', async () => {
    const socket = await openPlain(server);
    socket.write('\u0016\u0003\u0001', 'latin1');
    socket.resetAndDestroy();
    expect(await next()).toHaveProperty('status', 200);
  });
});

describe('a server that stops', () => {
  it('finishes a request in flight', async () => {
    const own = await startWithTls();
    const body = '{"status":"inactive"}';
    const socket = await openConnection(own);
    socket.write(patch(['Expect: 100-continue', `Content-Length: ${body.length}`], ''));
    await once(socket, 'data');
    socket.write(body.slice(0, 5));
    const closed = own.close();
    const answer = nextAnswer(socket);
    socket.write(body.slice(5));
    expect(await answer).toMatchObject({ status: 200, body: expect.stringContaining('inactive') });
    await closed;
  });

  it('waits for no connection on which nothing is going on, not even a handshake', async () => {
    const own = await startWithTls();
    const silent = await openPlain(own);
    const halfAgreed = await openPlain(own);
    halfAgreed.write('\u0016\u0003\u0001', 'latin1');
    const agreed = await openConnection(own);
    const idle = await openConnection(own);
    const answer = nextAnswer(idle);
    idle.write('GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n');
    expect(await answer).toMatchObject({ status: 200 });
    const cut = Promise.all([silent, halfAgreed, agreed, idle].map((socket) => once(socket, 'close')));
    await own.close();
    await cut;
  });
});
