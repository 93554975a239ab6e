// Gathers writes into batches, those of one turn of the event loop or of the time that the batches before them take.
import type { KeyWrites, Write } from './change.ts';

/** How many batches are on their way at most: with more, each is smaller, and costs as much. */
const maxInFlight = 3;
/** How many keys a batch has at most. */
const maxKeys = 500;

/** Keeps the order of the writes to one key: they go in one batch, or in one after the other. */
export class WriteQueue {
  readonly #store: (batch: readonly KeyWrites[]) => Promise<void>;
  readonly #waiting = new Map<string, Write[]>();
  /** The keys of the batches on their way. */
  readonly #busy = new Set<string>();
  #inFlight = 0;
  #scheduled = false;
  #idle: (() => void)[] = [];

  /** @param store stores a batch, and tells each writer. It never rejects. */
  constructor(store: (batch: readonly KeyWrites[]) => Promise<void>) {
    this.#store = store;
  }

  add(write: Write): void {
    const before = this.#waiting.get(write.key);
    if (before === undefined) this.#waiting.set(write.key, [write]);
    else before.push(write);
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      this.#send();
    });
  }

  /** Resolves when nothing waits and nothing is on its way. */
  async idle(): Promise<void> {
    if (this.#waiting.size === 0 && this.#inFlight === 0) return;
    await new Promise<void>((resolve) => this.#idle.push(resolve));
  }

  #send(): void {
    while (this.#inFlight < maxInFlight) {
      const batch = this.#take();
      if (batch.length === 0) break;
      this.#inFlight += 1;
      void this.#fly(batch);
    }
    if (this.#waiting.size > 0 || this.#inFlight > 0) return;
    for (const resolve of this.#idle.splice(0)) resolve();
  }

  async #fly(batch: readonly KeyWrites[]): Promise<void> {
    await this.#store(batch);
    this.#inFlight -= 1;
    for (const { key } of batch) this.#busy.delete(key);
    this.#send();
  }

  #take(): KeyWrites[] {
    const batch: KeyWrites[] = [];
    for (const [key, writes] of this.#waiting) {
      if (this.#busy.has(key)) continue;
      batch.push({ key, writes });
      if (batch.length === maxKeys) break;
    }
    for (const { key } of batch) {
      this.#waiting.delete(key);
      this.#busy.add(key);
    }
    return batch;
  }
}
