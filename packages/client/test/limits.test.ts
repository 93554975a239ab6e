// How much of an answer is read.
import { describe, expect, test, vi } from 'vitest';
import { BadResponseError } from '../src/index.ts';
import { answer, failureOf, open, type Respond } from './service.ts';

const item = '/connectors/{connectorsId}';
const limit = { maxResponseBytes: 100, retry: false } as const;
const tooLarge = { name: 'BadResponseError', code: 'responseTooLarge' };

/** An answer of so many bytes, in pieces. */
const pieces =
  (status: number, bytes: number, cancelled: () => void = () => {}, headers: HeadersInit = {}): Respond =>
  () => {
    let left = bytes;
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          if (left === 0) return controller.close();
          const size = Math.min(10, left);
          left -= size;
          controller.enqueue(new Uint8Array(size).fill(0x20));
        },
        cancel: cancelled,
      },
      { highWaterMark: 0 },
    );
    return new Response(body, {
      status,
      headers: { 'request-id': 'r1', ...Object.fromEntries(new Headers(headers)) },
    });
  };

describe.each([200, 400, 503])('an answer of %d', (status) => {
  test('that says it is too large is not read', async () => {
    const cancelled = vi.fn<() => void>();
    const { graph } = open([pieces(status, 1000, cancelled, { 'Content-Length': '1000' })], limit);
    const error = await failureOf(graph.GET('/connectors'));
    expect(error).toBeInstanceOf(BadResponseError);
    expect(error).toMatchObject({ ...tooLarge, status, method: 'GET' });
    expect(String(error)).toContain('100 bytes');
    expect(cancelled).toHaveBeenCalledOnce();
  });

  test('that turns out to be too large is read no further', async () => {
    const cancelled = vi.fn<() => void>();
    const { graph } = open([pieces(status, 1_000_000, cancelled)], limit);
    expect(await failureOf(graph.GET('/connectors'))).toMatchObject({ ...tooLarge, status });
    expect(cancelled).toHaveBeenCalledOnce();
  });

  test('names the request', async () => {
    const { graph } = open([pieces(status, 1000)], limit);
    const error = await failureOf(graph.connectors.get('c1', { clientRequestId: 'mine' }));
    expect(error).toMatchObject({ ...tooLarge, requestId: 'r1', clientRequestId: 'mine' });
  });
});

test('an answer that is as large as it may be is read', async () => {
  const body = JSON.stringify({ value: [] }).padEnd(100);
  const headers = [{}, { 'Content-Length': '100' }] as const;
  for (const given of headers) {
    const { graph } = open([() => new Response(body, { headers: given })], limit);
    expect(await graph.GET('/connectors')).toMatchObject({ ok: true, data: { value: [] } });
  }
});

test('an answer without a body may say how large the body would be', async () => {
  const { graph } = open([answer(304, undefined, { 'Content-Length': '1000' })], limit);
  expect(await graph.GET(item, { params: { path: { connectorsId: 'c1' } } })).toMatchObject({ status: 304 });
});

test('sixteen mebibytes are read by default, and no more', async () => {
  const most = 16 * 2 ** 20;
  const size = (bytes: number): Respond => answer(200, { value: [] }, { 'Content-Length': String(bytes) });
  await expect(open([size(most)]).graph.GET('/connectors')).resolves.toMatchObject({ ok: true });
  expect(await failureOf(open([size(most + 1)]).graph.GET('/connectors'))).toMatchObject(tooLarge);
});
