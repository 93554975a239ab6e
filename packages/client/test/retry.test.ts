// Which calls are sent again, by what they are and how they are answered.
import { describe, expect, test } from 'vitest';
import {
  answer,
  connector,
  elapse,
  failureOf,
  open,
  path,
  refuse,
  silent,
  withoutChance,
  unreachable,
} from './service.ts';

withoutChance(0.5);

const header = { 'If-Match': '"7"' };
const body = { status: 'inactive' } as const;
const create = { machineName: 'a', externalIp: '203.0.113.7', status: 'active' } as const;
const item = '/connectors/{connectorsId}';
type Graph = ReturnType<typeof open>['graph'];

/** Each kind of call, and whether it does no harm to send it again. */
const calls: readonly (readonly [string, boolean, (graph: Graph) => Promise<{ ok: boolean }>])[] = [
  ['GET', true, (graph) => graph.GET(item, { params: { path } })],
  ['PATCH', false, (graph) => graph.PATCH(item, { params: { path }, body })],
  ['PATCH with If-Match', true, (graph) => graph.PATCH(item, { params: { path, header }, body })],
  [
    'PATCH said to be idempotent',
    true,
    (graph) => graph.PATCH(item, { params: { path }, body, idempotent: true }),
  ],
  ['DELETE', false, (graph) => graph.DELETE(item, { params: { path } })],
  ['DELETE with If-Match', true, (graph) => graph.DELETE(item, { params: { path, header } })],
  [
    'DELETE said to be idempotent',
    true,
    (graph) => graph.DELETE(item, { params: { path }, idempotent: true }),
  ],
  ['POST', false, (graph) => graph.POST('/connectors', { body: create })],
  [
    'POST said to be idempotent',
    true,
    (graph) => graph.POST('/connectors', { body: create, idempotent: true }),
  ],
];

/** What comes of a call, in a word. */
const outcomeOf = async (call: Promise<{ ok: boolean }>): Promise<unknown> =>
  call.then(
    ({ ok }) => (ok ? 'success' : 'refusal'),
    (error: unknown) => Reflect.get(Object(error), 'name'),
  );

const transient = [408, 429, 500, 502, 503, 504];
const final = [304, 400, 403, 404, 405, 409, 412, 413, 415, 418, 422, 425, 501, 505, 507, 599];

describe.each(calls)('%s', (_, isSafe, call) => {
  test.each(transient)('after %d', async (status) => {
    const { graph, sent } = open([refuse(status), answer(204)]);
    const isAgain = isSafe || status === 429 || status === 503;
    expect((await elapse(call(graph))).ok).toBe(isAgain);
    expect(sent.length).toBe(isAgain ? 2 : 1);
  });

  test.each(final)('is sent once, and no more, after %d', async (status) => {
    const { graph, sent } = open([status === 304 ? answer(status) : refuse(status), answer(204)]);
    expect((await elapse(call(graph))).ok).toBe(false);
    expect(sent.length).toBe(1);
  });

  test('after a failed connection', async () => {
    const { graph, sent } = open([unreachable, answer(204)]);
    expect(await elapse(outcomeOf(call(graph)))).toBe(isSafe ? 'success' : 'ConnectionError');
    expect(sent.length).toBe(isSafe ? 2 : 1);
  });

  test('after a try that took too long', async () => {
    const { graph, sent } = open([silent, answer(204)]);
    expect(await elapse(outcomeOf(call(graph)))).toBe(isSafe ? 'success' : 'TimeoutError');
    expect(sent.length).toBe(isSafe ? 2 : 1);
  });

  test('after success is not sent again', async () => {
    const { graph, sent } = open([answer(204)]);
    await elapse(call(graph));
    expect(sent.length).toBe(1);
  });
});

describe('a change by the layer of values', () => {
  const changes: readonly (readonly [string, object, boolean])[] = [
    ['nothing more', {}, false],
    ['ifMatch', { ifMatch: '"7"' }, true],
    ['idempotent', { idempotent: true }, true],
  ];
  test.each(changes)('with %s', async (_, options, isAgain) => {
    const updates = open([refuse(500), answer(200, connector)]);
    await elapse(updates.graph.connectors.update('c1', body, options).catch(() => {}));
    expect(updates.sent.length).toBe(isAgain ? 2 : 1);
    const deletes = open([refuse(500), answer(204)]);
    await elapse(deletes.graph.connectors.delete('c1', options).catch(() => {}));
    expect(deletes.sent.length).toBe(isAgain ? 2 : 1);
  });
});

describe('the number of tries', () => {
  const get = (graph: Graph) => graph.GET(item, { params: { path } });

  test('is four at most by default, and the last answer is what comes of it', async () => {
    const { graph, sent } = open([
      refuse(500),
      refuse(502),
      refuse(503),
      refuse(504),
      answer(200, connector),
    ]);
    expect(await elapse(get(graph))).toMatchObject({ ok: false, status: 504 });
    expect(sent.length).toBe(4);
  });

  test.each([1, 2, 7])('is %d if told so', async (attempts) => {
    const { graph, sent } = open([refuse(503)], { retry: { attempts } });
    expect(await elapse(get(graph))).toMatchObject({ ok: false, status: 503 });
    expect(sent.length).toBe(attempts);
  });

  test('is one if retries are switched off', async () => {
    const { graph, sent } = open([refuse(503)], { retry: false });
    expect(await elapse(get(graph))).toMatchObject({ ok: false, status: 503 });
    expect(sent.length).toBe(1);
  });

  test('counts for failed connections too, and the last failure is what is thrown', async () => {
    const last = new Error('the last');
    const { graph, sent } = open([unreachable, unreachable, unreachable, () => Promise.reject(last)]);
    expect(await elapse(failureOf(get(graph)))).toMatchObject({ name: 'ConnectionError', cause: last });
    expect(sent.length).toBe(4);
  });
});
