// Logs one line for each request, and one more for each failure that nobody foresaw.
import { pino, type Logger } from 'pino';
import { build as pretty } from 'pino-pretty';
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

/** What could make a path pass for a line of its own, or act on a terminal. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A log on standard output. */
export function createRequestLog(format: LogFormat): RequestLog {
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

function createLogger(format: LogFormat): Logger {
  if (format === 'off') return pino({ enabled: false });
  if (format === 'json') return pino({ base: null });
  return pino(
    { base: null },
    pretty({
      sync: true,
      translateTime: 'SYS:HH:MM:ss',
      ignore: 'pid,hostname,method,path,status,milliseconds,reason,requestId',
      messageFormat:
        '{if method}{method} {path} {status} {milliseconds} ms{end}{if reason}{status} {reason}{end}{if err.message}failed: {err.message}{end} {requestId}',
      hideObject: false,
    }),
  );
}
