// Sends the request of a call, again if need be: beneath the middleware, in the place of `fetch`.
import type { Call } from './call.ts';
import { AuthenticationError, BadResponseError, ConnectionError, GraphError } from './errors.ts';
import { limitBody } from './limit-body.ts';
import type { Attempt, Retry, Settings } from './options.ts';
import { retryAfterOf } from './retry-after.ts';
import { claimsOf } from './tokens.ts';

/** What a service may do better at another time. */
const transient = new Set([408, 429, 500, 502, 503, 504]);

/** Answers to what was not done. */
const notDone = new Set([429, 503]);

/** What a body may be. */
export type Body = NonNullable<RequestInit['body']>;

/** What is known of a request beside the request. */
export interface Sent {
  readonly call: Call;
  /** Its body, to be sent again; `undefined` if there is none. */
  readonly body: Body | undefined;
  /** Whether the caller says that it may be sent again, whatever became of it. */
  readonly idempotent: boolean;
}

/**
 * The answer to a request, after as many tries as it takes.
 *
 * @throws GraphError if there was none.
 */
export async function send(
  request: Request,
  { call, body, idempotent }: Sent,
  settings: Settings,
): Promise<Response> {
  const { retry, fetch, maxResponseBytes } = settings;
  call.method = request.method;
  call.url = request.url;
  call.clientRequestId = request.headers.get('client-request-id') ?? call.clientRequestId;
  const isSafe =
    idempotent || /^(?:GET|HEAD|OPTIONS)$/.test(request.method) || request.headers.has('If-Match');
  // Nobody else is to have the token, and whoever brings one of their own is to be heard.
  const isOurs = new URL(request.url).origin === settings.origin && !request.headers.has('Authorization');
  let claims: string | undefined;
  let isRefreshed = false;

  for (let attempt = 1; ; attempt++) {
    if (attempt > 1 || isRefreshed) call.renew();
    // A copy, since middleware sees the request, and is not to see the token.
    const outgoing = new Request(request, { signal: call.signal, ...(body !== undefined && { body }) });
    if (!outgoing.headers.has('client-request-id'))
      outgoing.headers.set('client-request-id', call.clientRequestId);
    // No token is asked for in vain.
    call.check();
    if (isOurs) await authorize(outgoing, call, settings, claims);
    call.check();

    const began = Date.now();
    let response: Response | undefined;
    let error: unknown;
    try {
      response = await call.attempt(() => fetch(outgoing));
    } catch (cause) {
      error = cause instanceof GraphError ? cause : unreachable(call, cause);
    }
    call.check();
    log(settings, call, { attempt, milliseconds: Date.now() - began, response, error });

    if (response?.status === 401 && isOurs && !isRefreshed && settings.canRefresh) {
      isRefreshed = true;
      claims = claimsOf(response) ?? '';
      discard(response, call);
      attempt--;
      continue;
    }
    const mayRetry = response
      ? transient.has(response.status) && (isSafe || notDone.has(response.status))
      : isSafe;
    const wait = waitFor(attempt, response, retry);
    if (!mayRetry || attempt >= retry.attempts || wait >= call.left) {
      if (response === undefined) throw error;
      const { status, headers } = response;
      const known = { status, requestId: headers.get('request-id') ?? undefined };
      return limitBody(response, maxResponseBytes, {
        tooLarge: () =>
          new BadResponseError(
            `The answer is larger than ${maxResponseBytes} bytes.`,
            call.failure('responseTooLarge', known),
          ),
        brokenOff: (cause) =>
          new ConnectionError(
            `The answer broke off: ${reasonOf(cause)}.`,
            call.failure('noConnection', known),
            cause,
          ),
      });
    }
    if (response) discard(response, call);
    else call.rest();
    settings.onRetry?.({
      attempt,
      milliseconds: wait,
      status: response?.status,
      error,
      ...call.failure('retry'),
    });
    await call.sleep(wait);
    call.check();
  }
}

/** Puts the token on a request. */
async function authorize(
  { headers }: Request,
  call: Call,
  settings: Settings,
  claims: string | undefined,
): Promise<void> {
  let token: string;
  try {
    token = await settings.token(claims);
  } catch (cause) {
    throw new AuthenticationError('No token could be had.', call.failure('noToken'), cause);
  }
  // Whatever refused it later would say what it refused.
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new AuthenticationError(
      'The token is empty, or has characters that no header can hold.',
      call.failure('noToken'),
    );
  }
  headers.set('Authorization', `Bearer ${token}`);
}

/** How many milliseconds to wait before the next try: at random, and no less than the service asks for. */
function waitFor(attempt: number, response: Response | undefined, { delay, maxDelay }: Retry): number {
  const jitter = Math.random() * Math.min(maxDelay, delay * 2 ** (attempt - 1));
  const asked = response && retryAfterOf(response);
  if (asked === undefined) return jitter;
  return Number.isNaN(asked) ? delay + jitter : asked * 1000 + jitter;
}

const unreachable = (call: Call, cause: unknown): GraphError =>
  new ConnectionError(`No answer came: ${reasonOf(cause)}.`, call.failure('noConnection'), cause);

/** What a transport says; of the global fetch, the message says no more than that it failed. */
function reasonOf(cause: unknown): string {
  const inner: unknown = cause instanceof Error ? (cause.cause ?? cause) : cause;
  return inner instanceof Error ? inner.message : String(inner);
}

/** Lets go of an answer, so that its connection can be used again. */
function discard({ body }: Response, call: Call): void {
  call.rest();
  void body?.cancel().catch(() => {});
}

function log(
  { logger }: Settings,
  { method, url, clientRequestId }: Call,
  {
    response,
    ...attempt
  }: Pick<Attempt, 'attempt' | 'milliseconds' | 'error'> & { response: Response | undefined },
): void {
  const requestId = response?.headers.get('request-id') ?? undefined;
  logger?.({ method, url, clientRequestId, requestId, status: response?.status, ...attempt });
}
