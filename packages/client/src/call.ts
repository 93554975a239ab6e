// One call: who it is, how long it may take, and what ends it early.
import { AbortError, type Failure, GraphError, TimeoutError } from './errors.ts';

/** How long a call and each of its tries may take, in milliseconds. */
export interface Limits {
  readonly call: number;
  readonly attempt: number;
}

/** A call in the making. */
export class Call {
  /** Rejects as soon as the call ends early; for ever pending if it does not. To be raced with all that is waited for. */
  readonly ended: Promise<never>;
  clientRequestId = '';
  method: string;
  url: string;
  /** The answer of the last try. */
  response: Response | undefined;
  readonly #limits: Limits;
  readonly #signal: AbortSignal | null | undefined;
  readonly #deadline: number;
  readonly #timer: ReturnType<typeof setTimeout>;
  #attemptTimer: ReturnType<typeof setTimeout> | undefined;
  #controller = new AbortController();
  #stop: (error: unknown) => void = () => {};
  #reason: GraphError | undefined;

  constructor(method: string, url: string, limits: Limits, signal: AbortSignal | null | undefined) {
    this.method = method;
    this.url = url;
    this.#limits = limits;
    this.#signal = signal;
    this.#deadline = Date.now() + limits.call;
    this.ended = new Promise((_, reject) => (this.#stop = reject));
    // Whoever does not race it any more need not hear of it.
    this.ended.catch(() => {});
    this.#timer = setTimeout(() => this.end(this.#late('call')), limits.call);
    if (signal?.aborted) this.#onAbort();
    else signal?.addEventListener('abort', this.#onAbort);
  }

  /** How many milliseconds are left. */
  get left(): number {
    return this.#deadline - Date.now();
  }

  /** The signal of the try that runs. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Makes ready for another try, with a signal of its own. */
  renew(): void {
    this.#controller = new AbortController();
  }

  /** Waits for the answer of a try, no longer than a try may take. Its time goes on until the body is read. */
  attempt(send: () => Response | Promise<Response>): Promise<Response> {
    return new Promise((resolve, reject) => {
      this.#attemptTimer = setTimeout(() => {
        const error = this.#late('attempt');
        this.#controller.abort(error);
        // The first is heard while there is no answer, the second while its body is read.
        reject(error);
        if (this.response !== undefined) this.end(error);
      }, this.#limits.attempt);
      this.response = undefined;
      Promise.resolve(send()).then((response) => resolve((this.response = response)), reject);
    });
  }

  /** Ends the time of a try. */
  rest(): void {
    clearTimeout(this.#attemptTimer);
  }

  /** Waits. */
  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => (this.#attemptTimer = setTimeout(resolve, milliseconds)));
  }

  /** @throws what ended the call early, if it did. */
  check(): void {
    if (this.#reason !== undefined) throw this.#reason;
  }

  /** Ends the call early, and gives the reason. */
  end(reason: GraphError): GraphError {
    this.#reason ??= reason;
    this.#controller.abort(reason);
    this.#stop(reason);
    return reason;
  }

  /** Lets go of everything. */
  close(): void {
    clearTimeout(this.#timer);
    this.rest();
    this.#signal?.removeEventListener('abort', this.#onAbort);
  }

  /** What is known of the call, for an error. */
  failure(code: string, more?: Partial<Failure>): Failure {
    const { method, url, clientRequestId } = this;
    return { method, url, clientRequestId, code, ...more };
  }

  #late(what: keyof Limits): GraphError {
    const reason = `The ${what} took more than ${this.#limits[what]} ms.`;
    return new TimeoutError(reason, this.failure('timeout'));
  }

  readonly #onAbort = (): void => {
    const reason: unknown = this.#signal?.reason;
    this.end(new AbortError('The caller aborted it.', this.failure('aborted'), reason));
  };
}
