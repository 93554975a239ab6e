// A server that answers whatever it is told to, as services and proxies do on bad days.
import { once } from 'node:events';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer. */
export interface Answer {
  readonly status: number;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string;
}

/** Where a server listens; `await using` stops it at the end of the block. */
export interface Misbehaving extends AsyncDisposable {
  readonly url: string;
}

/** Starts a server that gives the answers in their order, the last one again and again. */
export async function misbehave(answers: readonly Answer[]): Promise<Misbehaving> {
  let count = 0;
  const server = createServer((_, response) => {
    const {
      status,
      headers = {},
      body = '',
    } = answers[Math.min(count++, answers.length - 1)] ?? { status: 500 };
    response.writeHead(status, {
      ...(status !== 204 && { 'Content-Length': Buffer.byteLength(body) }),
      ...headers,
    });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what it is of a server on a port
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
