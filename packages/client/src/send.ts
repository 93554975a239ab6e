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
  /** What it is an instance of. */
  readonly Request: typeof Request;
}

/**
 * The answer to a request, after as many tries as it takes.
 *
 * @throws GraphError if there was none.
 */
export async function send(
  request: Request,
  { call, body, idempotent, Request }: Sent,
  settings: Settings,
): Promise<Response> {
  const { retry, fetch, maxResponseBytes } = settings;
  call.method = request.method;
  call.url = request.url;
  call.clientRequestId = request.headers.get('client-request-id') ?? newId();
  const isSafe =
    idempotent || /^(?:GET|HEAD|OPTIONS)$/.test(request.method) || request.headers.has('If-Match');
  let claims: string | undefined;
  let isRefreshed = false;

  for (let attempt = 1; ; attempt++) {
    let outgoing = request;
    if (attempt > 1 || isRefreshed) {
      call.renew();
      outgoing = new Request(request, { signal: call.signal, ...(body !== undefined && { body }) });
    }
    await authorize(outgoing, call, settings, claims);
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

    if (response?.status === 401 && !isRefreshed && settings.canRefresh) {
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
      const tooLarge = (): GraphError =>
        new BadResponseError(
          `The answer is larger than ${maxResponseBytes} bytes.`,
          call.failure('responseTooLarge', { status: response.status }),
        );
      return limitBody(response, maxResponseBytes, tooLarge);
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

/** Puts the token on a request to where it belongs. */
async function authorize(
  request: Request,
  call: Call,
  settings: Settings,
  claims: string | undefined,
): Promise<void> {
  const { headers } = request;
  if (!headers.has('client-request-id')) headers.set('client-request-id', call.clientRequestId);
  if (
    new URL(request.url).origin !== settings.origin ||
    (headers.has('Authorization') && claims === undefined)
  )
    return;
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

function unreachable(call: Call, cause: unknown): GraphError {
  // Of the global fetch, the message says no more than that it failed.
  const inner: unknown = cause instanceof Error ? (cause.cause ?? cause) : cause;
  const reason = inner instanceof Error ? inner.message : String(inner);
  return new ConnectionError(`No answer came: ${reason}.`, call.failure('noConnection'), cause);
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

/** A new GUID; browsers have a function for it only where the page came over https. */
const newId = (): string =>
  crypto.randomUUID?.() ??
  '10000000-1000-4000-8000-100000000000'.replaceAll(/[018]/g, (digit) =>
    (
      Number(digit) ^
      ((crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) & (15 >> (Number(digit) / 4)))
    ).toString(16),
  );
