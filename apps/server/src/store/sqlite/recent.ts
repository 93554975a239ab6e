// Remembers connectors and pages that were asked for of late, so that the same ones need not be read again.
import type { StoredConnector } from '../store.ts';

type Page = readonly StoredConnector[];

/** How many connectors are remembered: some 40 MB of them, with what is made of them. */
const capacity = 40_000;

/** How many keys are noted that were asked for once. */
const askedCapacity = 40_000;

/** How many pages are remembered, and how many connectors each may have. */
const pageCapacity = { pages: 16, connectors: 1000 };

/**
 * What is remembered of a database: connectors that were asked for twice of late. One that is asked for once would
 * only drive out others, and grow old in memory for nothing, which costs more than to read it again.
 */
export class Recent {
  #connectors = new Map<string, StoredConnector>();
  /** Those from before, which are forgotten all at once: a Map gets slow from what was deleted at its beginning. */
  #older = new Map<string, StoredConnector>();
  /** Keys of connectors that were read once. */
  readonly #asked = new Set<string>();
  /** By what was asked for; they hold until something changes. */
  readonly #pages = new Map<string, Page>();
  /** How many connectors there are, once they were counted: to count a million takes SQLite some 30 ms. */
  count: number | undefined;

  get(key: string): StoredConnector | undefined {
    const known = this.#connectors.get(key);
    if (known !== undefined) return known;
    const older = this.#older.get(key);
    if (older !== undefined) this.#remember(key, older);
    return older;
  }

  /** Takes note of a connector that was read, and remembers it from the second time on. */
  keep(key: string, stored: StoredConnector): StoredConnector {
    if (this.#asked.delete(key)) {
      this.#remember(key, stored);
    } else {
      if (this.#asked.size >= askedCapacity) this.#asked.clear();
      this.#asked.add(key);
    }
    return stored;
  }

  /** Counts a connector that was created. */
  create(): void {
    if (this.count !== undefined) this.count += 1;
    this.#forgetPages();
  }

  /** Remembers what a connector was changed to, if it was remembered. */
  change(key: string, stored: StoredConnector): StoredConnector {
    this.#forgetPages();
    if (this.get(key) !== undefined) this.#remember(key, stored);
    return stored;
  }

  /** Forgets a connector that was deleted. */
  delete(key: string): void {
    if (this.count !== undefined) this.count -= 1;
    this.#forgetPages();
    this.#connectors.delete(key);
    this.#older.delete(key);
  }

  page(after: string, limit: number): Page | undefined {
    return this.#pages.get(`${limit} ${after}`);
  }

  /** Remembers a page that was read, unless it is so long that it would drive out all else. */
  keepPage(after: string, limit: number, page: Page): Page {
    if (page.length > pageCapacity.connectors) return page;
    this.#pages.set(`${limit} ${after}`, page);
    forgetFirst(this.#pages, pageCapacity.pages);
    return page;
  }

  clear(): void {
    this.count = undefined;
    this.#connectors.clear();
    this.#older.clear();
    this.#pages.clear();
  }

  /** To clear what is empty would make a table anew. */
  #forgetPages(): void {
    if (this.#pages.size > 0) this.#pages.clear();
  }

  #remember(key: string, stored: StoredConnector): void {
    if (this.#connectors.size >= capacity / 2) {
      this.#older = this.#connectors;
      this.#connectors = new Map();
    }
    this.#connectors.set(key, stored);
  }
}

function forgetFirst(map: Map<string, unknown>, most: number): void {
  if (map.size <= most) return;
  for (const first of map.keys()) {
    map.delete(first);
    return;
  }
}
