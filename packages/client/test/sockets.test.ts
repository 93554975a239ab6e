// What only a real connection shows: answers that are decoded, that break off, that lead elsewhere, and what is let go of.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type ConnectorsClient, createConnectorsClient } from '../src/index.ts';
import { failureOf, secret } from './service.ts';

/** A server that answers so, a client of it, and what the server was sent. */
async function listen(listener: RequestListener): Promise<
  AsyncDisposable & {
    readonly origin: string;
    readonly graph: ConnectorsClient;
    readonly sent: IncomingMessage[];
  }
> {
  const sent: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    sent.push(request);
    // Whoever has heard enough hangs up.
    response.on('error', () => {});
    listener(request, response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const graph = createConnectorsClient({
    baseUrl: `${origin}/beta`,
    token: secret,
    maxResponseBytes: 10_000,
    retry: { attempts: 2, delay: 0 },
  });
  return {
    origin,
    graph,
    sent,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const tooLarge = { name: 'BadResponseError', code: 'responseTooLarge' };

describe('an answer', () => {
  test.each([200, 400])(
    'of %d that is small, and decoded to a large one, is read no further',
    async (status) => {
      const small = gzipSync(Buffer.alloc(1_000_000, ' '));
      expect(small.length).toBeLessThan(10_000);
      await using service = await listen((_, response) => {
        response.writeHead(status, { 'Content-Encoding': 'gzip', 'Content-Length': small.length }).end(small);
      });
      expect(await failureOf(service.graph.GET('/connectors'))).toMatchObject({ ...tooLarge, status });
    },
  );

  test('in chunks that are decoded to a large one is read no further', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000, ' '));
    await using service = await listen((_, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' });
      response.write(bomb.subarray(0, 5000));
      response.end(bomb.subarray(5000));
    });
    expect(await failureOf(service.graph.GET('/connectors'))).toMatchObject(tooLarge);
  });

  test('without end is read no further, and its connection is closed', async () => {
    const { promise: closed, resolve } = Promise.withResolvers<void>();
    await using service = await listen((_, response) => {
      response.on('close', resolve);
      const write = (): void => {
        while (!response.destroyed && response.write(' '.repeat(1000)));
      };
      response.on('drain', write);
      write();
    });
    expect(await failureOf(service.graph.GET('/connectors'))).toMatchObject(tooLarge);
    await closed;
  });

  test('that is small enough is decoded and read', async () => {
    await using service = await listen((_, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('{"value":[]}'));
    });
    expect(await service.graph.GET('/connectors')).toMatchObject({ ok: true, data: { value: [] } });
    expect(service.sent[0]?.headers.authorization).toBe(`Bearer ${secret}`);
  });

  test('that breaks off is a failed connection', async () => {
    await using service = await listen((_, response) => {
      response.writeHead(200, { 'Content-Length': 100, 'request-id': 'r1' });
      response.write('{"value":[', () => response.destroy());
    });
    expect(await failureOf(service.graph.GET('/connectors'))).toMatchObject({
      name: 'ConnectionError',
      requestId: 'r1',
    });
  });

  test('that leads to another place is followed without the token', async () => {
    await using other = await listen((_, response) => response.end('{"value":[]}'));
    await using service = await listen((_, response) =>
      response.writeHead(307, { Location: `${other.origin}/beta/connectors` }).end(),
    );
    await service.graph.GET('/connectors');
    expect(service.sent[0]?.headers.authorization).toBe(`Bearer ${secret}`);
    expect(other.sent.length).toBe(1);
    expect(other.sent[0]?.headers.authorization).toBeUndefined();
  });
});

describe('a server that hangs up at once', () => {
  test('is a failed connection', async () => {
    await using service = await listen((request) => request.socket.destroy());
    expect(await failureOf(service.graph.GET('/connectors'))).toMatchObject({ name: 'ConnectionError' });
    expect(service.sent.length).toBe(2);
  });

  test('may answer at another try, to the whole body', async () => {
    const bodies: string[] = [];
    await using service = await listen((request, response) => {
      const respond = (body: string): unknown =>
        bodies.push(body) === 1 ? request.socket.destroy() : response.writeHead(204).end();
      void text(request).then(respond);
    });
    await service.graph.connectors.update('c1', { status: 'inactive' }, { idempotent: true });
    expect(bodies).toEqual(['{"status":"inactive"}', '{"status":"inactive"}']);
  });
});

test('a call that is aborted closes its connection', async () => {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  const { promise: closed, resolve: close } = Promise.withResolvers<void>();
  await using service = await listen((_, response) => {
    response.on('close', close);
    arrive();
  });
  const controller = new AbortController();
  const failed = failureOf(service.graph.GET('/connectors', { signal: controller.signal }));
  await arrived;
  controller.abort();
  expect(await failed).toMatchObject({ name: 'AbortError' });
  await closed;
});
