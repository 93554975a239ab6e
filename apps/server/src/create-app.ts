// Puts the server together, from the spec's operations to a Hono app that needs no port.
import type { operations as Specified } from '@graph-connectors/contract';
import { operations } from '@graph-connectors/contract/operations';
import { bind, SegmentRouter } from '@graph-connectors/openapi-hono';
import { Hono } from 'hono';

import { type Auth, authenticate } from './authenticate.ts';
import { baseAt, bases } from './bases.ts';
import { canonicalPath } from './canonical-path.ts';
import { errorBody } from './error-body.ts';
import { faults } from './fault.ts';
import { gatheredBody } from './gather-body.ts';
import { httpDate } from './http-date.ts';
import { createConnector } from './operations/create-connector.ts';
import { deleteConnector } from './operations/delete-connector.ts';
import { getConnector } from './operations/get-connector.ts';
import { listConnectors } from './operations/list-connectors.ts';
import type { CommonHeader, Operations } from './operations/operation.ts';
import { updateConnector } from './operations/update-connector.ts';
import { type RequestContext, requestContext, type Services, system } from './request-context.ts';
import { createRequestLog, type LogFormat, type RequestLog } from './request-log.ts';
import { serveReference } from './reference/serve-reference.ts';
import { serveHealth } from './serve-health.ts';
import { openSqliteStore } from './store/sqlite/open-sqlite-store.ts';
import { toFault } from './to-fault.ts';

/** What an app can be given; each with a default that suits a test. */
export interface AppOptions extends Partial<Services> {
  /** How callers are told apart; `presence` by default: any bearer token that is not empty. */
  readonly auth?: Auth;
  /** How requests are logged, or what logs them; `off` by default. */
  readonly log?: LogFormat | RequestLog;
  /** Whether each answer is held against the spec; one that does not fit becomes a 500. Off by default. */
  readonly checkResponses?: boolean;
  /**
   * Whether the scheme and the host in the URLs of answers are those that a proxy names, in `Forwarded` (RFC 7239), or
   * in `X-Forwarded-Proto` and `X-Forwarded-Host`. Off by default, since without a proxy anybody could send them.
   */
  readonly trustProxy?: boolean;
}

/** What serves each operation of the spec: one that is missing here does not compile. */
const handlers: Operations = {
  createConnector,
  deleteConnector,
  getConnector,
  listConnectors,
  updateConnector,
};

/** As recorded of the service; the charset is part of it. */
const odataJson =
  'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';

/**
 * The reference server as a Hono app: `app.fetch` answers requests, with no port.
 *
 * @param options `store` is an empty one in memory by default; `now` and `newId` are those of the system.
 *
 * @example
 * ```ts
 * const app = createApp();
 * const response = await app.request('/beta/connectors', { headers: { Authorization: 'Bearer token' } });
 * ```
 */
export function createApp(options: AppOptions = {}): Hono {
  const { auth = 'presence', log = 'off', checkResponses = false, trustProxy = false } = options;
  const services: Services = {
    store: options.store ?? openSqliteStore(':memory:').store,
    now: options.now ?? system.now,
    newId: options.newId ?? system.newId,
  };
  const requestLog = createRequestLog(log);

  const app = new Hono({ getPath: canonicalPath, router: new SegmentRouter() });
  bind<Specified, RequestContext, CommonHeader>(app, {
    operations,
    handlers,
    bases: bases.map(({ path }) => path),
    checkResponses,
    gathered: (c) => gatheredBody(c.env),
    context: (c, path) => requestContext(c, baseAt(path), services, trustProxy),
    authorize: (_, c) => authenticate(auth, c),
    headers: ({ requestId, clientRequestId, receivedAt }, { status, body }) => {
      const common = {
        'odata-version': '4.0',
        'request-id': requestId,
        'client-request-id': clientRequestId,
        date: httpDate(receivedAt),
      };
      if (body === undefined) return common;
      return { ...common, 'content-type': status < 400 ? odataJson : 'application/json' };
    },
    failure: (error, context) => {
      const fault = toFault(error);
      if (fault.kind === 'internal' || fault.kind === 'unavailable') requestLog.failed(context, fault);
      return {
        status: faults[fault.kind].status,
        headers: fault.headers,
        body: errorBody(fault, context, context.receivedAt),
      };
    },
    answered: (context, { status }) => requestLog.answered(context, status),
  });
  serveHealth(app, { ...services, log: requestLog });
  serveReference(app, { ...services, log: requestLog });
  return app;
}
