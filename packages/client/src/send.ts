// Sends the request of a call, again if need be: beneath the middleware, in the place of `fetch`.
import type { Call } from './call.ts';
import { AuthenticationError, BadResponseError, ConnectionError, GraphError, requestIdOf } from './errors.ts';
import { limitBody } from './limit-body.ts';
import type { Settings } from './options.ts';
import { waitAfter } from './retry.ts';
import { claimsOf } from './tokens.ts';
import type { Parts, Transmit } from './transmit.ts';

/**
 * The answer to a request, after as many tries as it takes.
 *
 * @param input its URL, or what middleware has made of it.
 * @param parts what else is asked.
 * @param transmit hands it over.
 * @param isSafe whether it may be carried out twice, whatever its method is.
 * @throws GraphError if there was no answer.
 */
export async function send(
  input: string | Request,
  parts: Parts,
  call: Call,
  settings: Settings,
  transmit: Transmit,
  isSafe: boolean | undefined,
): Promise<Response> {
  const { logger, onRetry, maxResponseBytes } = settings;
  const { method, headers } = parts;
  const { href: url, origin } = new URL(typeof input === 'string' ? input : input.url);
  const clientRequestId = headers.get('client-request-id') ?? call.clientRequestId;
  call.method = method;
  call.url = url;
  call.clientRequestId = clientRequestId;
  headers.set('client-request-id', clientRequestId);
  const mayRepeat = isSafe || /^(GET|HEAD|OPTIONS)$/.test(method) || headers.has('If-Match');
  const isOurs = origin === settings.origin && !headers.has('Authorization');
  let mayRefresh = isOurs && settings.canRefresh;
  let claims: string | undefined;
  let token = '';

  for (let attempt = 1; ;) {
    // No token is asked for in vain, and nothing sent that nobody waits for.
    call.check();
    if (isOurs) {
      token = await tokenFor(call, settings, claims, token);
      headers.set('Authorization', `Bearer ${token}`);
      claims = undefined;
      call.check();
    }

    const began = Date.now();
    let response: Response | undefined;
    let error: unknown;
    try {
      response = await call.attempt(transmit(input, parts));
    } catch (cause) {
      error =
        cause instanceof GraphError
          ? cause
          : new ConnectionError(`no answer came: ${reasonOf(cause)}`, call, { cause });
    }
    call.check();
    const status = response?.status;
    const tell = (listener: Settings['logger'], milliseconds: number): void =>
      listener?.({
        method,
        url,
        clientRequestId,
        requestId: requestIdOf(response),
        attempt,
        status,
        error,
        milliseconds,
      });
    tell(logger, Date.now() - began);

    let wait = waitAfter(attempt, response, mayRepeat, settings);
    if (response && status === 401 && mayRefresh) {
      mayRefresh = false;
      claims = claimsOf(response) ?? '';
      wait = 0;
    } else if (wait !== undefined && Date.now() + wait < call.deadline) {
      tell(onRetry, wait);
      attempt++;
    } else if (response) {
      call.isAnswered = true;
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
    parts = { ...parts, signal: call.renew() };
  }
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
    throw new AuthenticationError('no token could be had that a header can hold', call, { cause });
  return given;
}

/** What a transport says; of the global fetch, the message says no more than that it failed. */
export function reasonOf(error: unknown): string {
  const { message, cause } = Object(error);
  return String(cause?.message ?? message ?? error);
}
