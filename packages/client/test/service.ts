// A service that answers as a test says, remembers what it was sent, and a clock that goes on when nothing else does.
import { afterEach, beforeEach, vi } from 'vitest';
import { type ConnectorsClient, type ConnectorsClientOptions, createConnectorsClient } from '../src/index.ts';

/** The token of every client here. No error, no log may hold it. */
export const secret: string = 'eyJ0-very-secret-token';
export const baseUrl: string = 'https://graph.example.com/beta';
export const path: { readonly connectorsId: string } = { connectorsId: 'c1' };
export const url: string = `${baseUrl}/connectors/c1`;
export const connector: Readonly<Record<'id' | 'machineName' | 'externalIp' | 'status' | 'version', string>> =
  {
    id: 'c1',
    machineName: 'a.contoso.com',
    externalIp: '203.0.113.7',
    status: 'active',
    version: '1',
  };

/** One try, as the service got it. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
  /** When it came. */
  readonly at: number;
}

export type Respond = (request: Request) => Response | Promise<Response>;

/** Answers with a status, and JSON if there is any. */
export const answer =
  (status: number, body?: unknown, headers: Readonly<Record<string, string>> = {}): Respond =>
  () =>
    body === undefined
      ? new Response(null, { status, headers })
      : Response.json(body, { status, headers: { 'request-id': 'r1', ...headers } });

/** Answers with an error of OData. */
export const refuse = (status: number, headers?: Readonly<Record<string, string>>): Respond =>
  answer(status, { error: { code: 'theCode', message: 'The reason.', target: 'status' } }, headers);

/** Fails as the global fetch does when there is nobody. */
export const unreachable: Respond = () => {
  throw new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 203.0.113.9:443') });
};

/** Never answers, and ends when it is aborted, as the global fetch does. */
export const silent: Respond = ({ signal }) =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });

/** Begins an answer, and never ends it. Says through `cancelled` whether somebody let go of it. */
export const unending = (cancelled: () => void = () => {}): Respond => {
  return ({ signal }) => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"value":['));
        signal.addEventListener('abort', () => controller.error(signal.reason));
      },
      cancel: cancelled,
    });
    return new Response(body, { headers: { 'Content-Type': 'application/json', 'request-id': 'r1' } });
  };
};

/** A client, whose tries are answered one after the other; the last answer is for all that follow. */
export function open(
  responds: readonly Respond[],
  options: Partial<ConnectorsClientOptions> = {},
): { graph: ConnectorsClient; sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch: Respond = async (request) => {
    // As the global fetch does.
    request.signal.throwIfAborted();
    const respond = responds[Math.min(sent.length, responds.length - 1)];
    const { method, headers } = request;
    const index = sent.push({
      method,
      url: request.url,
      headers: new Headers(headers),
      body: '',
      at: Date.now(),
    });
    // A transport reads the body, and then it is used up.
    const body = await request.text();
    Object.assign(sent[index - 1] ?? {}, { body });
    if (respond === undefined) throw new Error('The test has no answer.');
    return respond(request);
  };
  return { graph: createConnectorsClient({ baseUrl, token: secret, fetch, ...options }), sent };
}

/** Lets everything happen that needs no time. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** The clock of a test, at a fixed time. Turns of the event loop stay real. */
export function stopClock(): void {
  vi.useFakeTimers({
    now: Date.UTC(2026, 10, 24, 8),
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  });
}

/** Stops the clock for each test of a file, and takes chance away: it is always `random`. */
export function withoutChance(random: number): void {
  beforeEach(() => {
    stopClock();
    vi.spyOn(Math, 'random').mockReturnValue(random);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}

/** What comes of a call. Time goes on to the next timer whenever nothing else happens. */
export async function elapse<T>(promise: Promise<T>): Promise<T> {
  let isSettled = false;
  const settled = (): void => {
    isSettled = true;
  };
  promise.then(settled, settled);
  for (;;) {
    await settle();
    if (isSettled || vi.getTimerCount() === 0) return promise;
    await vi.advanceTimersToNextTimerAsync();
  }
}

/** What a call throws. */
export const failureOf = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => {
      throw new Error(`It did not fail, and gave ${JSON.stringify(value)}.`);
    },
    (error: unknown) => error,
  );
