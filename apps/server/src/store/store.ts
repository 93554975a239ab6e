// The port to what is stored: connectors by their key, free of HTTP and of SQL.
import type { Connector as ConnectorSchema, Readable } from '@graph-connectors/contract';

/** A connector without the control information that it travels with. */
export type Connector = Pick<
  Readable<ConnectorSchema>,
  'id' | 'machineName' | 'externalIp' | 'status' | 'version'
>;

/** A connector as it is stored. */
export interface StoredConnector {
  readonly connector: Connector;
  /** 1 when it is created, and one more with each change. */
  readonly revision: number;
}

/** A part of the list. */
export interface Page {
  /** The id after which it begins; with the first connector by default. */
  readonly after?: string;
  /** How many connectors it has at most; all by default. */
  readonly limit?: number;
}

/** Connectors in parts, each small enough for memory; no two connectors have one key. */
export type Pages = Iterable<readonly StoredConnector[]> | AsyncIterable<readonly StoredConnector[]>;

/**
 * What keeps connectors. Keys are compared without regard to case.
 *
 * Each call is atomic: of two calls at once, one sees what the other did. What a promise gives is durable. Any call
 * may reject with `StoreUnavailable`.
 */
export interface ConnectorStore {
  /** The connector with the key; `undefined` if there is none. */
  get(id: string): Promise<StoredConnector | undefined>;
  /** Connectors in the order of their keys, which is that of `id` in lower case. A page costs the same anywhere. */
  list(page?: Page): Promise<readonly StoredConnector[]>;
  /** Stores a new connector. Rejects if the key is taken. */
  create(connector: Connector): Promise<StoredConnector>;
  /**
   * Replaces a connector by what `change` makes of it, and gives what is then stored; `undefined` if there is none.
   * A `change` that gives back its argument's connector changes nothing, the revision included. One that throws
   * changes nothing either, and the promise rejects with what it threw. It may be called more than once.
   */
  update(id: string, change: (current: StoredConnector) => Connector): Promise<StoredConnector | undefined>;
  /**
   * Deletes a connector, unless `check` throws: then nothing is deleted, and the promise rejects with what it threw.
   * Gives whether there was one.
   */
  delete(id: string, check: (current: StoredConnector) => void): Promise<boolean>;
  /**
   * Fills an empty store with connectors as another one has stored them, revisions included, so that their entity tags
   * stay valid. All of them or none: if `pages` throws, the promise rejects with what it threw. Nobody sees a part of
   * them; other calls may reject with `StoreUnavailable` meanwhile.
   *
   * @returns how many there were.
   * @throws StoreRefused if the store is not empty.
   */
  load(pages: Pages): Promise<number>;
  /** Resolves if the store can be read now. */
  ready(): Promise<void>;
  /** Lets go of everything. Nothing may be called after it, but `close` itself. */
  close(): Promise<void>;
}

/**
 * What an acknowledged change has survived: `full`, the loss of power; `normal`, the end of the process, while the
 * last changes before a loss of power may be gone.
 */
export type Durability = 'full' | 'normal';

/** What becomes of a store that is not there when it is opened: it is made, or refused. */
export type Absent = 'make' | 'refuse';

/** What opening a store gives. */
export interface OpenedStore {
  readonly store: ConnectorStore;
  /** Whether the store was made just now. */
  readonly isNew: boolean;
  /** Where the data lies, for people. */
  readonly location: string;
}

/** The store cannot serve now, but may later. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** What the store was opened on cannot be a store; the message is a sentence for the person who named it. */
export class StoreRefused extends Error {
  override readonly name = 'StoreRefused';
}
