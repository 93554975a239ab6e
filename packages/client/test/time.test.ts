// How long a try and a call may take, whatever they wait for, and what is left of them afterwards.
import { describe, expect, test, vi } from 'vitest';
import { TimeoutError } from '../src/index.ts';
import {
  answer,
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

withoutChance(0);

const never = new Promise<never>(() => {});
const start = Date.UTC(2026, 10, 24, 8);
const page = answer(200, { value: [] });

describe('a try', () => {
  test('ends after its time, and a safe call is tried again', async () => {
    const { graph, sent } = open([silent, page], { timeout: { attempt: 1000 } });
    expect(await elapse(graph.GET('/connectors'))).toMatchObject({ ok: true });
    expect(sent.map(({ at }) => at - start)).toEqual([0, 1000]);
  });

  test('ends also where the transport does not listen', async () => {
    const { graph, sent } = open([() => never, page], { timeout: { attempt: 1000 } });
    expect(await elapse(graph.GET('/connectors'))).toMatchObject({ ok: true });
    expect(sent.length).toBe(2);
  });

  test('that took too long is let go of by the transport, and the next one is not', async () => {
    const signals: AbortSignal[] = [];
    const listen: Respond = async (request) => {
      signals.push(request.signal);
      return signals.length === 1 ? silent(request) : page(request);
    };
    const { graph } = open([listen], { timeout: { attempt: 1000 } });
    expect(await elapse(graph.GET('/connectors'))).toMatchObject({ ok: true });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  test('that is the last one fails the call', async () => {
    const { graph, sent } = open([silent], { timeout: { attempt: 1000 }, retry: { attempts: 2 } });
    const error = await elapse(failureOf(graph.GET('/connectors')));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ name: 'TimeoutError', method: 'GET' });
    expect(String(error)).toContain('1000 ms');
    expect(sent.length).toBe(2);
  });

  test('may take thirty seconds by default', async () => {
    const { graph } = open([silent], { retry: false });
    await elapse(failureOf(graph.GET('/connectors')));
    expect(Date.now() - start).toBe(30_000);
  });

  test('has time of its own, that the try before has not used', async () => {
    const slow = (): Promise<Response> =>
      new Promise((resolve) => {
        setTimeout(() => resolve(new Response(null, { status: 503 })), 900);
      });
    const { graph, sent } = open([slow, slow, page], { timeout: { attempt: 1000 } });
    expect(await elapse(graph.GET('/connectors'))).toMatchObject({ ok: true });
    expect(sent.length).toBe(3);
  });

  test('does not end because of the wait after it', async () => {
    const { graph } = open([refuse(503, { 'Retry-After': '60' }), page], { timeout: { attempt: 1000 } });
    expect(await elapse(graph.GET('/connectors'))).toMatchObject({ ok: true });
  });

  test('ends while its body is read', async () => {
    const { graph } = open([unending()], { timeout: { attempt: 1000 } });
    const error = await elapse(failureOf(graph.GET('/connectors')));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(Date.now() - start).toBe(1000);
  });

  test('ends while the body of an error is read', async () => {
    const { graph } = open(
      [async (request) => new Response((await unending()(request)).body, { status: 400 })],
      { timeout: { attempt: 1000 } },
    );
    expect(await elapse(failureOf(graph.connectors.get('c1')))).toBeInstanceOf(TimeoutError);
    expect(Date.now() - start).toBe(1000);
  });
});

describe('a call', () => {
  const waits: readonly (readonly [string, () => ReturnType<typeof open>])[] = [
    ['for a token', () => open([page], { token: () => never, timeout: { call: 5000 } })],
    ['for an answer', () => open([silent], { timeout: { call: 5000 } })],
    ['for an answer that never comes', () => open([() => never], { timeout: { call: 5000 } })],
    ['for the rest of a body', () => open([unending()], { timeout: { call: 5000 } })],
    ['for tries one after the other', () => open([silent], { timeout: { call: 5000, attempt: 2000 } })],
  ];
  test.each(waits)('ends after its time, while it waits %s', async (_, begin) => {
    const { graph } = begin();
    const error = await elapse(failureOf(graph.GET('/connectors')));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(String(error)).toContain('5000 ms');
    expect(Date.now() - start).toBe(5000);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('ends after its time, while it waits for middleware', async () => {
    const { graph, sent } = open([page], { timeout: { call: 5000 } });
    graph.use({ onRequest: () => never });
    expect(await elapse(failureOf(graph.GET('/connectors')))).toBeInstanceOf(TimeoutError);
    expect(sent).toEqual([]);
  });

  test('may take two minutes by default', async () => {
    const { graph } = open([silent], { timeout: { attempt: 1_000_000 } });
    await elapse(failureOf(graph.GET('/connectors')));
    expect(Date.now() - start).toBe(120_000);
  });

  test('sends nothing after its time, though a token comes', async () => {
    let give: (token: string) => void = () => {};
    const token = new Promise<string>((resolve) => (give = resolve));
    const { graph, sent } = open([page], { token: () => token, timeout: { call: 5000 } });
    expect(await elapse(failureOf(graph.GET('/connectors')))).toBeInstanceOf(TimeoutError);
    give('late');
    await elapse(token);
    expect(sent).toEqual([]);
  });

  test.each([
    ['token', (late: Promise<never>) => open([page], { token: () => late, timeout: { call: 5000 } })],
    ['answer', (late: Promise<never>) => open([() => late], { timeout: { call: 5000 } })],
  ])('is over after its time: nobody hears of a failed %s any more', async (_, begin) => {
    let fail: (error: Error) => void = () => {};
    const late = new Promise<never>((__, reject) => (fail = reject));
    const error = await elapse(failureOf(begin(late).graph.GET('/connectors')));
    expect(error).toBeInstanceOf(TimeoutError);
    fail(new Error('late'));
    await settle();
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each(['call', 'attempt'] as const)('without a limit for the %s has none', async (limit) => {
    const { graph } = open(
      [
        () =>
          new Promise((resolve) => {
            setTimeout(() => resolve(Response.json({ value: [] })), 10_000);
          }),
      ],
      { timeout: { [limit]: Infinity } },
    );
    expect(await elapse(graph.GET('/connectors'))).toMatchObject({ ok: true });
  });
});

test('what is said to be undefined is as it is by default', async () => {
  const nothing = { attempt: undefined, call: undefined, attempts: undefined, delay: undefined };
  const options: object = { timeout: nothing, retry: { ...nothing, maxDelay: undefined } };
  const { graph, sent } = open([refuse(503)], options);
  expect(await elapse(graph.GET('/connectors'))).toMatchObject({ ok: false, status: 503 });
  expect(sent.length).toBe(4);
});

describe('no timer is left', () => {
  const ends: readonly (readonly [string, () => ReturnType<typeof open>])[] = [
    ['a success', () => open([page])],
    ['a refusal', () => open([refuse(404)])],
    ['tries and waits', () => open([refuse(503), unreachable, page])],
    ['a failed connection', () => open([unreachable], { retry: false })],
    ['an answer that cannot be read', () => open([() => new Response('<html>')])],
    ['an answer that is too large', () => open([page], { maxResponseBytes: 2 })],
    ['a failed token', () => open([page], { token: () => null })],
    ['a replay with another token', () => open([refuse(401), page], { token: () => 'another' })],
    ['a Retry-After that is too long', () => open([refuse(503, { 'Retry-After': '999' })])],
  ];
  test.each(ends)('after %s', async (_, begin) => {
    await elapse(
      begin()
        .graph.GET('/connectors')
        .catch(() => {}),
    );
    expect(vi.getTimerCount()).toBe(0);
  });

  test('after an id that no path can hold', async () => {
    await failureOf(open([page]).graph.connectors.get('..'));
    expect(vi.getTimerCount()).toBe(0);
  });
});
