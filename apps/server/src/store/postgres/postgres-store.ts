// Keeps connectors in PostgreSQL, which any number of servers may share.
import { keyOf } from '../row.ts';
import {
  type Connector,
  type ConnectorStore,
  type Page,
  type Pages,
  type StoredConnector,
  StoreUnavailable,
} from '../store.ts';
import type { Applied } from './change.ts';
import { Committer } from './committer.ts';
import type { Connections } from './connections.ts';
import { load } from './load.ts';
import { Reader } from './reader.ts';
import { WriteQueue } from './write-queue.ts';

/** How long whoever asks whether the store is ready waits for an answer, in milliseconds. */
const readyTimeout = 2000;

/** What an outcome is told with, and what is stored then. */
interface Outcome<T> {
  readonly next: StoredConnector | undefined;
  readonly outcome: T;
}

/** A store in a database of the newest schema. */
export class PostgresStore implements ConnectorStore {
  readonly #connections: Connections;
  readonly #reader: Reader;
  readonly #writes: WriteQueue;

  constructor(connections: Connections) {
    this.#connections = connections;
    this.#reader = new Reader(connections);
    const committer = new Committer(connections, this.#reader);
    this.#writes = new WriteQueue((batch) => committer.store(batch));
  }

  async get(id: string): Promise<StoredConnector | undefined> {
    const key = textOf(id);
    return key === undefined ? undefined : (await this.#reader.row(key))?.stored;
  }

  list({ after = '', limit }: Page = {}): Promise<readonly StoredConnector[]> {
    // No key has a NUL in it, so that what is after one is what is after the text before it.
    return this.#reader.page(textOf(after.split('\0', 1).join('')) ?? '', limit);
  }

  async create(connector: Connector): Promise<StoredConnector> {
    const key = textOf(connector.id);
    if (key === undefined) throw new Error('The character U+0000 cannot be stored in a key.');
    return this.#write(key, (current) => {
      if (current !== undefined) throw new Error(`The key is taken: ${key}.`);
      const next = { connector, revision: 1 };
      return { next, outcome: next };
    });
  }

  async update(
    id: string,
    change: (current: StoredConnector) => Connector,
  ): Promise<StoredConnector | undefined> {
    const key = textOf(id);
    if (key === undefined) return undefined;
    return this.#write(key, (current) => {
      if (current === undefined) return { next: current, outcome: undefined };
      const connector = change(current);
      // The id is what it was created with.
      const next =
        connector === current.connector
          ? current
          : { connector: { ...connector, id: current.connector.id }, revision: current.revision + 1 };
      return { next, outcome: next };
    });
  }

  async delete(id: string, check: (current: StoredConnector) => void): Promise<boolean> {
    const key = textOf(id);
    if (key === undefined) return false;
    return this.#write(key, (current) => {
      if (current === undefined) return { next: current, outcome: false };
      check(current);
      return { next: undefined, outcome: true };
    });
  }

  async load(pages: Pages): Promise<number> {
    // What was asked for before comes first.
    await this.#writes.idle();
    return load(this.#connections, pages);
  }

  async ready(): Promise<void> {
    const { promise: late, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(new StoreUnavailable('PostgreSQL does not answer.')), readyTimeout);
    try {
      await Promise.race([this.#reader.rows(['']), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    await this.#writes.idle();
    await this.#connections.close();
  }

  #write<T>(key: string, act: (current: StoredConnector | undefined) => Outcome<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const apply = (current: StoredConnector | undefined): Applied => {
        const { next, outcome } = act(current);
        return { next, tell: () => resolve(outcome) };
      };
      this.#writes.add({ key, apply, reject });
    });
  }
}

/** The key of an id as PostgreSQL holds it; `undefined` if it holds no such text. */
function textOf(id: string): string | undefined {
  // Half of a surrogate pair is no text in UTF-8 either: it becomes the replacement character, as in SQLite.
  return id.includes('\0') ? undefined : keyOf(id).toWellFormed();
}
