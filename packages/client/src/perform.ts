// Makes a call: from what the caller gives to what comes of it.
import { createFinalURL, defaultBodySerializer, mergeHeaders, type Middleware } from 'openapi-fetch';
import { bodyOf } from './body-of.ts';
import { beginCall, type Call, newId } from './call.ts';
import { BadResponseError, ConnectionError, GraphError } from './errors.ts';
import { guardPath } from './guard-path.ts';
import type { AnyInit, AnyResult } from './methods.ts';
import { through } from './middleware.ts';
import type { Settings } from './options.ts';
import { resultOf } from './result-of.ts';
import { reasonOf, send } from './send.ts';
import { pathSerializer as writePath, querySerializerOf } from './serialize.ts';
import { partsOf, requestOf, transmitter } from './transmit.ts';

/**
 * Makes a call.
 *
 * @param used the middlewares of the client.
 * @throws GraphError if there was no answer; else what the caller's own code throws, as a middleware.
 */
export async function perform(
  settings: Settings,
  used: readonly Middleware[],
  method: string,
  path: string,
  init: AnyInit = {},
): Promise<AnyResult> {
  const {
    baseUrl: root = settings.baseUrl,
    fetch = settings.fetch,
    Request,
    params = {},
    headers,
    body,
    parseAs = 'json',
    querySerializer: query,
    bodySerializer = defaultBodySerializer,
    pathSerializer = writePath,
    middleware = [],
    idempotent,
    signal,
    ...rest
  } = init;
  const { header } = params;
  const baseUrl = root.replace(/\/$/, '');
  const call = beginCall(method, baseUrl + path, settings.timeout, signal, header?.['client-request-id']);
  const middlewares = [...used, ...middleware];
  const transmit = transmitter(fetch, Request);

  async function exchange(): Promise<AnyResult> {
    guardPath(path, params.path, call);
    const querySerializer = typeof query === 'function' ? query : querySerializerOf(query);
    const url = createFinalURL(path, { baseUrl, params, querySerializer, pathSerializer });
    const sent = body === undefined ? undefined : bodySerializer(body, mergeHeaders(headers, header));
    const type = sent === undefined || sent instanceof FormData ? {} : { 'Content-Type': 'application/json' };
    const parts = {
      ...rest,
      method,
      headers: mergeHeaders(type, headers, header),
      body: sent ?? null,
      signal: call.renew(),
    };
    const sending = [call, settings, transmit, idempotent] as const;
    let response: Response;
    if (middlewares.length === 0 && (!sent || typeof sent === 'string')) {
      response = await send(url, parts, ...sending);
    } else {
      const options = {
        baseUrl,
        fetch: transmit,
        parseAs,
        querySerializer,
        bodySerializer,
        pathSerializer,
      };
      const request = requestOf(Request, url, parts);
      const told = { request, schemaPath: path, params, options, id: newId() };
      response = await through(middlewares, told, async (made) =>
        send(made, await partsOf(made), ...sending),
      );
    }
    return resultOf(call, response, await bodyOf(response, parseAs, call.method === 'HEAD'));
  }

  try {
    return await call.within(exchange());
  } catch (cause) {
    throw faultOf(cause, call, middlewares);
  } finally {
    call.close(parseAs !== 'stream');
  }
}

/** What is thrown where a call failed with `cause`. */
function faultOf(cause: unknown, call: Call, middlewares: readonly (Middleware | undefined)[]): unknown {
  // Before there is an answer, it is what the caller's own code throws.
  if (cause instanceof GraphError || !call.isAnswered) return cause;
  if (cause instanceof SyntaxError) {
    const type = call.response?.headers.get('Content-Type');
    return new BadResponseError(`has a body that cannot be read, of type ${type}`, call, { cause });
  }
  // What middleware throws is for those who wrote it; that a body broke off is a TypeError to the platform.
  const isForeign = !(cause instanceof TypeError) && middlewares.some((middleware) => middleware?.onResponse);
  return isForeign ? cause : new ConnectionError(`broke off: ${reasonOf(cause)}`, call, { cause });
}
