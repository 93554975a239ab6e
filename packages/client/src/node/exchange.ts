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

/** Sends a request. It is less than `Dispatcher.request`, whose streams and scopes cost as much again. */
export class Exchange implements Dispatcher.DispatchHandler {
  /** The answer, as soon as it begins. */
  readonly answer: Promise<Answer>;
  readonly #signal: AbortSignal;
  readonly #underWay: Set<Exchange>;
  #resolve: (answer: Answer) => void = () => {};
  #reject: (error: unknown) => void = () => {};
  #controller: Dispatcher.DispatchController | undefined;
  #body: LightBody | undefined;
  #whenOver: (() => void) | undefined;

  /** @param underWay where it stands until it is over. */
  constructor(
    dispatcher: Dispatcher,
    options: Dispatcher.DispatchOptions,
    signal: AbortSignal,
    underWay: Set<Exchange>,
  ) {
    this.#signal = signal;
    this.#underWay = underWay;
    this.answer = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    if (signal.aborted) {
      this.#abort();
      return;
    }
    signal.addEventListener('abort', this.#abort);
    underWay.add(this);
    dispatcher.dispatch(options, this);
  }

  /** Waits until it is over; to be asked only while it is under way. */
  over(): Promise<void> {
    return new Promise((resolve) => (this.#whenOver = resolve));
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
    this.#underWay.delete(this);
    this.#whenOver?.();
  }

  readonly #abort = (): void => {
    this.#controller?.abort(this.#signal.reason);
    this.#reject(this.#signal.reason);
    this.#close();
  };
}
