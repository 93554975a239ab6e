// What ends a call early: the caller's signal, whatever the call waits for.
import { describe, expect, test, vi } from 'vitest';
import { AbortError } from '../src/index.ts';
import {
  answer,
  connector,
  elapse,
  failureOf,
  open,
  refuse,
  type Respond,
  settle,
  silent,
  withoutChance,
  unending,
  unreachable,
} from './service.ts';

withoutChance(0.5);

const start = Date.UTC(2026, 10, 24, 8);
const reason = new Error('The user has left.');
const never = new Promise<never>(() => {});
const page = answer(200, { value: [] });
const slow: Respond = () =>
  new Promise((resolve) => {
    setTimeout(() => resolve(Response.json({ value: [] })), 100);
  });

/** A signal, and how many listeners it has. */
function watch(): { controller: AbortController; listeners: () => number } {
  const controller = new AbortController();
  const { signal } = controller;
  const added = vi.spyOn(signal, 'addEventListener');
  const removed = vi.spyOn(signal, 'removeEventListener');
  const kept = (): unknown[] => {
    const gone = new Set(removed.mock.calls.map(([, listener]) => listener));
    return added.mock.calls.map(([, listener]) => listener).filter((listener) => !gone.has(listener));
  };
  return { controller, listeners: () => kept().length };
}

describe('a call that is aborted', () => {
  const waits: readonly (readonly [string, number, () => ReturnType<typeof open>])[] = [
    ['for a token', 0, () => open([page], { token: () => never })],
    ['for an answer', 1, () => open([silent])],
    ['for an answer of a transport that does not listen', 1, () => open([() => never])],
    ['between two tries', 1, () => open([refuse(503, { 'Retry-After': '60' }), page])],
    [
      'between two tries, after a failed connection',
      1,
      () => open([unreachable, page], { retry: { delay: 60_000 } }),
    ],
    ['for the rest of a body', 1, () => open([unending()])],
    [
      'for another token after a refusal',
      1,
      () => {
        const tokens = ['first'];
        return open([refuse(401), page], { token: () => tokens.shift() ?? never });
      },
    ],
  ];
  test.each(waits)('while it waits %s ends at once, with the reason', async (_, tries, begin) => {
    const { controller, listeners } = watch();
    const { graph, sent } = begin();
    const failed = failureOf(graph.GET('/connectors', { signal: controller.signal }));
    await settle();
    expect(sent.length).toBe(tries);
    controller.abort(reason);
    await settle();
    expect(vi.getTimerCount()).toBe(0);
    const error = await failed;
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ name: 'AbortError', method: 'GET', cause: reason });
    expect(Date.now()).toBe(start);
    expect(sent.length).toBe(tries);
    expect(listeners()).toBe(0);
  });

  test('before it begins sends nothing, and asks for no token', async () => {
    const token = vi.fn<() => string>(() => 'a');
    const { graph, sent } = open([page], { token });
    const error = await failureOf(graph.GET('/connectors', { signal: AbortSignal.abort(reason) }));
    await settle();
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ cause: reason });
    expect(sent).toEqual([]);
    expect(token).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('while it waits for middleware asks for no token, and sends nothing', async () => {
    const token = vi.fn<() => string>(() => 'a');
    const { graph, sent } = open([page], { token });
    let go: () => void = () => {};
    const waiting = new Promise<void>((resolve) => (go = resolve));
    graph.use({ onRequest: async () => waiting });
    const controller = new AbortController();
    const failed = failureOf(graph.GET('/connectors', { signal: controller.signal }));
    await settle();
    controller.abort(reason);
    expect(await failed).toBeInstanceOf(AbortError);
    go();
    await settle();
    expect(token).not.toHaveBeenCalled();
    expect(sent).toEqual([]);
  });

  test('sends nothing when a token comes later', async () => {
    let give: (token: string) => void = () => {};
    const token = new Promise<string>((resolve) => (give = resolve));
    const { graph, sent } = open([page], { token: () => token });
    const controller = new AbortController();
    const failed = failureOf(graph.GET('/connectors', { signal: controller.signal }));
    await settle();
    controller.abort(reason);
    expect(await failed).toBeInstanceOf(AbortError);
    give('late');
    await settle();
    expect(sent).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('sends nothing when an answer comes later that asks for another try', async () => {
    let give: (response: Response) => void = () => {};
    const late = new Promise<Response>((resolve) => (give = resolve));
    const { graph, sent } = open([() => late, page]);
    const controller = new AbortController();
    const failed = failureOf(graph.GET('/connectors', { signal: controller.signal }));
    await settle();
    controller.abort(reason);
    expect(await failed).toBeInstanceOf(AbortError);
    give(new Response(null, { status: 503 }));
    await settle();
    expect(sent.length).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('tells the transport, in its first try and in the others', async () => {
    const aborted: boolean[] = [];
    const listen: Respond = async (request) => {
      request.signal.addEventListener('abort', () => aborted.push(true));
      return silent(request);
    };
    for (const responds of [[listen], [refuse(503, { 'Retry-After': '0' }), listen]]) {
      vi.spyOn(Math, 'random').mockReturnValue(0);
      const { graph, sent } = open(responds);
      const controller = new AbortController();
      const failed = failureOf(graph.GET('/connectors', { signal: controller.signal }));
      await settle();
      await vi.advanceTimersByTimeAsync(1);
      await settle();
      expect(sent.length).toBe(responds.length);
      controller.abort(reason);
      expect(await failed).toBeInstanceOf(AbortError);
    }
    expect(aborted).toEqual([true, true]);
  });

  test('has a reason that is no error, if the caller gave such a one', async () => {
    const { graph } = open([page]);
    const signal = AbortSignal.abort('enough');
    expect(await failureOf(graph.connectors.get('c1', { signal }))).toMatchObject({ cause: 'enough' });
  });

  test("names the caller's identifier, though nothing was sent", async () => {
    const { graph } = open([page]);
    const options = { signal: AbortSignal.abort(reason), clientRequestId: 'mine' };
    expect(await failureOf(graph.connectors.get('c1', options))).toMatchObject({ clientRequestId: 'mine' });
  });
});

describe('the layer of values', () => {
  test.each(['list', 'get', 'create', 'update', 'delete'] as const)('%s takes a signal', async (method) => {
    const { connectors } = open([silent]).graph;
    const controller = new AbortController();
    const { signal } = controller;
    const calls = {
      list: async () => connectors.list({ signal }).next(),
      get: async () => connectors.get('c1', { signal }),
      create: async () =>
        connectors.create({ machineName: 'a', externalIp: '203.0.113.7', status: 'active' }, { signal }),
      update: async () => connectors.update('c1', {}, { signal }),
      delete: async () => connectors.delete('c1', { signal }),
    };
    const failed = failureOf(calls[method]());
    await settle();
    controller.abort(reason);
    expect(await failed).toMatchObject({ name: 'AbortError', cause: reason });
  });

  test('an update by a function ends between reading and writing', async () => {
    const { graph, sent } = open([answer(200, connector, { ETag: '"7"' }), answer(204)]);
    const controller = new AbortController();
    const change = (): { status: 'inactive' } => {
      controller.abort(reason);
      return { status: 'inactive' };
    };
    const failed = failureOf(graph.connectors.update('c1', change, { signal: controller.signal }));
    expect(await failed).toMatchObject({ name: 'AbortError', cause: reason });
    expect(sent.map(({ method }) => method)).toEqual(['GET']);
  });
});

describe('a signal has no listener left', () => {
  const ends: readonly (readonly [string, () => ReturnType<typeof open>])[] = [
    ['a success', () => open([page])],
    ['a slow success', () => open([slow])],
    ['a refusal', () => open([refuse(404)])],
    ['tries and waits', () => open([refuse(503), unreachable, page])],
    ['a failed connection', () => open([unreachable], { retry: false })],
    ['an answer that cannot be read', () => open([() => new Response('<html>')])],
    ['an answer that is too large', () => open([page], { maxResponseBytes: 2 })],
    ['a failed token', () => open([page], { token: () => null })],
    ['a call that took too long', () => open([silent], { timeout: { call: 10 } })],
  ];
  test.each(ends)('after %s', async (_, begin) => {
    const { controller, listeners } = watch();
    await elapse(
      begin()
        .graph.GET('/connectors', { signal: controller.signal })
        .catch(() => {}),
    );
    expect(listeners()).toBe(0);
  });

  test('after many calls that share it', async () => {
    const { controller, listeners } = watch();
    const { graph } = open([page]);
    await Promise.all(
      Array.from({ length: 20 }, () => graph.GET('/connectors', { signal: controller.signal })),
    );
    expect(listeners()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
