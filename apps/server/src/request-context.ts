// What is known of a request before it is read: its ids, its time, its base, and what serves it.
import type { Context as HonoContext } from 'hono';
import type { Base } from './bases.ts';
import { originOf } from './origin.ts';
import type { ConnectorStore } from './store/store.ts';

/** What operations are served by. */
export interface Services {
  readonly store: ConnectorStore;
  /** The time. */
  readonly now: () => Date;
  /** A new GUID in lower case, for requests and connectors. */
  readonly newId: () => string;
}

/** The time and the ids of the system itself. */
export const system: Omit<Services, 'store'> = {
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
};

/** What an operation is given beside its request. */
export interface RequestContext extends Services {
  readonly requestId: string;
  /** The caller's own id of the request, or `requestId` if it sent none. */
  readonly clientRequestId: string;
  readonly method: string;
  /** The path in its canonical form, without the query, which may hold what no log should. */
  readonly path: string;
  readonly receivedAt: Date;
  /** The same moment in milliseconds on a clock that nobody sets. */
  readonly startedAt: number;
  /** Scheme and host by which the caller reached the server, or the proxy before it. */
  readonly origin: string;
  /** The base that was asked for; the first one where none was. */
  readonly base: Base;
}

/** Makes the context of a request; `trustProxy` says whether a proxy is believed about its origin. */
export function requestContext(
  c: HonoContext,
  base: Base,
  services: Services,
  trustProxy = false,
): RequestContext {
  const requestId = services.newId();
  return {
    ...services,
    requestId,
    clientRequestId: echoable(c.req.header('client-request-id')) ?? requestId,
    method: c.req.method,
    path: c.req.path,
    receivedAt: services.now(),
    startedAt: performance.now(),
    origin: originOf(c.req, trustProxy),
    base,
  };
}

/** The caller's id, if it can be given back in a header as it came. */
function echoable(id: string | undefined): string | undefined {
  return id !== undefined && /^[\x20-\x7e]{1,256}$/.test(id) ? id : undefined;
}
