// The port to what is stored: connectors by their key, each in a group, free of HTTP and of SQL.
import type { Connector as ConnectorSchema, Readable } from '@graph-connectors/contract';
import type { Filter, OrderBy } from '@graph-connectors/odata';

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
  /** The id of the group that it is in, in lower case. */
  readonly groupId: string;
}

/** A connector group without the control information that it travels with. */
export interface ConnectorGroup {
  readonly id: string;
  readonly name: string;
  readonly region: string | null;
  /** Of all groups exactly one is the default. */
  readonly isDefault: boolean;
  readonly connectorGroupType: string;
}

/** A connector group as it is stored. */
export interface StoredGroup {
  readonly group: ConnectorGroup;
  /** 1 when it is created, and one more with each change. A connector that comes or goes is none. */
  readonly revision: number;
  /** How many applications use it. The API does not show it; it keeps the group from being deleted or moved. */
  readonly applications: number;
}

/** The default group of a store that is new. One that was filled may have another. */
export const newDefaultGroup: ConnectorGroup = {
  id: 'e596c1d8-3837-4b74-8937-ba6eef4c743b',
  name: 'Default',
  region: null,
  isDefault: true,
  connectorGroupType: 'applicationProxy',
};

/** A place in a list: that of a row, whether the row is still there or not. */
export interface Position {
  /** The id of the row. */
  readonly id: string;
  /** Its values of what the list is ordered by, in that order; none where that is the key. */
  readonly values?: readonly (string | boolean | null)[];
}

/** What of a collection is asked for. */
export interface Query {
  /** What must be true of each; nothing by default. */
  readonly filter?: Filter;
  /** What they are ordered by before their keys; nothing by default. */
  readonly orderBy?: readonly OrderBy[];
  /** The place after which the list begins; with the first by default. */
  readonly after?: Position;
  /** How many of them are left out; none by default. They are read all the same. */
  readonly skip?: number;
  /** How many are given at most; all by default. */
  readonly limit?: number;
}

/** What of the connectors is asked for. */
export interface ConnectorQuery extends Query {
  /** The id of the group that they must be in; in any by default. */
  readonly within?: string;
}

/**
 * What keeps connectors. Each is in exactly one group, always.
 *
 * What is said of `Store` goes for each call.
 */
export interface ConnectorStore {
  /** The connector with the key; `undefined` if there is none. */
  get(id: string): Promise<StoredConnector | undefined>;
  /**
   * Connectors in the order of their keys, which is that of `id` in lower case, unless told otherwise. A page costs the
   * same anywhere, also within a group; and so does one of all connectors by `machineName`.
   */
  list(query?: ConnectorQuery): Promise<readonly StoredConnector[]>;
  /** How many there are. */
  count(query?: Pick<ConnectorQuery, 'filter' | 'within'>): Promise<number>;
  /**
   * Stores a new connector, in the default group by default. Rejects if the key is taken.
   *
   * @throws GroupRefused if the group is missing.
   */
  create(connector: Connector, groupId?: string): Promise<StoredConnector>;
  /**
   * Replaces a connector by what `change` makes of it, and gives what is then stored; `undefined` if there is none.
   * A `change` that gives back its argument's connector changes nothing, the revision included. One that throws
   * changes nothing either, and the promise rejects with what it threw. It may be called more than once.
   */
  update(id: string, change: (current: StoredConnector) => Connector): Promise<StoredConnector | undefined>;
  /**
   * Moves a connector into a group, unless `check` throws, and gives what is then stored; `undefined` if there is no
   * such connector. A move to where it is changes nothing, the revision included; any other is a change of it.
   *
   * @throws GroupRefused if the group is missing.
   */
  move(
    id: string,
    groupId: string,
    check?: (current: StoredConnector) => void,
  ): Promise<StoredConnector | undefined>;
  /**
   * Deletes a connector, unless `check` throws: then nothing is deleted, and the promise rejects with what it threw.
   * Gives whether there was one.
   */
  delete(id: string, check: (current: StoredConnector) => void): Promise<boolean>;
}

/**
 * What keeps connector groups.
 *
 * What is said of `Store` goes for each call.
 */
export interface GroupStore {
  /** The group with the key; `undefined` if there is none. */
  get(id: string): Promise<StoredGroup | undefined>;
  /** The default group. */
  getDefault(): Promise<StoredGroup>;
  /** Groups in the order of their keys, unless told otherwise. */
  list(query?: Query): Promise<readonly StoredGroup[]>;
  /** How many there are. */
  count(query?: Pick<Query, 'filter'>): Promise<number>;
  /** Stores a new group, which is not the default, and which no application uses. Rejects if the key is taken. */
  create(group: Omit<ConnectorGroup, 'isDefault'>): Promise<StoredGroup>;
  /**
   * Replaces a group by what `change` makes of it, as that of connectors does. `id` and `isDefault` stay as they are.
   *
   * @throws GroupRefused if its region would be another, while it has connectors or applications.
   */
  update(id: string, change: (current: StoredGroup) => ConnectorGroup): Promise<StoredGroup | undefined>;
  /**
   * Deletes a group, unless `check` throws, as that of connectors does.
   *
   * @throws GroupRefused if it is the default group, or has connectors or applications.
   */
  delete(id: string, check: (current: StoredGroup) => void): Promise<boolean>;
}

/** Rows in parts, each small enough for memory; no two have one key. */
export type Pages<T> = Iterable<readonly T[]> | AsyncIterable<readonly T[]>;

/** All that a store holds. */
export interface Contents {
  /** The groups, of which the first is the default one, and no other. */
  readonly groups: Pages<StoredGroup>;
  /** The connectors, each in one of the groups. */
  readonly connectors: Pages<StoredConnector>;
}

/** How many there are of each. */
export type Counts = Readonly<Record<keyof Contents, number>>;

/**
 * What keeps connectors and their groups. Keys are compared without regard to case.
 *
 * Each call is atomic: of two calls at once, one sees what the other did. What a promise gives is durable. Any call
 * may reject with `StoreUnavailable`.
 */
export interface Store {
  readonly connectors: ConnectorStore;
  readonly groups: GroupStore;
  /**
   * Fills a store that holds nothing but its new default group, with what another one has stored, revisions included,
   * so that entity tags stay valid. Its default group becomes the one that is given. All or nothing: if reading
   * throws, the promise rejects with what was thrown. Nobody sees a part of it; other calls may reject with
   * `StoreUnavailable` meanwhile.
   *
   * @returns how many there were.
   * @throws StoreRefused if the store holds more.
   */
  load(contents: Contents): Promise<Counts>;
  /** Resolves if the store can be read now. */
  ready(): Promise<void>;
  /** Lets go of everything. Nothing may be called after it, but `close` itself. */
  close(): Promise<void>;
}

/** Why something cannot be done with a group, in words for people. */
const refusals = {
  'is-missing': 'is not there',
  'is-default': 'is the default group',
  'has-connectors': 'has connectors',
  'has-applications': 'is used by applications',
} as const satisfies Readonly<Record<string, string>>;

/** Something cannot be done with a group, and nothing was changed. */
export class GroupRefused extends Error {
  override readonly name = 'GroupRefused';
  readonly reason: keyof typeof refusals;

  /** @param groupId the id of the group. */
  constructor(reason: keyof typeof refusals, groupId: string) {
    super(`The connector group '${groupId}' ${refusals[reason]}.`);
    this.reason = reason;
  }
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
  readonly store: Store;
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
