// The HTTP server under the app, which stops without cutting anybody off.
import { getRequestListener } from '@hono/node-server';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { gatherBody } from './gather-body.ts';
import { validHost } from './origin.ts';
import { type Answerer, answerRaw, refusal } from './refusal.ts';
import type { Credentials } from './tls/credentials.ts';
import { type Handshakes, watchHandshakes } from './tls/handshakes.ts';

/** How long requests in flight may take to end once the server stops, in milliseconds. */
const grace = 10_000;

/** A server that listens. */
export interface Listening {
  readonly address: AddressInfo;
  /** Accepts nothing more, lets requests in flight end, and resolves when the last has. */
  stop(): Promise<void>;
}

/**
 * Listens.
 *
 * @param credentials what TLS is served with; where there is nothing, it is plain HTTP.
 * @throws the error of the system, such as one with code `EADDRINUSE`.
 */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  host: string,
  port: number,
  services: Answerer,
  credentials?: Credentials,
): Promise<Listening> {
  const listener = getRequestListener(fetch, {
    hostname: host,
    errorHandler: () => {
      const { status, headers, body } = refusal(
        'badRequest',
        'The URL or the Host of the request is not valid.',
        services,
      );
      return new Response(body, { status, headers });
    },
  });
  const refuse = (outgoing: ServerResponse, message: string): void => {
    const { status, headers, body } = refusal('badRequest', message, services);
    outgoing.writeHead(status, headers).end(body);
  };
  // Hosts are checked here and by the listener, so that a refusal has the API's own body.
  const options = { requireHostHeader: false, optimizeEmptyRequests: true };
  const answer: RequestListener = (incoming, outgoing) => {
    const { host: ownHost } = incoming.headers;
    if (ownHost === undefined ? incoming.httpVersion === '1.1' : !validHost.test(ownHost)) {
      refuse(outgoing, 'HTTP/1.1 wants a Host header, with a host in it.');
    } else {
      gatherBody(incoming, () => void listener(incoming, outgoing));
    }
  };
  const tlsServer = credentials && createTlsServer({ ...options, ...credentials }, answer);
  const handshakes = tlsServer && watchHandshakes(tlsServer);
  const server: Server = tlsServer ?? createServer(options, answer);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // Who speaks plain HTTP to TLS can be told so only in plain HTTP.
    const plain = error.code === 'ERR_SSL_HTTP_REQUEST' ? handshakes?.under(socket) : undefined;
    answerRaw(error, plain ?? socket, services);
  });
  server.on('checkExpectation', (incoming, outgoing) => {
    refuse(outgoing, 'The expectation of the request cannot be met.');
    incoming.resume();
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no address.');
  return { address, stop: () => stop(server, handshakes) };
}

async function stop(server: Server, handshakes: Handshakes | undefined): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  // A connection that was busy when the server closed stays open once it is idle, until its other end lets go.
  const sweep = setInterval(() => {
    server.closeIdleConnections();
    // Nothing has been asked for there yet.
    handshakes?.cut();
  }, 20);
  const deadline = setTimeout(() => server.closeAllConnections(), grace);
  await stopped;
  clearInterval(sweep);
  clearTimeout(deadline);
}
