// A service on a real socket that does what a test tells it to, and counts its connections.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What came to the service. */
export interface Received {
  readonly request: IncomingMessage;
  readonly body: string;
}

export interface Service extends AsyncDisposable {
  readonly baseUrl: string;
  readonly received: Received[];
  /** Every connection that there was. */
  readonly sockets: Socket[];
  /** Waits until no connection is open. */
  gone(): Promise<void>;
}

/** Starts a service. `answer` is told which request it answers, from 1. */
export async function startService(
  answer: (response: ServerResponse, received: Received, count: number) => void,
): Promise<Service> {
  const received: Received[] = [];
  const sockets: Socket[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const got = { request, body: Buffer.concat(chunks).toString() };
      answer(response, got, received.push(got));
    });
  });
  server.on('connection', (socket) => {
    sockets.push(socket);
    // Whoever breaks off is not to be told of.
    socket.on('error', () => {});
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/beta`,
    received,
    sockets,
    gone: async () => {
      const open = sockets.filter((socket) => !socket.destroyed);
      await Promise.all(open.map((socket) => new Promise((resolve) => socket.once('close', resolve))));
    },
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** A connector, with a body that has a length. */
export function json(response: ServerResponse, body: unknown = { id: 'x' }, status = 200): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(text),
  });
  response.end(text);
}
