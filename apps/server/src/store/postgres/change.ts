// Works out in memory what the writes to one key come to, which is one change of one row at most.
import type { StoredConnector } from '../store.ts';
import { changes } from './statements.ts';

/** What is stored under a key. */
export interface Row {
  readonly stored: StoredConnector;
  /** Which write made it so: no two have the same. */
  readonly writeId: string;
}

/** What a write makes of what is stored. */
export interface Applied {
  /** What is stored then; the argument itself if nothing changes, `undefined` if nothing is stored. */
  readonly next: StoredConnector | undefined;
  /** Tells the caller, once it is durable. */
  readonly tell: () => void;
}

/** The groups that writes need to know of. */
export interface Groups {
  /** The key of the default one. */
  readonly default: string;
  /** The keys of those that were named and are there. */
  readonly there: ReadonlySet<string>;
}

/** A write that waits to be stored. */
export interface Write {
  readonly key: string;
  /** The key of the group that it needs to know of; `null` for the default one, and nothing for none. */
  readonly group?: string | null;
  /** Applies it. May throw, which changes nothing, and may be called again if another server was faster. */
  readonly apply: (current: StoredConnector | undefined, groups: Groups) => Applied;
  readonly reject: (error: unknown) => void;
}

/** The writes to one key, in their order. */
export interface KeyWrites {
  readonly key: string;
  readonly writes: readonly Write[];
}

/** The statement that a change needs. */
export type Kind = keyof typeof changes;

/** What the writes to one key come to. */
export interface Change extends KeyWrites {
  readonly before: Row | undefined;
  readonly after: StoredConnector | undefined;
  /** `undefined` if nothing changes. */
  readonly kind: Kind | undefined;
  /** Tells each caller its own outcome, once it is durable. */
  readonly tell: () => void;
}

/** Applies the writes one after the other to the row that was read, where the groups are as they were read. */
export function plan({ key, writes }: KeyWrites, before: Row | undefined, groups: Groups): Change {
  let after = before?.stored;
  const outcomes = writes.map((write) => {
    try {
      const { next, tell } = write.apply(after, groups);
      after = next;
      return tell;
    } catch (error) {
      return () => write.reject(error);
    }
  });
  const tell = (): void => {
    for (const outcome of outcomes) outcome();
  };
  return { key, writes, before, after, kind: kindOf(before?.stored, after), tell };
}

function kindOf(before: StoredConnector | undefined, after: StoredConnector | undefined): Kind | undefined {
  if (before === after) return undefined;
  if (before === undefined) return 'insert';
  return after === undefined ? 'delete' : 'update';
}

/** The values of the statement that makes changes of one kind, which must be in the order of their keys. */
export function valuesOf(
  kind: Kind,
  made: readonly Pick<Change, 'key' | 'before' | 'after'>[],
  writeId: string,
): unknown[] {
  const keys = made.map(({ key }) => key);
  const replaced = made.map(({ before }) => before?.writeId);
  if (kind === 'delete') return [keys, replaced];
  const column = (name: 'id' | 'machineName' | 'externalIp' | 'status' | 'version'): unknown[] =>
    made.map(({ after }) => after?.connector[name]);
  const values = [
    keys,
    column('id'),
    column('machineName'),
    column('externalIp'),
    column('status'),
    column('version'),
    made.map(({ after }) => after?.revision),
    made.map(({ after }) => after?.groupId),
    writeId,
  ];
  return kind === 'insert' ? values : [...values, replaced];
}

/** Tells every caller the same: that it could not be done. */
export function fail(failed: readonly KeyWrites[], error: unknown): void {
  for (const { writes } of failed) for (const { reject } of writes) reject(error);
}
