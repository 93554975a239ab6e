// Each server starts and answers as the bench believes it does.
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, describe, expect, it } from 'vitest';
import { runCalls } from '../src/calls/run-calls.ts';
import { callers } from '../src/calls/callers.ts';
import { timeFirstAnswer } from '../src/first-answer.ts';
import { idOf } from '../src/fleet.ts';
import { furtherPaths } from '../src/further-routes/document.ts';
import { largeFile } from '../src/large-file.ts';
import type { Job, Result } from '../src/load/job.ts';
import { changeTo } from '../src/load/requests.ts';
import { measure } from '../src/measure.ts';
import { timePages } from '../src/pages/time-pages.ts';
import { report } from '../src/report.ts';
import { headers } from '../src/revisions.ts';
import { type ServerName, startServer } from '../src/servers.ts';
import { temporaryFolder } from '../src/temporary-folder.ts';
import { startWorker } from '../src/worker.ts';

const folder = temporaryFolder(tmpdir());
// Vitest ends its processes in a way of its own.
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const given = { connectors: 3, folder };
const path = `/connectors/${idOf(1)}`;

/** Asks a server; gives its status, and its body as JSON or text. */
async function ask(url: string, method: string, body?: object, sent = headers): Promise<[number, unknown]> {
  const response = await fetch(url, { method, headers: sent, ...(body && { body: JSON.stringify(body) }) });
  const text = await response.text();
  return [response.status, text.startsWith('{') ? JSON.parse(text) : text];
}

const { Authorization: _, ...anonymous } = headers;

const stored = { id: idOf(1), externalIp: '198.51.100.21', status: 'active', version: '1.5.4287.0' };
const plain = { ...stored, machineName: 'connector-1.contoso.com' };
const { '@odata.type': type, ...change } = changeTo(4);

describe.concurrent('what does nothing but answer:', () => {
  it.each<ServerName>(['bare', 'hono'])('%s keeps what it is sent', async (name) => {
    await using server = await startServer(name, given);
    expect(await ask(server.base + path, 'GET')).toEqual([200, plain]);
    expect(await ask(server.base + path, 'PATCH', changeTo(4))).toEqual([200, { ...plain, ...change }]);
    expect(await ask(server.base + path, 'GET')).toEqual([200, { ...plain, ...change }]);
    const [, list] = await ask(`${server.base}/connectors`, 'GET');
    expect(Reflect.get(Object(list), 'value')).toHaveLength(3);
  });
});

/** How long each header of an answer is, the body among them, and the body less the host. */
async function shapeOf(url: string, method: string, body?: object): Promise<{ sizes: object; text: string }> {
  const response = await fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  const sizes = [...response.headers].map(([name, value]) => [
    name,
    name === 'content-length' ? Number(value) : value.length,
  ]);
  return {
    sizes: Object.fromEntries(sizes),
    text: (await response.text()).replaceAll(new URL(url).host, 'host'),
  };
}

it('what answers our bytes and headers does so', async () => {
  await using ours = await startServer('memory', given);
  await using same = await startServer('same', given);
  for (const [method, body] of [['GET'], ['PATCH', changeTo(4)], ['GET']] as const) {
    const wanted = await shapeOf(ours.base + path, method, body);
    expect(await shapeOf(same.base + path, method, body)).toEqual(wanted);
  }
  // The rows of ours come in the order of their keys, those of a Map do not.
  const { sizes } = await shapeOf(`${ours.base}/connectors`, 'GET');
  expect(await shapeOf(`${same.base}/connectors`, 'GET')).toMatchObject({ sizes });
});

it('further paths are served as the others are', async () => {
  await using server = await startServer('routes', given);
  const [one = '', several = ''] = furtherPaths(300).map((further) => further.replaceAll(/\{\w+\}/g, 'x'));
  expect((await ask(server.base + path, 'PATCH', changeTo(4)))[0]).toBe(200);
  expect(await ask(server.base + several, 'GET')).toEqual([204, '']);
  expect(await ask(server.base + one, 'PATCH', changeTo(4))).toEqual([204, '']);
  expect((await ask(server.base + one, 'PATCH', { status: 'asleep' }))[0]).toBe(400);
  expect((await ask(server.base + one, 'POST', changeTo(4)))[0]).toBe(405);
  expect((await ask(server.base + several.toUpperCase().replace(/\/X\//, "('X')/"), 'GET'))[0]).toBe(204);
});

describe.concurrent('what does the same work:', () => {
  it.each<ServerName>(['memory', 'durable', 'fastify', 'zod', 'express'])('%s', async (name) => {
    await using server = await startServer(name, given);
    const { host } = new URL(server.base);
    const shown = (revision: number) => ({
      '@odata.context': `http://${host}/beta/$metadata#connectors/$entity`,
      '@odata.type': type,
      '@odata.etag': `"${revision}"`,
      ...plain,
    });
    expect(await ask(server.base + path, 'GET')).toEqual([200, shown(1)]);
    expect(await ask(server.base + path, 'PATCH', changeTo(4))).toEqual([200, { ...shown(2), ...change }]);
    expect(await ask(server.base + path, 'GET')).toEqual([200, { ...shown(2), ...change }]);
    const [, list] = await ask(`${server.base}/connectors`, 'GET');
    expect(Reflect.get(Object(list), 'value')).toHaveLength(3);

    const response = await fetch(server.base + path, { headers });
    expect(response.headers.get('request-id')).toMatch(/^[\da-f-]{36}$/);
    expect((await ask(server.base + path, 'PATCH', changeTo(5), anonymous))[0]).toBe(401);
    for (const wrong of [{ status: 'asleep' }, { machineName: '' }, { colour: 'red' }, { machineName: 7 }]) {
      expect((await ask(server.base + path, 'PATCH', wrong))[0]).toBe(400);
    }
    expect((await ask(`${server.base}/connectors/nobody`, 'PATCH', changeTo(5)))[0]).toBe(404);
    expect((await ask(server.base + path, 'GET'))[1]).toMatchObject({ '@odata.etag': '"2"' });
  });

  it('prism, but that it answers an example', async () => {
    await using server = await startServer('prism', given);
    const [status, body] = await ask(server.base + path, 'PATCH', changeTo(4));
    expect(status).toBe(200);
    expect(Object.keys(Object(body))).toEqual(expect.arrayContaining(['id', 'machineName', 'status']));
    expect((await ask(server.base + path, 'GET'))[0]).toBe(200);
    expect((await ask(server.base + path, 'PATCH', { status: 'asleep' }))[0]).toBe(400);
    expect((await ask(server.base + path, 'PATCH', changeTo(4), anonymous))[0]).toBe(401);
  });
});

describe('measuring', () => {
  const load = startWorker<Job, Result>('load/main.ts');
  afterAll(() => load[Symbol.asyncDispose]());

  it('counts the changes, and says where an answer was not what it should be', async () => {
    await using bare = await startServer('bare', given);
    await using durable = await startServer('durable', given);
    const plan = { work: 'PATCH', connections: 4, pairs: 2, seconds: 0.05 } as const;
    const [base, measured] = await measure(load, plan, [bare, durable]);
    if (base === undefined || measured === undefined) throw new Error('Two were measured.');
    expect(measured.faults).toEqual([]);
    expect(measured.changes).toBeGreaterThan(0);
    expect(measured.samples).toHaveLength(2);
    expect(report([{ measured, base }])).toMatch(/^\| server \|.*\n\| --- .*\n\| ours, durable \| 2 \| \*\*/);

    const lost = { ...durable, base: `${durable.base}/nowhere` };
    const [failed] = await measure(load, { ...plan, work: 'GET' }, [lost]);
    expect(failed?.faults[0]).toContain('status 404');
  });

  it('begins with a file that has the connectors that are asked for', async () => {
    const data = await largeFile(10_000, { folder, cache: folder });
    const pages = await timePages({ data, pairs: 2, seconds: 0.01 });
    expect(pages.map(({ list }) => list)).toContain('members $orderby=machineName');
    for (const { first, last, count } of pages) {
      expect([first.length, last.length, count.length]).toEqual([2, 2, 2]);
    }
    await using server = await startServer('durable', { connectors: 10_000, folder, data });
    const plan = { work: 'GET', connections: 2, pairs: 1, seconds: 0.1 } as const;
    const [measured] = await measure(load, plan, [server]);
    expect(measured?.faults).toEqual([]);
    const [, found] = await ask(`${server.base}/connectors/${idOf(9999)}`, 'GET');
    expect(found).toMatchObject({ id: idOf(9999), machineName: 'connector-9999.contoso.com' });
  });

  it('sees the first answer', async () => {
    expect((await timeFirstAnswer('memory', given)).time).toBeGreaterThan(0);
  });

  it('calls through each client', async () => {
    await using server = await startServer('memory', { ...given, connectors: 256 });
    const { origin: url } = new URL(server.base);
    let first = 0;
    for (const caller of [
      'fetch',
      'openapi-fetch',
      'ours',
      'ours-values',
      'ours-node',
      'graph',
      'kiota',
    ] as const) {
      const result = await runCalls({ caller, url, inFlight: 2, seconds: 0.1, first });
      expect(result).toMatchObject({ bad: 0, trouble: undefined });
      first = result.next;
      const call = await callers[caller](url);
      await expect(call('nobody', 'x')).rejects.toThrow(/404|was not found/);
    }
    expect(first).toBeGreaterThan(3);
  });
});
