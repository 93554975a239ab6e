// Makes a client: openapi-fetch over the generated paths, with what a careful caller would put around it.
import createClient, { defaultBodySerializer, type Middleware } from 'openapi-fetch';
import { Call } from './call.ts';
import { type Connectors, connectorsOf } from './connectors.ts';
import { BadResponseError, GraphError, InvalidPathError, requestIdOf } from './errors.ts';
import { isSegment } from './guard-path.ts';
import { type AnyInit, type AnyResult, type Core, type Methods } from './methods.ts';
import { type ConnectorsClientOptions, type Fetch, settingsOf } from './options.ts';
import type { ODataError, Refusal } from './result.ts';
import { type Body, copyOf, send } from './send.ts';

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
    ...requestOf(options.fetch),
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
    const call = new Call(method, settings.baseUrl + path, settings.timeout, signal);
    const hasMiddleware = used.length + (rest.middleware?.length ?? 0) > 0;
    try {
      guard(path, rest.params?.path, call);
      let body: Body | undefined;
      const answered = core.request(method, path, {
        ...rest,
        signal: call.controller.signal,
        bodySerializer: (value, headers) => (body = bodySerializer(value, headers)),
        fetch: async (request) => {
          // What middleware made of the body is in the request alone, and so is where the parts of a form end.
          if (request.body && (hasMiddleware || typeof body !== 'string'))
            body = await request.clone().arrayBuffer();
          // The token is put on a copy, since middleware is shown the request again afterwards.
          const outgoing = hasMiddleware ? copyOf(request, body) : request;
          return send(outgoing, call, { ...settings, fetch }, body, idempotent);
        },
      });
      return resultOf(call, await Promise.race([answered, call.ended]));
    } catch (cause) {
      // What middleware throws of an answer is for those who wrote it; these two are what reading a body throws.
      const isForeign =
        !(cause instanceof SyntaxError || cause instanceof TypeError) &&
        [...used, ...(rest.middleware ?? [])].some((middleware) => middleware?.onResponse);
      // What is thrown before there is an answer is the caller's own too.
      throw cause instanceof GraphError || isForeign || !call.response
        ? cause
        : new BadResponseError(
            `has a body that cannot be read: ${call.response.headers.get('Content-Type')}`,
            call,
            { cause },
          );
    } finally {
      call.close(rest.parseAs !== 'stream');
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
  return { ...graph, connectors: connectorsOf(graph, settings) };
}

/** A transport may bring a Request of its own, which it knows better than that of the platform. */
const requestOf = (
  fetch: (Fetch & { readonly Request?: typeof Request }) | undefined,
): { Request?: typeof Request } => (fetch?.Request ? { Request: fetch.Request } : {});

/** @throws InvalidPathError if a value of the path would lead to another one. */
function guard(path: string, values: Readonly<Record<string, unknown>> = {}, call: Call): void {
  for (const [, target = ''] of path.matchAll(/\{(\w+)\}/g)) {
    const value = values[target];
    if (!isSegment(value))
      throw new InvalidPathError(`${target} cannot be ${JSON.stringify(value)}`, call, { target });
  }
}

function resultOf(call: Call, { data, error, response }: Awaited<ReturnType<Core['request']>>): AnyResult {
  const { method, url, clientRequestId } = call;
  const { headers, status, ok } = response;
  const etag = headers.get('ETag') ?? undefined;
  const answer = { method, url, status, response, requestId: requestIdOf(response), clientRequestId, etag };
  return ok
    ? { ok, data, ...answer }
    : { ok, error: isODataError(error) ? error : errorOf(answer, error), ...answer };
}

const isODataError = (body: unknown): body is ODataError =>
  typeof Object(Object(body).error).code === 'string';

/** The error of an answer that has none, such as that of a proxy. */
function errorOf(
  answer: Pick<Refusal<number>, 'response' | 'requestId' | 'clientRequestId'>,
  body: unknown,
): ODataError {
  const { response, requestId = '', clientRequestId } = answer;
  const date = response.headers.get('Date') ?? '';
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const innerError = { date, 'request-id': requestId, 'client-request-id': clientRequestId };
  return {
    error: {
      code: '',
      message: `${response.statusText}, no OData error: ${text?.slice(0, 200)}`,
      innerError,
    },
  };
}
