// The body of an answer as it arrives, of which little is kept before somebody reads it.
import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';

/** How many bytes are kept unread before the service has to wait. */
const patience = 65_536;

export class LightBody {
  /** Whether somebody has read it, or has begun to. */
  isUsed = false;
  readonly #controller: Dispatcher.DispatchController;
  #chunks: Buffer[] = [];
  #size = 0;
  #isWhole = false;
  #error: Error | undefined;
  #stream: Readable | undefined;
  /** Tells whoever waits for all of it. */
  #done: (() => void) | undefined;

  constructor(controller: Dispatcher.DispatchController) {
    this.#controller = controller;
  }

  /** Takes what has arrived. */
  push(chunk: Buffer): void {
    if (this.#stream) {
      if (!this.#stream.push(chunk)) this.#controller.pause();
      return;
    }
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#size > patience && !this.isUsed) this.#controller.pause();
  }

  /** Takes that this was all. */
  end(): void {
    this.#isWhole = true;
    this.#stream?.push(null);
    this.#done?.();
  }

  /** Takes that no more will come. */
  fail(error: Error): void {
    this.#error = error;
    this.#stream?.destroy(error);
    this.#done?.();
  }

  /** All of it. */
  async bytes(): Promise<Buffer<ArrayBuffer>> {
    this.#use();
    if (!this.#isWhole && !this.#error) {
      this.#controller.resume();
      await new Promise<void>((resolve) => (this.#done = resolve));
    }
    if (this.#error) throw this.#error;
    return Buffer.concat(this.#chunks);
  }

  /** All of it as text. */
  async text(): Promise<string> {
    const text = (await this.bytes()).toString();
    // The mark of a byte order is no part of the text.
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  }

  /** What has come of it, and then what comes. Whoever lets go of it ends it. */
  stream(): Readable {
    this.#use();
    const stream = new Readable({
      read: () => this.#controller.resume(),
      destroy: (error, done) => {
        if (!this.#isWhole) this.#controller.abort(error ?? new Error('The body is not wanted'));
        done(error);
      },
    });
    for (const chunk of this.#chunks) stream.push(chunk);
    this.#chunks = [];
    if (this.#isWhole) stream.push(null);
    if (this.#error) stream.destroy(this.#error);
    return (this.#stream = stream);
  }

  #use(): void {
    if (this.isUsed) throw new TypeError('The body has been read');
    this.isUsed = true;
  }
}
