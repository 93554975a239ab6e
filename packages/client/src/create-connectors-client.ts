// Makes a client: openapi-fetch over the generated paths, with what a careful caller would put around it.
import createClient, { defaultBodySerializer, type Middleware } from 'openapi-fetch';
import { Call } from './call.ts';
import { type Connectors, connectorsOf } from './connectors.ts';
import { BadResponseError, ConnectionError, GraphError } from './errors.ts';
import { type Groups, groupsOf } from './groups.ts';
import { guardPath } from './guard-path.ts';
import { type AnyInit, type AnyResult, type Core, type Methods } from './methods.ts';
import { type ConnectorsClientOptions, querySerializer, settingsOf } from './options.ts';
import { resultOf } from './result-of.ts';
import { type Body, copyOf, reasonOf, send } from './send.ts';

/** A client of the connector API. */
export interface ConnectorsClient extends Methods {
  /** The connectors: methods that give the value, or throw. */
  readonly connectors: Connectors;
  /** The groups that they are in: methods that give the value, or throw. */
  readonly groups: Groups;
  /** The URL before `/connectors`, without a slash at its end. */
  readonly baseUrl: string;
}

/**
 * Makes a client.
 *
 * `graph.connectors` and `graph.groups` give values, and throw a `GraphError` for everything else. `graph.GET`, `graph.PATCH` and so on
 * give a result for each answer, `ok` or not, and throw only where there was none.
 *
 * @throws TypeError if `baseUrl` is no URL to which a token may be sent.
 *
 * @example
 * ```ts
 * const graph = createConnectorsClient({ baseUrl: 'http://127.0.0.1:3000/beta', token: 'any' });
 * const connector = await graph.connectors.update('7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a', { status: 'inactive' });
 * ```
 */
export function createConnectorsClient(options: ConnectorsClientOptions): ConnectorsClient {
  const settings = settingsOf(options);
  const client: object = createClient({
    baseUrl: settings.baseUrl,
    querySerializer,
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- typed by path where it is called from; in here, all operations are the same
  const core = client as Core;
  // Those that were ejected too, which does no harm.
  const used: Middleware[] = [];

  async function perform(method: string, path: string, init: AnyInit = {}): Promise<AnyResult> {
    const {
      idempotent,
      signal,
      fetch = settings.fetch,
      bodySerializer = defaultBodySerializer,
      ...rest
    } = init;
    const { params: { path: values, header } = {}, middleware = [], parseAs } = rest;
    const id = header?.['client-request-id'];
    const call = new Call(method, settings.baseUrl + path, settings.timeout, signal, id);
    const seeing = [...used, ...middleware];
    try {
      guardPath(path, values, call);
      // Middleware is written for the Request of the platform, which also knows what to do with a form.
      const isLight = !seeing[0] && !init.bodySerializer && !(rest.body instanceof FormData);
      const { Request = (isLight && fetch.Request) || globalThis.Request } = rest;
      let body: Body | undefined;
      const answered = core.request(method, path, {
        ...rest,
        Request,
        signal: call.controller.signal,
        bodySerializer: (value, headers) => (body = bodySerializer(value, headers)),
        fetch: async (request) => {
          // What middleware made of the body is in the request alone, and so is where the parts of a form end.
          if (seeing[0] || (body && typeof body !== 'string'))
            body = request.body ? await request.clone().arrayBuffer() : undefined;
          // The token is put on a copy, since middleware is shown the request again afterwards.
          const outgoing = seeing[0] ? copyOf(request, globalThis, body) : request;
          const response = await send(outgoing, call, { ...settings, fetch }, body, idempotent);
          call.isAnswered = true;
          return response;
        },
      });
      return resultOf(call, await Promise.race([answered, call.ended]));
    } catch (cause) {
      throw faultOf(cause, call, seeing);
    } finally {
      call.close(parseAs !== 'stream');
    }
  }

  const calls = Object.keys(core)
    .filter((name) => /^[A-Z]/.test(name))
    .map((method) => [method, (path: string, init?: AnyInit) => perform(method, path, init)]);
  const untyped: object = {
    ...Object.fromEntries(calls),
    request: (method: string, path: string, init?: AnyInit) => perform(method.toUpperCase(), path, init),
    use: (...middleware: Middleware[]) => {
      core.use(...middleware);
      used.push(...middleware);
    },
    eject: (...middleware: Middleware[]) => core.eject(...middleware),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where the code for all paths gets the types of each
  const graph = untyped as Methods;
  const { baseUrl } = settings;
  return { ...graph, baseUrl, connectors: connectorsOf(perform, baseUrl), groups: groupsOf(perform) };
}

/** What is thrown where a call failed with `cause`. */
function faultOf(cause: unknown, call: Call, seeing: readonly Middleware[]): unknown {
  // Before there is an answer, it is what the caller's own code throws.
  if (cause instanceof GraphError || !call.isAnswered) return cause;
  if (cause instanceof SyntaxError) {
    const type = call.response?.headers.get('Content-Type');
    return new BadResponseError(`has a body that cannot be read, of type ${type}`, call, { cause });
  }
  // What middleware throws is for those who wrote it; that a body broke off is a TypeError to the platform.
  const isForeign = !(cause instanceof TypeError) && seeing.some((middleware) => middleware?.onResponse);
  return isForeign ? cause : new ConnectionError(`broke off: ${reasonOf(cause)}`, call, { cause });
}
