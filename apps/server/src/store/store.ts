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

/**
 * What keeps connectors. Keys are compared without regard to case.
 *
 * Each call is atomic: of two calls at once, one sees what the other did. What a promise gives is durable. Any call
 * may reject with `StoreUnavailable`.
 */
export interface ConnectorStore {
  /** The connector with the key; `undefined` if there is none. */
  get(id: string): Promise<StoredConnector | undefined>;
  /** Every connector, in the order of `id`. */
  list(): Promise<readonly StoredConnector[]>;
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
  /** Resolves if the store can be read now. */
  ready(): Promise<void>;
  /** Lets go of everything. Nothing may be called after it, but `close` itself. */
  close(): Promise<void>;
}

/** The store cannot serve now, but may later. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** What the store was opened on cannot be a store; the message is a sentence for the person who named it. */
export class StoreRefused extends Error {
  override readonly name = 'StoreRefused';
}
