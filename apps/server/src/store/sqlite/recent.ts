// Remembers connectors and pages that were read or written of late, so that the same ones need not be read again.
import type { StoredConnector } from '../store.ts';

type Page = readonly StoredConnector[];

/** How many connectors are remembered: some 40 MB of them, with what is made of them. */
const capacity = 40_000;

/** How many pages are remembered, and how many connectors each may have. */
const pageCapacity = { pages: 16, connectors: 1000 };

/** What is remembered of a database; what came first is forgotten first. */
export class Recent {
  readonly #connectors = new Map<string, StoredConnector>();
  /** By what was asked for; they hold until something changes. */
  readonly #pages = new Map<string, Page>();
  /** How many connectors there are, once they were counted: to count a million takes SQLite some 30 ms. */
  count: number | undefined;

  get(key: string): StoredConnector | undefined {
    return this.#connectors.get(key);
  }

  /** Remembers a connector that was read. */
  keep(key: string, stored: StoredConnector): StoredConnector {
    this.#connectors.set(key, stored);
    forgetFirst(this.#connectors, capacity);
    return stored;
  }

  /** Remembers a connector that was created. */
  create(key: string, stored: StoredConnector): StoredConnector {
    if (this.count !== undefined) this.count += 1;
    return this.change(key, stored);
  }

  /** Remembers a connector that was changed. */
  change(key: string, stored: StoredConnector): StoredConnector {
    this.#pages.clear();
    return this.keep(key, stored);
  }

  /** Forgets a connector that was deleted. */
  delete(key: string): void {
    if (this.count !== undefined) this.count -= 1;
    this.#pages.clear();
    this.#connectors.delete(key);
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
    this.#pages.clear();
  }
}

function forgetFirst(map: Map<string, unknown>, most: number): void {
  if (map.size <= most) return;
  for (const first of map.keys()) {
    map.delete(first);
    return;
  }
}
