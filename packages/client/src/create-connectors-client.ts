// Makes a client: openapi-fetch over the generated paths, with a base URL and a token.
import type { paths } from '@graph-connectors/contract';
import createClient, { type Client } from 'openapi-fetch';

/** Where the service keeps connectors today. The page's own path, `https://graph.microsoft.com/beta`, is gone. */
const defaultBaseUrl = 'https://graph.microsoft.com/beta/onPremisesPublishingProfiles/applicationProxy';

/** A bearer token, or a function that gives one and is asked for each request. */
export type Token = string | (() => string | Promise<string>);

/** Sends a request. Both the global `fetch` and the `fetch` of a Hono app are such functions. */
export type Fetch = (request: Request) => Response | Promise<Response>;

/** What a client can be given. */
export interface ConnectorsClientOptions {
  /**
   * The URL before `/connectors`, without a slash at its end. By default that of the real service; for the reference
   * server `http://127.0.0.1:3000/beta`, or the same with `/onPremisesPublishingProfiles/applicationProxy` after it.
   */
  readonly baseUrl?: string;
  /** The token of a work or school account with the permission `Directory.ReadWrite.All`. */
  readonly token: Token;
  /** Sends the requests; the global `fetch` by default. */
  readonly fetch?: Fetch;
}

/** A client of the connector API: a method for each HTTP method, typed by path. */
export type ConnectorsClient = Client<paths>;

/**
 * Makes a client.
 *
 * Its methods do not throw on a status: look at `response.ok` before `data`, since an error answer may have no body.
 * They throw only if no answer came.
 *
 * @throws TypeError if `baseUrl` is no http or https URL.
 *
 * @example
 * ```ts
 * const graph = createConnectorsClient({ baseUrl: 'http://127.0.0.1:3000/beta', token: 'any' });
 * const { data, error, response } = await graph.PATCH('/connectors/{connectorsId}', {
 *   params: { path: { connectorsId: '7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a' } },
 *   body: { status: 'inactive' },
 * });
 * ```
 */
export function createConnectorsClient(options: ConnectorsClientOptions): ConnectorsClient {
  const { baseUrl = defaultBaseUrl, token, fetch } = options;
  if (!/^https?:$/.test(URL.parse(baseUrl)?.protocol ?? '')) {
    throw new TypeError(`baseUrl must be an http or https URL, such as ${defaultBaseUrl}: ${baseUrl}`);
  }
  const client = createClient<paths>({
    baseUrl,
    // OData lists are one parameter with commas: $select=id,status.
    querySerializer: { array: { style: 'form', explode: false } },
    ...(fetch && { fetch: async (request) => fetch(request) }),
  });
  client.use({
    async onRequest({ request }) {
      request.headers.set('Authorization', `Bearer ${typeof token === 'string' ? token : await token()}`);
      return request;
    },
  });
  return client;
}
