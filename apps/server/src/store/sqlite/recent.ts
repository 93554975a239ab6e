// Remembers connectors that were read or written of late, so that the same ones need not be read again.
import type { StoredConnector } from '../store.ts';

/** How many are remembered: some 30 MB of them. */
const capacity = 100_000;

/** Connectors by key, of which the ones that came first are forgotten first. */
export class Recent {
  readonly #connectors = new Map<string, StoredConnector>();

  get(key: string): StoredConnector | undefined {
    return this.#connectors.get(key);
  }

  set(key: string, stored: StoredConnector): void {
    const { size } = this.#connectors.set(key, stored);
    if (size <= capacity) return;
    for (const first of this.#connectors.keys()) {
      this.#connectors.delete(first);
      break;
    }
  }

  delete(key: string): void {
    this.#connectors.delete(key);
  }

  clear(): void {
    this.#connectors.clear();
  }
}
