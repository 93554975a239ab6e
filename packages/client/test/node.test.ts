// What the transport on undici's pool does of its own: what it leaves open, what it does not follow, what it stands for.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { Agent } from 'undici';
import { expect, test } from 'vitest';
import { createConnectorsClient } from '../src/index.ts';
import { undiciFetch } from '../src/node/index.ts';
import { json, startService } from './sockets-service.ts';

const item = '/connectors/{connectorsId}';
const params = { path: { connectorsId: 'x' } };

/** An answer of a service, as the transport gives it. */
async function answered(answer: Parameters<typeof startService>[0], init?: RequestInit) {
  const service = await startService(answer);
  const fetch = undiciFetch();
  return {
    service,
    response: await fetch(new fetch.Request(`${service.baseUrl}/connectors/x`, init)),
    async [Symbol.asyncDispose]() {
      await service[Symbol.asyncDispose]();
      await fetch.close();
    },
  };
}

test('closing it waits for what is in flight, and leaves no connection open', async () => {
  const fetch = undiciFetch();
  let closed: Promise<void> | undefined;
  await using service = await startService((response, _, count) => {
    if (count === 10) closed = fetch.close();
    setImmediate(() => json(response));
  });
  const graph = createConnectorsClient({ baseUrl: service.baseUrl, token: 'any', fetch, retry: false });
  const calls = Array.from({ length: 10 }, () => graph.GET(item, { params }));
  const results = await Promise.all(calls);
  await closed;
  expect(new Set(results.map(({ status }) => status))).toEqual(new Set([200]));
  await service.gone();
  await expect(graph.GET(item, { params })).rejects.toMatchObject({ name: 'ConnectionError' });
});

test('a program that does not close it ends all the same', async () => {
  await using service = await startService((response) => json(response));
  const program = `
    import { createConnectorsClient } from './src/index.ts';
    import { undiciFetch } from './src/node/index.ts';
    const graph = createConnectorsClient({ baseUrl: process.argv[1], token: 'any', fetch: undiciFetch() });
    const { id } = await graph.connectors.get('x');
    console.log(id);
  `;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', program, service.baseUrl],
    { cwd: new URL('..', import.meta.url) },
  );
  expect(stdout).toBe('x\n');
});

test('it opens no more connections than it may', async () => {
  const fetch = undiciFetch({ connections: 3 });
  await using service = await startService((response) => json(response));
  const graph = createConnectorsClient({ baseUrl: service.baseUrl, token: 'any', fetch });
  await Promise.all(Array.from({ length: 50 }, () => graph.GET(item, { params })));
  expect(service.sockets.length).toBeLessThanOrEqual(3);
  await fetch.close();
});

test('it uses a dispatcher that it is given, and leaves it open', async () => {
  const dispatcher = new Agent({ connections: 1 });
  const fetch = undiciFetch({ dispatcher });
  await using service = await startService((response) => json(response));
  const graph = createConnectorsClient({ baseUrl: service.baseUrl, token: 'any', fetch });
  expect(await graph.GET(item, { params })).toMatchObject({ status: 200 });
  await fetch.close();
  expect(dispatcher.closed).toBe(false);
  await dispatcher.close();
});

test('a call can be aborted while it waits for a connection', async () => {
  const fetch = undiciFetch({ connections: 1 });
  const controller = new AbortController();
  await using service = await startService((response) => {
    controller.abort();
    setImmediate(() => json(response));
  });
  const graph = createConnectorsClient({ baseUrl: service.baseUrl, token: 'any', fetch });
  const first = graph.GET(item, { params });
  const second = graph.GET(item, { params, signal: controller.signal });
  await expect(second).rejects.toMatchObject({ name: 'AbortError' });
  expect(await first).toMatchObject({ status: 200 });
  await fetch.close();
  expect(service.received).toHaveLength(1);
});

test('it follows no redirect: that is a refusal', async () => {
  const fetch = undiciFetch();
  await using service = await startService((response) => {
    response.writeHead(307, { Location: 'https://example.com/', 'Content-Length': 0 }).end();
  });
  const graph = createConnectorsClient({ baseUrl: service.baseUrl, token: 'any', fetch });
  expect(await graph.PATCH(item, { params, body: {} })).toMatchObject({ ok: false, status: 307 });
  await fetch.close();
});

test.each([
  ['gzip', gzipSync('"text"')],
  ['deflate', deflateSync('"text"')],
  ['br', brotliCompressSync('"text"')],
  ['deflate, gzip', gzipSync(deflateSync('"text"'))],
  ['identity-of-ours', Buffer.from('"text"')],
])('it asks for nothing compressed, and reads %s all the same', async (encoding, bytes) => {
  await using given = await answered((response) => {
    response.writeHead(200, { 'Content-Encoding': encoding, 'Content-Length': bytes.length }).end(bytes);
  });
  expect(await given.response.json()).toBe('text');
  expect(given.service.received[0]?.request.headers).not.toHaveProperty('accept-encoding');
});

test('its answer stands for a Response of the platform', async () => {
  await using given = await answered((response) => {
    response.setHeader('Set-Cookie', ['a=1', 'b=2']);
    json(response, { id: 'ü' });
  });
  const { response, service } = given;
  expect(response).toBeInstanceOf(Response);
  expect(response).toMatchObject({ ok: true, status: 200, statusText: 'OK', bodyUsed: false });
  expect(response.url).toBe(`${service.baseUrl}/connectors/x`);
  expect(response.headers).toBeInstanceOf(Headers);
  expect(response.headers.get('SET-COOKIE')).toBe('a=1, b=2');
  expect(response.headers.get('toString')).toBeNull();
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  response.headers.set('X-More', '1');
  expect(response.headers.get('x-more')).toBe('1');
  expect([...response.headers.keys()]).toContain('content-type');

  const copy = response.clone();
  expect(copy.url).toBe(response.url);
  expect(await copy.json()).toEqual({ id: 'ü' });
  expect(await (await response.blob()).text()).toBe('{"id":"ü"}');
  expect(response.bodyUsed).toBe(true);
  await expect(response.text()).rejects.toThrow(TypeError);
});

test('its answer can be read once, with or without the platform', async () => {
  await using given = await answered((response) => json(response, '\uFEFFtext'));
  const { response } = given;
  expect(await response.text()).toBe('"\uFEFFtext"');
  expect(response.bodyUsed).toBe(true);
  await expect(response.json()).rejects.toThrow(TypeError);
  expect(() => response.clone()).toThrow(TypeError);
});

test('its Request is that of the platform wherever more than a text is sent', async () => {
  const { Request: Light } = undiciFetch();
  const form = new FormData();
  form.set('a', '1');
  await using given = await answered((response) => json(response), { method: 'POST', body: form });
  expect(given.service.received[0]?.body).toContain('name="a"');

  const light = new Light('https://example.com/a b', { method: 'PATCH', body: 'text', headers: { a: '1' } });
  expect(light).toBeInstanceOf(Request);
  expect(light).toBeInstanceOf(Light);
  expect(new Request('https://example.com/')).toBeInstanceOf(Light);
  expect(light.url).toBe('https://example.com/a%20b');
  const again = new Light(light, { body: 'other', signal: AbortSignal.abort() });
  again.headers.set('a', '2');
  expect(light.headers.get('a')).toBe('1');
  expect(again).toMatchObject({ method: 'PATCH', url: light.url });
  expect(again.signal.aborted).toBe(true);
  expect(await again.text()).toBe('other');
  expect(light.cache).toBe('default');
  expect(await light.clone().text()).toBe('text');
  light.headers.set('a', '3');
  expect(new Light(light, { method: 'PUT' }).headers.get('a')).toBe('3');
});
