// Answers what never becomes a request that the app could see.
import { ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { errorBody } from './error-body.ts';
import { Fault, type FaultName, faults } from './fault.ts';
import { httpDate } from './http-date.ts';
import type { Services } from './request-context.ts';
import type { RequestLog } from './request-log.ts';

/** What Node.js refuses before there is a request, by the code of its error; anything else is a bad request. */
const parserFaults: Readonly<Record<string, { kind: FaultName; message: string }>> = {
  HPE_HEADER_OVERFLOW: { kind: 'headersTooLarge', message: 'The headers of the request are too large.' },
  ERR_SSL_HTTP_REQUEST: {
    kind: 'badRequest',
    message: 'This port speaks TLS: the URL must begin with https://.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: { kind: 'requestTimeout', message: 'The request did not arrive in time.' },
};

/** What is needed to answer without the app. */
export type Answerer = Pick<Services, 'now' | 'newId'> & { readonly log: RequestLog };

/** Answers on a connection that no request could be read from. */
export function answerRaw(error: NodeJS.ErrnoException, socket: Duplex, services: Answerer): void {
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
export function refusal(kind: FaultName, message: string, { now, newId, log }: Answerer) {
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
      Date: httpDate(time),
    },
    body,
  };
}
