// How much of an answer is read.
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { BadResponseError, createConnectorsClient } from '../src/index.ts';
import { answer, failureOf, open, type Respond, secret } from './service.ts';

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

  test('that is larger than it says is read no further', async () => {
    const cancelled = vi.fn<() => void>();
    const { graph } = open([pieces(status, 1_000_000, cancelled, { 'Content-Length': '50' })], limit);
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

describe('over a socket', () => {
  /** What a client says to a server that answers so. */
  async function ask(
    listener: RequestListener,
  ): Promise<{ result: unknown; request: IncomingMessage | undefined }> {
    let request: IncomingMessage | undefined;
    const server = createServer((incoming, outgoing) => {
      request = incoming;
      outgoing.on('error', () => {});
      listener(incoming, outgoing);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    try {
      const graph = createConnectorsClient({
        baseUrl: `http://127.0.0.1:${port}/beta`,
        token: secret,
        ...limit,
        maxResponseBytes: 10_000,
      });
      const result: unknown = await graph.GET('/connectors').catch((error: unknown) => error);
      return { result, request };
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  const bomb = gzipSync(Buffer.alloc(20_000_000, ' '));

  test.each([200, 500])(
    'a small answer of %d that is decoded to a large one is read no further',
    async (status) => {
      const small = gzipSync(Buffer.alloc(1_000_000, ' '));
      expect(small.length).toBeLessThan(10_000);
      const { result } = await ask((_, response) => {
        response.writeHead(status, { 'Content-Encoding': 'gzip', 'Content-Length': small.length }).end(small);
      });
      expect(result).toMatchObject({ ...tooLarge, status });
    },
  );

  test('an answer in chunks that is decoded to a large one is read no further', async () => {
    const { result } = await ask((_, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' });
      response.write(bomb.subarray(0, 5000));
      response.end(bomb.subarray(5000));
    });
    expect(result).toMatchObject(tooLarge);
  });

  test('an answer without end is read no further', async () => {
    const { result } = await ask((_, response) => {
      response.writeHead(200);
      const write = (): void => {
        while (!response.destroyed && response.write(' '.repeat(1000)));
      };
      response.on('drain', write);
      write();
    });
    expect(result).toMatchObject(tooLarge);
  });

  test('an answer that is small enough is decoded and read', async () => {
    const { result, request } = await ask((_, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('{"value":[]}'));
    });
    expect(result).toMatchObject({ ok: true, data: { value: [] } });
    expect(request?.headers.authorization).toBe(`Bearer ${secret}`);
  });

  test('an answer that breaks off is a failed connection', async () => {
    const { result } = await ask((_, response) => {
      response.writeHead(200, { 'Content-Length': 100 });
      response.write('{"value":[', () => response.destroy());
    });
    expect(result).toMatchObject({ name: 'ConnectionError' });
  });

  test('a server that hangs up at once is a failed connection', async () => {
    const { result } = await ask((incoming) => incoming.socket.destroy());
    expect(result).toMatchObject({ name: 'ConnectionError' });
  });
});
