// The entry `@graph-connectors/client/node`: sends requests through undici's pool, which costs a fraction of `fetch`.
import { Agent, type Dispatcher } from 'undici';
import type { Fetch } from '../options.ts';
import { Exchange } from './exchange.ts';
import { bodyOf, RequestOrLight } from './light-request.ts';
import { lightResponse } from './light-response.ts';

/** What the transport can be told. */
export interface UndiciFetchOptions {
  /** How many connections there may be to each origin; as many as there are calls in flight by default. */
  readonly connections?: number;
  /** What sends in its place, such as a `ProxyAgent`, or an `Agent` with certificates; whoever made it closes it. */
  readonly dispatcher?: Dispatcher;
}

/** A `fetch` with connections of its own. */
export interface UndiciFetch extends Fetch {
  /** The class that the client makes requests of where nobody else sees them. */
  readonly Request: typeof Request;
  /** Waits for what is in flight, and closes every connection. Nothing can be sent afterwards. */
  close(): Promise<void>;
}

/**
 * Makes a transport for the client's `fetch` option. Limits, retries and aborts are the same; redirects are not
 * followed, and nothing is asked for compressed.
 *
 * @example
 * ```ts
 * const graph = createConnectorsClient({ token, fetch: undiciFetch() });
 * ```
 */
export function undiciFetch({ connections, dispatcher }: UndiciFetchOptions = {}): UndiciFetch {
  const agent = dispatcher ?? new Agent({ connections: connections ?? null });
  const underWay = new Set<Exchange>();
  let isClosed = false;

  const fetch = async (request: Request): Promise<Response> => {
    if (isClosed) throw new Error('The transport is closed');
    const { origin, pathname, search } = new URL(request.url);
    const { method, signal } = request;
    const body = await bodyOf(request);
    // Read last, since the body may say what it is.
    const { headers } = request;
    const options = { origin, path: pathname + search, method, headers, body };
    const { answer } = new Exchange(agent, options, signal, underWay);
    return lightResponse(await answer, request.url, method);
  };
  return Object.assign(fetch, {
    Request: RequestOrLight,
    close: async () => {
      isClosed = true;
      await Promise.all([...underWay].map((exchange) => exchange.over()));
      // Its own `close` would also wait for connections that nobody waits for any more.
      if (dispatcher === undefined) await agent.destroy();
    },
  });
}
