// Sends the request of a call, again if need be: beneath the middleware, in the place of `fetch`.
import type { Call } from './call.ts';
import { AuthenticationError, BadResponseError, ConnectionError, GraphError, requestIdOf } from './errors.ts';
import { limitBody } from './limit-body.ts';
import type { Settings } from './options.ts';
import { retryAfterOf } from './retry-after.ts';
import { claimsOf } from './tokens.ts';

/** What a body may be. */
export type Body = NonNullable<RequestInit['body']>;

/** Answers of a service that may do better at another time. */
const transient = new Set([408, 429, 500, 502, 503, 504]);

/**
 * The answer to a request, after as many tries as it takes.
 *
 * @param body the request's, to be sent again.
 * @param isSafe whether it may be sent again, whatever became of it.
 * @throws GraphError if there was no answer.
 */
export async function send(
  request: Request,
  call: Call,
  settings: Settings,
  body: Body | undefined,
  isSafe: boolean | undefined,
): Promise<Response> {
  const { fetch, logger, onRetry, attempts, delay, maxDelay, maxResponseBytes } = settings;
  const { method, url, headers } = request;
  const clientRequestId = headers.get('client-request-id') ?? newId();
  Object.assign(call, { method, url, clientRequestId });
  headers.set('client-request-id', clientRequestId);
  const mayRepeat = isSafe || /^(GET|HEAD|OPTIONS)$/.test(method) || headers.has('If-Match');
  const isOurs = URL.parse(url)?.origin === settings.origin && !headers.has('Authorization');
  let claims: string | undefined;

  for (let attempt = 1; ; attempt++) {
    if (isOurs) headers.set('Authorization', `Bearer ${await tokenFor(call, settings, claims)}`);
    const { signal } = call.controller;
    signal.throwIfAborted();
    // What was sent once cannot be sent again.
    const outgoing =
      call.response || attempt > 1
        ? new Request(request, { headers, signal, ...(body && { body }) })
        : request;

    const began = Date.now();
    let response: Response | undefined;
    let error: unknown;
    try {
      response = await call.attempt(() => fetch(outgoing));
    } catch (cause) {
      error =
        cause instanceof GraphError
          ? cause
          : new ConnectionError(`no answer came: ${reasonOf(cause)}`, call, { cause });
    }
    const status = response?.status;
    const told = { method, url, clientRequestId, requestId: requestIdOf(response), attempt, status, error };
    logger?.({ ...told, milliseconds: Date.now() - began });

    const isRefused = status === 401 && isOurs && settings.canRefresh && claims === undefined;
    const jitter = Math.random() * Math.min(maxDelay, delay * 2 ** (attempt - 1));
    const asked = response && retryAfterOf(response);
    // A wait that makes no sense is one all the same.
    const wait = isRefused ? 0 : jitter + (Number.isNaN(asked) ? delay : (asked ?? 0) * 1000);
    const mayRetry =
      isRefused ||
      (attempt < attempts &&
        (response
          ? transient.has(response.status) && (mayRepeat || status === 429 || status === 503)
          : mayRepeat));
    if (!mayRetry || Date.now() + wait >= call.deadline) {
      if (!response) throw error;
      return limitBody(
        response,
        maxResponseBytes,
        () => new BadResponseError(`has more than ${maxResponseBytes} bytes`, call),
      );
    }
    if (isRefused && response) {
      attempt--;
      claims = claimsOf(response) ?? '';
    } else {
      onRetry?.({ ...told, milliseconds: wait });
    }
    await call.rest(wait);
    call.controller.signal.throwIfAborted();
    call.controller = new AbortController();
  }
}

async function tokenFor(call: Call, { token }: Settings, claims: string | undefined): Promise<string> {
  let given = '';
  let cause: unknown;
  try {
    given = await token(claims);
  } catch (error) {
    cause = error;
  }
  // Whatever refused it later would say what it refused.
  if (!/^[!-~]+$/.test(given))
    throw new AuthenticationError('no token could be had, or none that a header can hold', call, { cause });
  return given;
}

/** Of the global fetch, the message says no more than that it failed. */
function reasonOf(error: unknown): string {
  const { message, cause } = Object(error);
  return String(cause?.message ?? message ?? error);
}

/** A new GUID; where a browser has none to give, since the page did not come over https, another text at random. */
const newId = (): string => crypto.randomUUID?.() ?? `${Math.random()}${Date.now()}`;
