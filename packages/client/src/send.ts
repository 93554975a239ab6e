// Sends the request of a call, again if need be: beneath the middleware, in the place of `fetch`.
import type { Call } from './call.ts';
import { AuthenticationError, BadResponseError, ConnectionError, GraphError, requestIdOf } from './errors.ts';
import { limitBody } from './limit-body.ts';
import type { Fetch, Settings } from './options.ts';
import { waitAfter } from './retry.ts';
import { claimsOf } from './tokens.ts';

/** What a body may be. */
export type Body = NonNullable<RequestInit['body']>;

/**
 * The answer to a request, after as many tries as it takes.
 *
 * @param body the request's, to be sent again.
 * @param isSafe whether it may be carried out twice, whatever its method is.
 * @throws GraphError if there was no answer.
 */
export async function send(
  request: Request,
  call: Call,
  settings: Settings,
  body: Body | undefined,
  isSafe: boolean | undefined,
): Promise<Response> {
  const { fetch, logger, onRetry, maxResponseBytes } = settings;
  const { method, url, headers } = request;
  const clientRequestId = headers.get('client-request-id') ?? call.clientRequestId;
  Object.assign(call, { method, url, clientRequestId });
  headers.set('client-request-id', clientRequestId);
  const mayRepeat = isSafe || /^(GET|HEAD|OPTIONS)$/.test(method) || headers.has('If-Match');
  const isOurs = URL.parse(url)?.origin === settings.origin && !headers.has('Authorization');
  let mayRefresh = isOurs && settings.canRefresh;
  let claims: string | undefined;
  let token = '';

  for (let attempt = 1, outgoing = request; ;) {
    // No token is asked for in vain, and nothing sent that nobody waits for.
    call.check();
    if (isOurs) {
      token = await tokenFor(call, settings, claims, token);
      outgoing.headers.set('Authorization', `Bearer ${token}`);
      claims = undefined;
      call.check();
    }

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
    call.check();
    const { status } = response ?? {};
    const told = { method, url, clientRequestId, requestId: requestIdOf(response), attempt, status, error };
    logger?.({ ...told, milliseconds: Date.now() - began });

    let wait = waitAfter(attempt, response, mayRepeat, settings);
    if (response && status === 401 && mayRefresh) {
      mayRefresh = false;
      claims = claimsOf(response) ?? '';
      wait = 0;
    } else if (wait !== undefined && Date.now() + wait < call.deadline) {
      attempt++;
      onRetry?.({ ...told, milliseconds: wait });
    } else if (response) {
      // Told to the call too: in Chromium, what reads a body does not learn why its stream failed.
      return limitBody(response, maxResponseBytes, () =>
        call.end(
          new BadResponseError(`has more than ${maxResponseBytes} bytes`, call, { code: 'responseTooLarge' }),
        ),
      );
    } else {
      throw error;
    }
    await call.rest(wait);
    // What was sent once cannot be sent again.
    outgoing = copyOf(request, fetch, body, { headers, signal: call.renew() });
  }
}

/**
 * A copy of a request, with what only some `fetch` knows of it, which is no part of the platform's.
 *
 * @param fetch what it is for, which may have a class of its own.
 */
export function copyOf(
  request: Request,
  { Request = globalThis.Request }: Pick<Fetch, 'Request'>,
  body: Body | undefined,
  init: RequestInit = {},
): Request {
  const copy = new Request(request, { ...init, ...(body && { body }) });
  return Object.assign(copy, Object.fromEntries(Object.entries(request)));
}

/** @throws AuthenticationError if there is none, or none that a header can hold. */
async function tokenFor(
  call: Call,
  { token }: Settings,
  claims: string | undefined,
  refused: string,
): Promise<string> {
  let given = '';
  let cause: unknown;
  try {
    given = await token(claims, refused);
  } catch (error) {
    cause = error;
  }
  // Whatever refused it later would say what it refused.
  if (!/^[!-~]+$/.test(given))
    throw new AuthenticationError('no token could be had, or none that a header can hold', call, { cause });
  return given;
}

/** What a transport says; of the global fetch, the message says no more than that it failed. */
export function reasonOf(error: unknown): string {
  const { message, cause } = Object(error);
  return String(cause?.message ?? message ?? error);
}
