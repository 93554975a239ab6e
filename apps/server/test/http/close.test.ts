// Proves that a server stops without cutting anybody off, and without waiting for nobody.
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { type RunningServer, start } from '../../src/start.ts';
import { exchange, nextAnswer, openConnection } from './raw-exchange.ts';

const folder = mkdtempSync(join(tmpdir(), 'close-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const newFile = (): string => join(folder, `${++files}.db`);

const body = '{"status":"inactive"}';
const head = ({ sampleId }: RunningServer): string =>
  [
    `PATCH /beta/connectors/${sampleId} HTTP/1.1`,
    'Host: a',
    'Authorization: Bearer token',
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    'Expect: 100-continue',
    '\r\n',
  ].join('\r\n');

/** A request of which the server has seen all but the body. */
async function sendHead(server: RunningServer): Promise<Awaited<ReturnType<typeof openConnection>>> {
  const socket = await openConnection(server);
  socket.write(head(server));
  // The word that the server gives when it wants the body.
  await once(socket, 'data');
  return socket;
}

it('a request in flight is finished, and what it changed is stored', async () => {
  const data = newFile();
  const server = await start({ data });
  const socket = await sendHead(server);
  socket.write(body.slice(0, 5));
  const answer = nextAnswer(socket);
  const closed = server.close();
  socket.write(body.slice(5));
  expect(await answer).toMatchObject({ status: 200, body: expect.stringContaining('"status":"inactive"') });
  await closed;

  const { store } = openSqliteStore(data);
  expect(await store.connectors.get(server.sampleId ?? '')).toMatchObject({
    connector: { status: 'inactive' },
    revision: 2,
  });
  await store.close();
});

it('new connections are refused from the moment of the call, while old ones are finished', async () => {
  const server = await start();
  const socket = await sendHead(server);
  const closed = server.close();
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow('fetch failed');
  const answer = nextAnswer(socket);
  socket.write(body);
  expect(await answer).toHaveProperty('status', 200);
  await closed;
});

it('a caller that goes away while it is waited for ends the waiting', async () => {
  const server = await start();
  const socket = await sendHead(server);
  const closed = server.close();
  socket.destroy();
  await expect(closed).resolves.toBeUndefined();
});

it('connections on which nothing is going on do not hold it up', async () => {
  const server = await start();
  const silent = await openConnection(server);
  const idle = await openConnection(server);
  const answer = nextAnswer(idle);
  idle.write('GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n');
  expect(await answer).toMatchObject({ status: 200 });
  const cut = Promise.all([once(silent, 'close'), once(idle, 'close')]);
  await server.close();
  await cut;
});

it('may be asked twice, at once or later', async () => {
  const server = await start();
  await Promise.all([server.close(), server.close()]);
  await expect(server.close()).resolves.toBeUndefined();
});

it('happens at the end of the block with `await using`', async () => {
  let url: string;
  {
    await using server = await start();
    ({ url } = server);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  }
  await expect(fetch(`${url}/healthz`)).rejects.toThrow('fetch failed');
});

it('lets the port be taken again at once', async () => {
  const first = await start();
  const port = Number(new URL(first.url).port);
  await first.close();
  await using second = await start({ port });
  expect(await exchange(second, 'GET /readyz HTTP/1.1\r\nHost: a\r\n\r\n')).toMatchObject({ status: 200 });
});

it('a server that cannot listen leaves nothing open', async () => {
  await using first = await start();
  const data = newFile();
  const port = Number(new URL(first.url).port);
  await expect(start({ port, data })).rejects.toHaveProperty('code', 'EADDRINUSE');
  const { store } = openSqliteStore(data);
  await store.close();
});
