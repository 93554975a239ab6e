// The HTTP server under the app: it answers what never becomes a request, and stops without cutting anybody off.
import { getRequestListener } from '@hono/node-server';
import { createServer, type Server, ServerResponse, STATUS_CODES } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { errorBody } from './error-body.ts';
import { Fault, type FaultName, faults } from './fault.ts';
import { gatherBody } from './gather-body.ts';
import type { Services } from './request-context.ts';
import type { RequestLog } from './request-log.ts';

/** How long requests in flight may take to end once the server stops, in milliseconds. */
const grace = 10_000;

/** What Node.js's parser refuses, by the code of its error; anything else is a bad request. */
const parserFaults: Readonly<Record<string, { kind: FaultName; message: string }>> = {
  HPE_HEADER_OVERFLOW: { kind: 'headersTooLarge', message: 'The headers of the request are too large.' },
  ERR_HTTP_REQUEST_TIMEOUT: { kind: 'requestTimeout', message: 'The request did not arrive in time.' },
};

/** What is needed to answer without the app. */
type Answerer = Pick<Services, 'now' | 'newId'> & { readonly log: RequestLog };

/** What may stand in a Host header (RFC 3986, section 3.2.2): it becomes part of the URLs in answers. */
const validHost = /^[\w.\-~%!$&'()*+,;=:[\]]*$/;

/** A server that listens. */
export interface Listening {
  readonly address: AddressInfo;
  /** Accepts nothing more, lets requests in flight end, and resolves when the last has. */
  stop(): Promise<void>;
}

/**
 * Listens.
 *
 * @throws the error of the system, such as one with code `EADDRINUSE`.
 */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  host: string,
  port: number,
  services: Answerer,
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
  const server = createServer({ requireHostHeader: false }, (incoming, outgoing) => {
    const { host: ownHost } = incoming.headers;
    if (ownHost === undefined ? incoming.httpVersion === '1.1' : !validHost.test(ownHost)) {
      refuse(outgoing, 'HTTP/1.1 wants a Host header, with a host in it.');
    } else {
      gatherBody(incoming, () => void listener(incoming, outgoing));
    }
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => answerRaw(error, socket, services));
  server.on('checkExpectation', (incoming, outgoing) => {
    refuse(outgoing, 'The expectation of the request cannot be met.');
    incoming.resume();
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no address.');
  return { address, stop: () => stop(server) };
}

async function stop(server: Server): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  // A connection that was busy when the server closed stays open once it is idle, until its other end lets go.
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  const deadline = setTimeout(() => server.closeAllConnections(), grace);
  await stopped;
  clearInterval(sweep);
  clearTimeout(deadline);
}

/** Answers on a connection that no request could be read from. */
function answerRaw(error: NodeJS.ErrnoException, socket: Duplex, services: Answerer): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  // What Node.js keeps of an answer that is not out yet: a request before this one, if it is all there, has a right to it.
  const outstanding: unknown = Reflect.get(socket, '_httpMessage');
  if (outstanding instanceof ServerResponse && outstanding.req.complete && !outstanding.writableFinished) {
    outstanding.once('finish', () => answerRaw(error, socket, services));
    return;
  }
  const { kind, message } = parserFaults[error.code ?? ''] ?? {
    kind: 'badRequest',
    message: 'The request is not HTTP/1.1 as RFC 9112 has it.',
  };
  const { status, headers, body } = refusal(kind, message, services);
  const lines = Object.entries({ ...headers, Connection: 'close' }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
}

/** An answer to what never became a request. */
function refusal(kind: FaultName, message: string, { now, newId, log }: Answerer) {
  const requestId = newId();
  log.refused(requestId, faults[kind].status, message);
  const time = now();
  const body = JSON.stringify(
    errorBody(new Fault(kind, message), { requestId, clientRequestId: requestId }, time),
  );
  return {
    status: faults[kind].status,
    headers: {
      'Content-Type': 'application/json',
      'Content-Length': String(Buffer.byteLength(body)),
      'OData-Version': '4.0',
      'request-id': requestId,
      'client-request-id': requestId,
      Date: time.toUTCString(),
    },
    body,
  };
}
