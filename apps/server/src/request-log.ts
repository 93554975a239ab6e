// Logs one line for each request, and one more for each failure whose reason the caller is not told.
import { createRequire } from 'node:module';
import type { Logger } from 'pino';
import type { Fault } from './fault.ts';
import type { RequestContext } from './request-context.ts';

/** How the log is written: for people, one JSON object a line for programs, or not at all. */
export type LogFormat = 'pretty' | 'json' | 'off';

/** What is logged. Neither headers nor bodies nor queries, so that no token gets there. */
export interface RequestLog {
  answered(context: RequestContext, status: number): void;
  failed(context: RequestContext, fault: Fault): void;
  /** Of an answer to what never became a request. */
  refused(requestId: string, status: number, reason: string): void;
}

const require = createRequire(import.meta.url);

const nothing: RequestLog = { answered: () => {}, failed: () => {}, refused: () => {} };

/** What could make a path pass for a line of its own, or act on a terminal. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A log on standard output; what is a log already is given back. */
export function createRequestLog(format: LogFormat | RequestLog): RequestLog {
  if (typeof format !== 'string') return format;
  if (format === 'off') return nothing;
  const logger = createLogger(format);
  return {
    answered: ({ method, path, requestId, startedAt }, status) => {
      const milliseconds = Math.round((performance.now() - startedAt) * 10) / 10;
      const printable = path.replaceAll(unprintable, (character) => encodeURIComponent(character));
      logger.info({ method, path: printable, status, milliseconds, requestId }, 'request');
    },
    failed: ({ requestId }, fault) => {
      logger.error({ requestId, err: fault.cause ?? fault }, 'failure');
    },
    refused: (requestId, status, reason) => {
      logger.info({ status, reason, requestId }, 'refusal');
    },
  };
}

/** The libraries take their time to load, and are loaded only where they are used. */
function createLogger(format: 'pretty' | 'json'): Logger {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the type of the module of this name
  const { pino } = require('pino') as typeof import('pino');
  if (format === 'json') return pino({ base: null });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the type of the module of this name
  const { build } = require('pino-pretty') as typeof import('pino-pretty');
  return pino(
    { base: null },
    build({
      sync: true,
      translateTime: 'SYS:HH:MM:ss',
      ignore: 'pid,hostname,method,path,status,milliseconds,reason,requestId',
      messageFormat:
        '{if method}{method} {path} {status} {milliseconds} ms{end}{if reason}{status} {reason}{end}{if err.message}failed: {err.message}{end} {requestId}',
      hideObject: false,
    }),
  );
}
