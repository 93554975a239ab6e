// Makes a client: openapi-fetch over the generated paths, with what a careful caller would put around it.
import createClient, { defaultBodySerializer, type Middleware } from 'openapi-fetch';
import { Call } from './call.ts';
import { type Connectors, connectorsOf } from './connectors.ts';
import { BadResponseError, GraphError, InvalidPathError } from './errors.ts';
import { faultOfSegment } from './guard-path.ts';
import { type AnyInit, type AnyResult, type Core, type Methods, methods } from './methods.ts';
import { type ConnectorsClientOptions, type Fetch, settingsOf } from './options.ts';
import type { ODataError, Refusal } from './result.ts';
import { type Body, send } from './send.ts';

/** A client of the connector API. */
export interface ConnectorsClient extends Methods {
  /** The connectors: methods that give the value, or throw. */
  readonly connectors: Connectors;
}

/**
 * Makes a client.
 *
 * `graph.connectors` gives values, and throws a `GraphError` for everything else. `graph.GET`, `graph.PATCH` and so on
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
    // OData lists are one parameter with commas: $select=id,status.
    querySerializer: { array: { style: 'form', explode: false } },
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- typed by path where it is called from; in here, all operations are the same
  const core = client as Core;
  let middlewares = 0;

  async function perform(method: string, path: string, init: AnyInit = {}): Promise<AnyResult> {
    const {
      idempotent = false,
      signal,
      fetch = settings.fetch,
      bodySerializer = defaultBodySerializer,
      ...rest
    } = init;
    const call = new Call(method, settings.baseUrl + path, settings.timeout, signal);
    try {
      guard(path, rest.params?.path, call);
      const isSeen = middlewares + (rest.middleware?.length ?? 0) > 0;
      // Middleware is written for the Request of the platform.
      const { Request = isSeen ? globalThis.Request : requestOf(fetch) } = rest;
      let body: Body | undefined;
      const answered = core.request(method, path, {
        ...rest,
        Request,
        signal: call.signal,
        bodySerializer: (value) => (body = bodySerializer(value)),
        fetch: async (request) => {
          // What middleware made of the body is in the request alone.
          if (isSeen && request.body) body = await request.clone().arrayBuffer();
          return send(request, { call, body, idempotent, Request }, { ...settings, fetch });
        },
      });
      const { data, error, response } = await Promise.race([answered, call.ended]);
      return resultOf(call, response, data, error);
    } catch (error) {
      throw error instanceof GraphError ? error : unreadable(call, error);
    } finally {
      call.close();
    }
  }

  const calls: object = Object.fromEntries(
    methods.map((method) => [method, (path: string, init?: AnyInit) => perform(method, path, init)]),
  );
  const untyped: object = {
    ...calls,
    use: (...middleware: Middleware[]) => {
      core.use(...middleware);
      middlewares += middleware.length;
    },
    eject: (...middleware: Middleware[]) => core.eject(...middleware),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where the code for all paths gets the types of each
  const graph = untyped as Methods;
  return { ...graph, connectors: connectorsOf(graph, settings) };
}

/** A transport may bring a Request of its own, which it knows better than that of the platform. */
const requestOf = (fetch: Fetch & { readonly Request?: typeof Request }): typeof Request =>
  fetch.Request ?? Request;

/** @throws InvalidPathError if a value of the path would lead to another one. */
function guard(path: string, values: Readonly<Record<string, unknown>> = {}, call: Call): void {
  for (const [, name = ''] of path.matchAll(/\{([^{}]+)\}/g)) {
    const fault = faultOfSegment(values[name]);
    if (fault === undefined) continue;
    throw new InvalidPathError(
      `The path parameter '${name}' ${fault}.`,
      call.failure('invalidPath', { target: name }),
    );
  }
}

function resultOf(call: Call, response: Response, data: unknown, error: unknown): AnyResult {
  const { headers, status, ok } = response;
  const { clientRequestId, url } = call;
  const requestId = headers.get('request-id') ?? undefined;
  const answer = {
    status,
    url,
    response,
    requestId,
    clientRequestId,
    etag: headers.get('ETag') ?? undefined,
  };
  return ok
    ? { ok, data, ...answer }
    : { ok, error: isODataError(error) ? error : errorOf(answer, error), ...answer };
}

const isODataError = (body: unknown): body is ODataError =>
  typeof Reflect.get(Object(Reflect.get(Object(body), 'error')), 'code') === 'string';

/** The error of an answer that has none, such as that of a proxy. */
function errorOf(
  { response, requestId = '', clientRequestId }: Omit<Refusal<number>, 'ok' | 'error'>,
  body: unknown,
): ODataError {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const message = text ? `the body is no error of OData: ${text.slice(0, 200)}` : 'there is no body';
  const date = response.headers.get('Date') ?? '';
  const innerError = { date, 'request-id': requestId, 'client-request-id': clientRequestId };
  return { error: { code: 'unknownError', message: `${response.statusText} (${message})`, innerError } };
}

/** The error of an answer whose body could not be read as what it was to be. */
function unreadable(call: Call, cause: unknown): unknown {
  const { response } = call;
  // Thrown by the caller's own code, such as middleware.
  if (response === undefined) return cause;
  const requestId = response.headers.get('request-id') ?? undefined;
  const type = response.headers.get('Content-Type') ?? 'no type';
  return new BadResponseError(
    `The body, of ${type}, cannot be read.`,
    call.failure('badResponse', { status: response.status, requestId }),
    cause,
  );
}
