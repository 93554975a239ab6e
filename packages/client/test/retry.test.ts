// Which calls are sent again, how often, and what the other tries are like.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  answer,
  connector,
  elapse,
  failureOf,
  open,
  path,
  refuse,
  type Respond,
  secret,
  silent,
  stopClock,
  unending,
  unreachable,
} from './service.ts';

beforeEach(() => {
  stopClock();
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

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
    if (isSafe) expect((await elapse(call(graph))).ok).toBe(true);
    else expect(await elapse(failureOf(call(graph)))).toMatchObject({ name: 'ConnectionError' });
    expect(sent.length).toBe(isSafe ? 2 : 1);
  });

  test('after a try that took too long', async () => {
    const { graph, sent } = open([silent, answer(204)]);
    if (isSafe) expect((await elapse(call(graph))).ok).toBe(true);
    else expect(await elapse(failureOf(call(graph)))).toMatchObject({ name: 'TimeoutError' });
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

describe('another try', () => {
  const update = (graph: Graph) => graph.PATCH(item, { params: { path, header }, body });

  test('has the body whole, and the same headers', async () => {
    const { graph, sent } = open([refuse(503), unreachable, refuse(500), answer(204)]);
    await elapse(update(graph));
    const [first, ...others] = sent.map(({ method, url, headers, ...rest }) => ({
      method,
      url,
      headers: Object.fromEntries(headers),
      body: rest.body,
    }));
    expect(first?.body).toBe(JSON.stringify(body));
    expect(first?.headers).toMatchObject({
      'content-type': 'application/json',
      'if-match': '"7"',
      authorization: `Bearer ${secret}`,
    });
    expect(others).toEqual([first, first, first]);
  });

  test('has the body that middleware made, in the request that middleware made', async () => {
    const { graph, sent } = open([refuse(503), answer(204)]);
    const onRequest = vi.fn(({ request }: { request: Request }) => {
      const made = new Request(request, { body: '{"status":"active"}' });
      made.headers.set('X-Made', 'yes');
      return made;
    });
    graph.use({ onRequest });
    await elapse(update(graph));
    expect(sent.map((request) => [request.body, request.headers.get('X-Made')])).toEqual([
      ['{"status":"active"}', 'yes'],
      ['{"status":"active"}', 'yes'],
    ]);
  });

  test('has no body where middleware took it away', async () => {
    const { graph, sent } = open([refuse(503), answer(204)]);
    graph.use({
      onRequest: ({ request: { url, method, headers } }) => new Request(url, { method, headers }),
    });
    await elapse(update(graph));
    expect(sent.map((request) => request.body)).toEqual(['', '']);
  });

  test('has a form whole, with the boundary that its header names', async () => {
    const { graph, sent } = open([refuse(503), answer(204)]);
    const bodySerializer = (): FormData => {
      const form = new FormData();
      form.set('status', 'inactive');
      return form;
    };
    await elapse(graph.PATCH(item, { params: { path, header }, body, bodySerializer }));
    expect(sent.length).toBe(2);
    for (const { headers, body: form } of sent) {
      const [, boundary = 'none'] = /boundary=(.+)/.exec(headers.get('Content-Type') ?? '') ?? [];
      expect(form.startsWith(`--${boundary}\r\n`)).toBe(true);
      expect(form).toContain('inactive');
    }
  });

  test('is not seen by middleware, and neither is the token', async () => {
    const tokens: (string | null)[] = [];
    const see = ({ request }: { request: Request }): undefined => {
      tokens.push(request.headers.get('Authorization'));
    };
    const onRequest = vi.fn(see);
    const onResponse = vi.fn(see);
    const { graph, sent } = open([refuse(503), refuse(503), answer(204)]);
    graph.use({ onRequest, onResponse });
    await elapse(update(graph));
    expect([sent.length, onRequest.mock.calls.length, onResponse.mock.calls.length]).toEqual([3, 1, 1]);
    expect(tokens).toEqual([null, null]);
  });

  test('has the identifier of the first; another call has another one', async () => {
    const { graph, sent } = open([refuse(503), unreachable, answer(200, { value: [] })]);
    const { clientRequestId } = await elapse(graph.GET('/connectors'));
    await elapse(graph.GET('/connectors'));
    const ids = sent.map(({ headers }) => headers.get('client-request-id'));
    expect(ids.slice(0, 3)).toEqual([clientRequestId, clientRequestId, clientRequestId]);
    expect(ids[3]).toMatch(/./);
    expect(ids[3]).not.toBe(clientRequestId);
  });

  test("has the caller's own identifier", async () => {
    const { graph, sent } = open([refuse(503), answer(200, connector)]);
    await elapse(graph.connectors.get('c1', { clientRequestId: 'mine' }));
    expect(sent.map(({ headers }) => headers.get('client-request-id'))).toEqual(['mine', 'mine']);
  });

  test('comes after the answer before it was let go of', async () => {
    const cancelled = vi.fn();
    const first: Respond = async (request) =>
      new Response((await unending(cancelled)(request)).body, { status: 503 });
    const { graph, sent } = open([first, answer(204)]);
    await elapse(update(graph));
    expect(sent.length).toBe(2);
    expect(cancelled).toHaveBeenCalledOnce();
  });
});
