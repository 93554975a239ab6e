// How long a call waits before it is sent again, and who is told.
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Attempt } from '../src/index.ts';
import {
  answer,
  connector,
  elapse,
  failureOf,
  open,
  path,
  refuse,
  type Sent,
  secret,
  stopClock,
  unreachable,
  url,
} from './service.ts';

beforeEach(stopClock);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const get = (graph: ReturnType<typeof open>['graph']) =>
  graph.GET('/connectors/{connectorsId}', { params: { path } });
const random = (value: number): unknown => vi.spyOn(Math, 'random').mockReturnValue(value);

/** How long lay between the tries, in milliseconds. */
const waitsOf = (sent: readonly Sent[]): number[] =>
  sent.slice(1).map(({ at }, index) => at - (sent[index]?.at ?? 0));

describe('the wait between tries', () => {
  test.each([
    [0, [0, 0, 0, 0]],
    [0.5, [250, 500, 1000, 2000]],
    [0.999, [499.5, 999, 1998, 3996]],
  ])('is a part of what doubles each time: %d of it', async (part, expected) => {
    random(part);
    const { graph, sent } = open([refuse(503)], { retry: { attempts: 5 } });
    await elapse(get(graph));
    const waits = waitsOf(sent);
    expect(waits.length).toBe(4);
    // Timers know whole milliseconds only.
    waits.forEach((wait, index) => expect(Math.abs(wait - (expected[index] ?? NaN))).toBeLessThanOrEqual(1));
  });

  test('begins with what it was told, and grows to no more than it was told', async () => {
    random(0.999999);
    const { graph, sent } = open([unreachable], { retry: { attempts: 6, delay: 100, maxDelay: 350 } });
    await elapse(failureOf(get(graph)));
    const bounds = [100, 200, 350, 350, 350];
    waitsOf(sent).forEach((wait, index) => {
      expect(wait).toBeLessThanOrEqual(bounds[index] ?? NaN);
      expect(wait).toBeGreaterThanOrEqual((bounds[index] ?? NaN) - 1);
    });
    expect(sent.length).toBe(6);
  });
});

const now = Date.UTC(2026, 10, 24, 8);
const text = (milliseconds: number): string => new Date(now + milliseconds).toUTCString();

describe('Retry-After', () => {
  const asked: readonly (readonly [string, Record<string, string>, number])[] = [
    ['seconds', { 'Retry-After': '7' }, 7000],
    ['no seconds', { 'Retry-After': '0' }, 0],
    ['a fraction of a second', { 'Retry-After': '1.5' }, 1500],
    ['a time', { 'Retry-After': text(9000) }, 9000],
    ['a time by a clock that shows the same', { 'Retry-After': text(9000), Date: text(0) }, 9000],
    ['a time by a clock that is fast', { 'Retry-After': text(3_609_000), Date: text(3_600_000) }, 9000],
    ['a time by a clock that is slow', { 'Retry-After': text(-3_591_000), Date: text(-3_600_000) }, 9000],
    ['a time by a clock that cannot be read', { 'Retry-After': text(9000), Date: 'soon' }, 9000],
    ['a time of now', { 'Retry-After': text(0), Date: text(0) }, 0],
  ];
  test.each(asked)('of %s: nothing is sent earlier, with whatever jitter', async (_, headers, least) => {
    for (const part of [0, 0.999]) {
      vi.setSystemTime(now);
      random(part);
      const { graph, sent } = open([refuse(503, headers), answer(200, connector)]);
      expect(await elapse(get(graph))).toMatchObject({ ok: true });
      const [wait = NaN] = waitsOf(sent);
      expect(wait).toBeGreaterThanOrEqual(least);
      expect(wait).toBeLessThanOrEqual(least + 500);
    }
  });

  test('is kept to by a change that was not carried out, though it is more than maxDelay', async () => {
    random(0);
    const { graph, sent } = open([refuse(429, { 'Retry-After': '60' }), answer(200, connector)]);
    await elapse(graph.connectors.update('c1', {}));
    expect(waitsOf(sent)).toEqual([60_000]);
  });

  test.each(['soon', '-7', '7s', '1e3', '0x10', '', '7, 9', 'Infinity', text(-9000)])(
    'that says %j is none, and the call waits all the same',
    async (value) => {
      random(0.5);
      const { graph, sent } = open([refuse(503, { 'Retry-After': value }), answer(200, connector)]);
      expect(await elapse(get(graph))).toMatchObject({ ok: true });
      const [wait = NaN] = waitsOf(sent);
      expect(wait).toBeGreaterThanOrEqual(250);
      expect(wait).toBeLessThanOrEqual(1000);
    },
  );

  test.each(['soon', '-7', text(-9000)])('that says %j is not given to the caller', async (value) => {
    const { graph } = open([refuse(503, { 'Retry-After': value })], { retry: false });
    expect(await failureOf(graph.connectors.get('c1'))).toMatchObject({ retryAfter: undefined });
  });

  test.each([
    ['120', 120],
    ['99999999999', 99_999_999_999],
    [text(86_400_000), 86_400],
  ])('of %s is longer than the call may take: it fails at once, and says so', async (value, seconds) => {
    const { graph, sent } = open([refuse(503, { 'Retry-After': value }), answer(200, connector)]);
    expect(await elapse(failureOf(graph.connectors.get('c1')))).toMatchObject({
      name: 'ServerError',
      status: 503,
      retryAfter: seconds,
    });
    expect(sent.length).toBe(1);
    expect(Date.now()).toBe(now);
  });

  test('counts what is left of the time of the call, not all of it', async () => {
    random(0);
    const { graph, sent } = open([refuse(503, { 'Retry-After': '50' })]);
    expect(await elapse(failureOf(graph.connectors.get('c1')))).toMatchObject({ retryAfter: 50 });
    // Two waits of fifty seconds fit in two minutes, and a third does not.
    expect(waitsOf(sent)).toEqual([50_000, 50_000]);
    expect(Date.now()).toBe(now + 100_000);
  });
});

describe('who wants to know', () => {
  test('is told of each try, and of each wait', async () => {
    random(0.5);
    const logger = vi.fn<(attempt: Attempt) => void>();
    const onRetry = vi.fn<(attempt: Attempt) => void>();
    const { graph } = open([refuse(503), unreachable, answer(200, connector, { 'request-id': 'r9' })], {
      logger,
      onRetry,
    });
    const { clientRequestId } = await elapse(get(graph));
    const call = { method: 'GET', url, clientRequestId };
    expect(logger.mock.calls).toMatchObject([
      [{ ...call, attempt: 1, status: 503, requestId: 'r1', error: undefined }],
      [{ ...call, attempt: 2, status: undefined, error: { name: 'ConnectionError' } }],
      [{ ...call, attempt: 3, status: 200, requestId: 'r9', error: undefined }],
    ]);
    expect(onRetry.mock.calls).toMatchObject([
      [{ ...call, attempt: 1, status: 503, milliseconds: 250 }],
      [{ ...call, attempt: 2, status: undefined, milliseconds: 500, error: { name: 'ConnectionError' } }],
    ]);
    expect(inspect([logger.mock.calls, onRetry.mock.calls], { depth: Infinity })).not.toContain(secret);
  });

  test('is told how long a try took', async () => {
    const logger = vi.fn<(attempt: Attempt) => void>();
    const { graph } = open(
      [
        () =>
          new Promise((resolve) => {
            setTimeout(() => resolve(Response.json({ value: [] })), 1234);
          }),
      ],
      { logger },
    );
    await elapse(graph.GET('/connectors'));
    expect(logger).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ milliseconds: 1234 }));
  });

  test('hears of no wait where there is none', async () => {
    const onRetry = vi.fn<(attempt: Attempt) => void>();
    const { graph } = open([refuse(503)], { onRetry, retry: false });
    await elapse(get(graph));
    expect(onRetry).not.toHaveBeenCalled();
  });
});
