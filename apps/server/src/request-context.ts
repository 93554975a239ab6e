// What is known of a request before it is read: its ids, its time, its base, and what serves it.
import type { Operation } from '@graph-connectors/openapi-hono';
import type { Context as HonoContext } from 'hono';
import type { Base } from './bases.ts';
import { type MetadataLevel, negotiate } from './media-type.ts';
import { originOf } from './origin.ts';
import type { Rules } from './profile.ts';
import { queryOption } from './query/option-name.ts';
import type { Store } from './store/store.ts';

/** What operations are served by. */
export interface Services {
  readonly store: Store;
  /** The time. */
  readonly now: () => Date;
  /** A new GUID in lower case, for requests and resources. */
  readonly newId: () => string;
  /** What is done where what is documented and what was recorded differ. */
  readonly rules: Rules;
  /** Whether a proxy is believed about the origin by which the caller reached the server. */
  readonly trustProxy: boolean;
  /** Asks the app itself, for a part of a request. */
  readonly fetch: (request: Request, env: PartEnv) => Response | Promise<Response>;
}

/** What an app is told of a request that is part of another. */
export interface PartEnv {
  readonly partOf: RequestContext;
}

/** The time and the ids of the system itself. */
export const system: Pick<Services, 'now' | 'newId'> = {
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
};

/** What an operation is given beside its request. */
export interface RequestContext extends Services {
  readonly requestId: string;
  /** The caller's own id of the request, or `requestId` if it sent none. */
  readonly clientRequestId: string;
  /** What the caller proved itself with. It must not get into a log or an answer. */
  readonly authorization: string | undefined;
  /** The request that this one is a part of. */
  readonly partOf: RequestContext | undefined;
  readonly method: string;
  /** The path in its canonical form, without the query, which may hold what no log should. */
  readonly path: string;
  /** The query as it was sent, without its question mark. */
  readonly search: string;
  readonly receivedAt: Date;
  /** The same moment in milliseconds on a clock that nobody sets. */
  readonly startedAt: number;
  /** Scheme and host by which the caller reached the server, or the proxy before it. */
  readonly origin: string;
  /** The base that was asked for; the first one where none was. */
  readonly base: Base;
  /** How much control information the answer is to have; `undefined` if it cannot be given as the caller wants it. */
  readonly metadata: MetadataLevel | undefined;
}

/** Makes the context of a request, which is for `operation` if for any. */
export function requestContext(
  c: HonoContext,
  base: Base,
  operation: Operation | undefined,
  services: Services,
): RequestContext {
  // Parts have the ids of the whole, as documented of their errors.
  const { partOf }: Partial<PartEnv> = c.env ?? {};
  const requestId = partOf?.requestId ?? services.newId();
  const { url } = c.req;
  const mark = url.indexOf('?');
  const search = mark === -1 ? '' : url.slice(mark + 1);
  return {
    ...services,
    requestId,
    clientRequestId: echoable(c.req.header('client-request-id')) ?? partOf?.clientRequestId ?? requestId,
    authorization: c.req.header('authorization'),
    partOf,
    method: c.req.method,
    path: c.req.path,
    search,
    receivedAt: services.now(),
    startedAt: performance.now(),
    origin: originOf(c.req, services.trustProxy),
    base,
    metadata: negotiate(
      operation === undefined ? [] : typesOf(operation),
      c.req.header('accept'),
      // Where the operation does not know it, it is refused by name.
      search !== '' && operation?.parameters.query?.names.includes('$format')
        ? queryOption(search, '$format')
        : undefined,
    ),
  };
}

const types = new WeakMap<Operation, readonly string[]>();

/** The media types in which an operation answers if it succeeds; none where any `Accept` will do, as the spec has it. */
function typesOf(operation: Operation): readonly string[] {
  const known = types.get(operation);
  if (known !== undefined) return known;
  const found =
    '406' in operation.responses
      ? Object.entries(operation.responses).flatMap(([status, { content }]) =>
          status.startsWith('2') ? Object.keys(content) : [],
        )
      : [];
  types.set(operation, found);
  return found;
}

/** The caller's id, if it can be given back in a header as it came. */
function echoable(id: string | undefined): string | undefined {
  return id !== undefined && /^[\x20-\x7e]{1,256}$/.test(id) ? id : undefined;
}
