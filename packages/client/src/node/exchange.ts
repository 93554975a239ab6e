// One request and its answer, as undici tells of them.
import type { Dispatcher } from 'undici';
import { LightBody } from './light-body.ts';

/** The beginning of an answer. */
export interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: LightBody;
}

/** Less than `Dispatcher.request`, whose streams and scopes cost as much again. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #signal: AbortSignal;
  readonly #resolve: (answer: Answer) => void;
  readonly #reject: (error: unknown) => void;
  #controller: Dispatcher.DispatchController | undefined;
  #body: LightBody | undefined;

  constructor(signal: AbortSignal, resolve: (answer: Answer) => void, reject: (error: unknown) => void) {
    this.#signal = signal;
    this.#resolve = resolve;
    this.#reject = reject;
    signal.addEventListener('abort', this.#abort);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    // While it waited for a connection, nothing could be stopped.
    if (this.#signal.aborted) this.#abort();
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: Answer['headers'],
    statusText = '',
  ): void {
    // What comes before the answer, such as 103.
    if (status < 200) return;
    this.#body = new LightBody(controller);
    this.#resolve({ status, statusText, headers, body: this.#body });
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#body?.push(chunk);
  }

  onResponseEnd(): void {
    this.#close();
    this.#body?.end();
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#close();
    this.#body?.fail(error);
    this.#reject(error);
  }

  #close(): void {
    this.#signal.removeEventListener('abort', this.#abort);
  }

  readonly #abort = (): void => {
    this.#controller?.abort(this.#signal.reason);
    this.#reject(this.#signal.reason);
  };
}

/** Sends a request; gives the beginning of its answer. */
export function exchange(
  dispatcher: Dispatcher,
  options: Dispatcher.DispatchOptions,
  signal: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    dispatcher.dispatch(options, new Exchange(signal, resolve, reject));
  });
}
