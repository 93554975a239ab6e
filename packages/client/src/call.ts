// The life of one call, from its identifier to what ends it.
import { AbortError, type GraphError, type Known, TimeoutError } from './errors.ts';

/** How long a call and each of its tries may take, in milliseconds. */
export interface Limits {
  readonly call: number;
  readonly attempt: number;
}

type Timer = ReturnType<typeof setTimeout>;

/** A call in the making. */
export class Call implements Known {
  method: string;
  url: string;
  clientRequestId: string;
  /** The answer of the last try. */
  response: Response | undefined;
  /** Whether that is what the caller gets. */
  isAnswered = false;
  /** What ends the try that runs. */
  controller: AbortController = new AbortController();
  /** When the call ends, whatever becomes of it. */
  readonly deadline: number;
  /** Rejects as soon as the call ends early; pending if it does not. To be raced with all that is waited for. */
  readonly ended: Promise<never>;
  readonly #limits: Limits;
  readonly #timer: Timer;
  #attemptTimer: Timer | undefined;
  #reject: (error: GraphError) => void = () => {};
  /** What ended the call. */
  #reason: GraphError | undefined;
  readonly #letGo: () => void;

  /** @param id the caller's identifier; a new GUID by default. */
  constructor(
    method: string,
    url: string,
    limits: Limits,
    signal: AbortSignal | null | undefined,
    id: string = newId(),
  ) {
    this.clientRequestId = id;
    this.method = method;
    this.url = url;
    this.deadline = Date.now() + limits.call;
    this.#limits = limits;
    this.ended = new Promise((_, reject) => (this.#reject = reject));
    // Whoever does not wait any more need not hear of it.
    this.ended.catch(() => {});
    this.#timer = this.#after('call', (error) => this.end(error));
    const abort = (): unknown => this.end(new AbortError('was aborted', this, { cause: signal?.reason }));
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
    this.#letGo = () => signal?.removeEventListener('abort', abort);
  }

  /** Waits for the answer of a try, no longer than a try may take. Its time goes on until the body is read. */
  attempt(send: () => Response | Promise<Response>): Promise<Response> {
    this.response = undefined;
    return new Promise((resolve, reject) => {
      this.#attemptTimer = this.#after('attempt', (error) => {
        this.controller.abort(error);
        reject(error);
        // Then it is the body that takes its time.
        if (this.response) this.end(error);
      });
      void (async () => send())().then((response) => resolve((this.response = response)), reject);
    });
  }

  /** Ends a try, and waits for some milliseconds. */
  rest(milliseconds: number): Promise<void> {
    clearTimeout(this.#attemptTimer);
    void this.response?.body?.cancel().catch(() => {});
    return new Promise((resolve) => (this.#attemptTimer = setTimeout(resolve, milliseconds)));
  }

  /** The signal of the next try. @throws what ended the call, if something did. */
  renew(): AbortSignal {
    this.check();
    return (this.controller = new AbortController()).signal;
  }

  /** @throws what ended the call early, if something did. */
  check(): void {
    if (this.#reason) throw this.#reason;
  }

  /** Ends the call early, and gives the reason. */
  end(reason: GraphError): GraphError {
    this.#reason ??= reason;
    this.#reject(reason);
    this.controller.abort(reason);
    return reason;
  }

  /** Lets go of everything; of the caller's signal only if nothing is left to be read. */
  close(isRead: boolean): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#attemptTimer);
    if (isRead) this.#letGo();
  }

  #after(what: keyof Limits, act: (error: GraphError) => void): Timer {
    const limit = this.#limits[what];
    return setTimeout(() => act(new TimeoutError(`the ${what} took more than ${limit} ms`, this)), limit);
  }
}

/** A new GUID; where a browser has none to give, since the page did not come over https, another text at random. */
export const newId = (): string => crypto.randomUUID?.() ?? `${Math.random()}${Date.now()}`;
