// The life of one call, from its identifier to what ends it.
import { AbortError, type GraphError, type Known, TimeoutError } from './errors.ts';

/** How long a call and each of its tries may take, in milliseconds. */
export interface Limits {
  readonly call: number;
  readonly attempt: number;
}

type Timer = ReturnType<typeof setTimeout>;

/** A call in the making. */
export interface Call extends Known {
  method: string;
  url: string;
  clientRequestId: string;
  /** The answer of the last try. */
  response: Response | undefined;
  /** Whether that is what the caller gets. */
  isAnswered: boolean;
  /** When the call ends, whatever becomes of it. */
  readonly deadline: number;
  /** Waits for what comes of the call, no longer than until it ends early. */
  within<Value>(outcome: Promise<Value>): Promise<Value>;
  /** The signal of the next try. @throws what ended the call, if something did. */
  renew(): AbortSignal;
  /** Waits for the answer of a try, no longer than a try may take. Its time goes on until the body is read. */
  attempt(answer: Promise<Response>): Promise<Response>;
  /** Ends a try, and waits for some milliseconds. */
  rest(milliseconds: number): Promise<void>;
  /** @throws what ended the call early, if something did. */
  check(): void;
  /** Ends the call early, and gives the reason. */
  end(reason: GraphError): GraphError;
  /** Lets go of everything; of the caller's signal only if nothing is left to be read. */
  close(isRead: boolean): void;
}

/**
 * Begins a call.
 *
 * @param signal the caller's.
 * @param clientRequestId the caller's identifier of it; a new GUID by default.
 */
export function beginCall(
  method: string,
  url: string,
  limits: Limits,
  signal: AbortSignal | null | undefined,
  clientRequestId: string = newId(),
): Call {
  let controller: AbortController | undefined;
  let attemptTimer: Timer | undefined;
  let ending: GraphError | undefined;
  let reject: (error: GraphError) => void = () => {};

  const after = (what: keyof Limits, act: (error: GraphError) => void): Timer =>
    setTimeout(
      () => act(new TimeoutError(`the ${what} took more than ${limits[what]} ms`, call)),
      limits[what],
    );
  const call: Call = {
    method,
    url,
    clientRequestId,
    response: undefined,
    isAnswered: false,
    deadline: Date.now() + limits.call,
    within: (outcome) =>
      new Promise((resolve, refuse) => {
        reject = refuse;
        void outcome.then(resolve, refuse);
      }),
    renew() {
      call.check();
      return (controller = new AbortController()).signal;
    },
    attempt(answer) {
      call.response = undefined;
      return new Promise((resolve, refuse) => {
        attemptTimer = after('attempt', (error) => {
          controller?.abort(error);
          refuse(error);
          // Then it is the body that takes its time.
          if (call.response) call.end(error);
        });
        void answer.then((response) => resolve((call.response = response)), refuse);
      });
    },
    rest(milliseconds) {
      clearTimeout(attemptTimer);
      void call.response?.body?.cancel().catch(() => {});
      return new Promise((resolve) => (attemptTimer = setTimeout(resolve, milliseconds)));
    },
    check() {
      if (ending) throw ending;
    },
    end(reason) {
      ending ??= reason;
      reject(reason);
      controller?.abort(reason);
      return reason;
    },
    close(isRead) {
      clearTimeout(timer);
      clearTimeout(attemptTimer);
      if (isRead) signal?.removeEventListener('abort', abort);
    },
  };
  const timer = after('call', (error) => call.end(error));
  const abort = (): unknown => call.end(new AbortError('was aborted', call, { cause: signal?.reason }));
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort);
  return call;
}

/** A new GUID; where a browser has none to give, since the page did not come over https, another text at random. */
export const newId = (): string => crypto.randomUUID?.() ?? `${Math.random()}`;
