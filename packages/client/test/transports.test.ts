// The same promises over both transports, with real sockets: global fetch, and undici's pool.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { type ConnectorsClientOptions, createConnectorsClient } from '../src/index.ts';
import { undiciFetch } from '../src/node/index.ts';
import { json, startService } from './sockets-service.ts';

const undici = undiciFetch();
afterAll(() => undici.close());

const item = '/connectors/{connectorsId}';
const params = { path: { connectorsId: 'x' } };
const large = 'x'.repeat(300_000);

describe.each([
  { title: 'global fetch', transport: {} },
  { title: 'undici', transport: { fetch: undici } },
])('over $title', ({ transport }) => {
  const open = (options: Omit<ConnectorsClientOptions, 'token'>) =>
    createConnectorsClient({ token: 'secret', retry: { delay: 1 }, ...transport, ...options });

  test('a change arrives as it was sent, and its answer as it was given', async () => {
    await using service = await startService((response) => {
      response.setHeader('request-id', 'r1');
      response.setHeader('ETag', '"2"');
      json(response, { id: 'x', machineName: 'Zürich' });
    });
    const { baseUrl, received } = service;
    const result = await open({ baseUrl }).PATCH(item, { params, body: { machineName: 'Zürich' } });
    expect(result).toMatchObject({ ok: true, data: { machineName: 'Zürich' }, requestId: 'r1', etag: '"2"' });
    expect(received[0]).toMatchObject({
      body: '{"machineName":"Zürich"}',
      request: {
        method: 'PATCH',
        url: '/beta/connectors/x',
        headers: {
          authorization: 'Bearer secret',
          'content-type': 'application/json',
          'content-length': '25',
        },
      },
    });
  });

  test('an answer may have no body', async () => {
    await using service = await startService((response) => void response.writeHead(204).end());
    const result = await open(service).PATCH(item, { params, body: {} });
    expect(result).toMatchObject({ ok: true, status: 204, data: undefined });
    expect(result.response.body).toBeNull();
  });

  test('calls one after the other use connections again', async () => {
    await using service = await startService((response) => json(response));
    const graph = open(service);
    for (let count = 0; count < 5; count += 1) await graph.GET(item, { params });
    // A call that follows at once may find the first one not yet free.
    expect(service.sockets.length).toBeLessThanOrEqual(2);
  });

  test('of many calls in flight each is given its own answer', async () => {
    await using service = await startService((response, { body }) => json(response, JSON.parse(body)));
    const graph = open(service);
    const names = Array.from({ length: 200 }, (_, number) => `name-${number}`);
    const results = await Promise.all(
      names.map((machineName) => graph.PATCH(item, { params, body: { machineName } })),
    );
    expect(results.map(({ data }) => data?.machineName)).toEqual(names);
  });

  test('a change that was put off is sent again, whole, when the service asks for it', async () => {
    await using service = await startService((response, _, count) => {
      if (count > 1) json(response);
      else response.writeHead(503, { 'Retry-After': '0.01' }).end('busy');
    });
    const waits: number[] = [];
    const graph = open({
      baseUrl: service.baseUrl,
      onRetry: ({ milliseconds }) => waits.push(milliseconds),
    });
    expect(await graph.PATCH(item, { params, body: { status: 'inactive' } })).toMatchObject({ status: 200 });
    expect(service.received.map(({ body }) => body)).toEqual(Array(2).fill('{"status":"inactive"}'));
    const [first, second] = service.received.map(({ request }) => request.headers['client-request-id']);
    expect(second).toBe(first);
    expect(waits[0]).toBeGreaterThanOrEqual(10);
  });

  test('a connection that breaks before the answer fails a change, and repeats what reads', async () => {
    await using service = await startService((response, _, count) => {
      if (count > 2) json(response);
      else response.socket?.destroy();
    });
    const graph = open(service);
    await expect(graph.PATCH(item, { params, body: {} })).rejects.toMatchObject({ name: 'ConnectionError' });
    expect(await graph.GET(item, { params })).toMatchObject({ status: 200 });
    expect(service.received).toHaveLength(3);
  });

  test('a connection that breaks within the body is told of', async () => {
    await using service = await startService((response) => {
      response.writeHead(200, { 'Content-Length': 100 }).write('{"id"', () => response.socket?.destroy());
    });
    const read = open(service).PATCH(item, { params, body: {} });
    await expect(read).rejects.toMatchObject({ name: 'ConnectionError', status: 200 });
  });

  test('nobody listens', async () => {
    const service = await startService((response) => json(response));
    await service[Symbol.asyncDispose]();
    const graph = open({ baseUrl: service.baseUrl, retry: false });
    const message: unknown = expect.stringContaining('ECONNREFUSED');
    await expect(graph.GET(item, { params })).rejects.toMatchObject({ name: 'ConnectionError', message });
  });

  test('an answer can be too large, by what it says or by what comes', async () => {
    await using service = await startService((response, _, count) => {
      if (count === 1) json(response, large);
      else if (count === 2) response.writeHead(200).end(large);
      else response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(large));
    });
    const graph = open({ baseUrl: service.baseUrl, maxResponseBytes: 1000 });
    for (let count = 0; count < 3; count += 1) {
      await expect(graph.GET(item, { params })).rejects.toMatchObject({ code: 'responseTooLarge' });
    }
  });

  test('a large body arrives whole, with and without a length', async () => {
    await using service = await startService((response, _, count) => {
      if (count === 1) json(response, { machineName: large });
      else response.writeHead(200).end(JSON.stringify({ machineName: large }));
    });
    const graph = open(service);
    for (let count = 0; count < 2; count += 1) {
      const { data } = await graph.GET(item, { params });
      expect(data?.machineName).toBe(large);
    }
  });

  test.each(['while it waits for the answer', 'while it reads the body'])(
    'a caller aborts %s',
    async (when) => {
      const controller = new AbortController();
      await using service = await startService((response) => {
        if (when.includes('body')) response.writeHead(200, { 'Content-Length': 100 }).write('{"id"');
        setImmediate(() => controller.abort('enough'));
      });
      const call = open(service).PATCH(item, { params, body: {}, signal: controller.signal });
      await expect(call).rejects.toMatchObject({ name: 'AbortError', cause: 'enough' });
      // Nor does it go on behind the caller's back.
      await service.gone();
    },
  );

  test.each(['the answer', 'the body'])('a try can take too long until %s is there', async (what) => {
    await using service = await startService((response) => {
      if (what === 'the body') response.writeHead(200, { 'Content-Length': 100 }).write('{"id"');
    });
    const graph = open({ baseUrl: service.baseUrl, timeout: { attempt: 30 } });
    await expect(graph.PATCH(item, { params, body: {} })).rejects.toMatchObject({ name: 'TimeoutError' });
    await service.gone();
  });

  test('a caller aborts while it connects', async () => {
    const controller = new AbortController();
    // It takes connections, and never shakes hands.
    const server = createServer((socket) => {
      socket.on('error', () => {});
      controller.abort('enough');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = Object(server.address());
    const graph = open({ baseUrl: `https://127.0.0.1:${port}/beta` });
    const call = graph.GET(item, { params, signal: controller.signal });
    await expect(call).rejects.toMatchObject({ name: 'AbortError', cause: 'enough' });
    server.close();
  });

  test('middleware works as the documents of openapi-fetch have it', async () => {
    await using service = await startService((response, { request }, count) => {
      if (count > 1) json(response, { machineName: request.headers['x-second'] });
      else response.writeHead(503, { 'Retry-After': '0' }).end();
    });
    const graph = open(service);
    graph.use(
      {
        onRequest({ request }) {
          request.headers.set('x-first', '1');
          return request;
        },
        onResponse({ response }) {
          const { body, ...resOptions } = response;
          return new Response(body, { ...resOptions, status: 201 });
        },
      },
      {
        onRequest: ({ request }) =>
          new Request(request, { headers: { ...Object.fromEntries(request.headers), 'x-second': '2' } }),
        onResponse: ({ response }) => new Response(response.body, response),
      },
    );
    const result = await graph.PATCH(item, { params, body: { status: 'inactive' } });
    expect(result).toMatchObject({ ok: true, status: 201, data: { machineName: '2' } });
    expect(service.received.map(({ body }) => body)).toEqual(Array(2).fill('{"status":"inactive"}'));
    expect(service.received[1]?.request.headers).toMatchObject({ 'x-first': '1', 'x-second': '2' });
  });

  test('a list goes on to the next page', async () => {
    await using service = await startService((response, _, count) =>
      json(response, {
        value: [{ id: count }],
        ...(count < 3 && { '@odata.nextLink': `connectors?p=${count}` }),
      }),
    );
    const ids: unknown[] = [];
    for await (const { id } of open(service).connectors.list()) ids.push(id);
    expect(ids).toEqual([1, 2, 3]);
    expect(service.received[2]?.request.url).toBe('/beta/connectors?p=2');
  });
});
