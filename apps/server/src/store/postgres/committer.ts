// Stores batches of writes by compare-and-set, and finds out what became of those whose answer was lost.
import { setTimeout as pause } from 'node:timers/promises';
import { StoreUnavailable } from '../store.ts';
import { type Change, fail, type KeyWrites, type Kind, plan, type Row, valuesOf } from './change.ts';
import type { Connections } from './connections.ts';
import { fateOf, unavailable, unknown } from './fate.ts';
import type { Reader } from './reader.ts';
import { changes } from './statements.ts';

/** How often a write is tried where others are faster. */
const maxTries = 20;
/** How often one and the same change is sent where its answer is lost. */
const maxSends = 4;
/** How long to wait at most before the next try, in milliseconds. */
const maxPause = 50;

const kinds = ['insert', 'update', 'delete'] as const satisfies readonly Kind[];

/** Stores batches. */
export class Committer {
  readonly #connections: Connections;
  readonly #reader: Reader;

  constructor(connections: Connections, reader: Reader) {
    this.#connections = connections;
    this.#reader = reader;
  }

  /** Stores a batch, and tells each writer its own outcome. Never rejects. */
  async store(batch: readonly KeyWrites[]): Promise<void> {
    // In the order of keys, so that two statements seldom wait for each other.
    let left: readonly KeyWrites[] = batch.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    try {
      for (let tries = 1; left.length > 0 && tries <= maxTries; tries++) {
        if (tries > 1) await pause(Math.random() * Math.min(2 ** tries, maxPause));
        left = await this.#try(left);
      }
      fail(left, new StoreUnavailable('Other servers were faster, again and again.'));
    } catch (error) {
      fail(left, error);
    }
  }

  /** Applies writes to what is stored now. Gives those for which another server was faster. */
  async #try(batch: readonly KeyWrites[]): Promise<readonly KeyWrites[]> {
    const [rows, groups] = await Promise.all([
      this.#reader.rows(batch.map(({ key }) => key)),
      this.#reader.groups(batch.flatMap(({ writes }) => writes.map(({ group }) => group))),
    ]);
    const planned = batch.map((each) => plan(each, rows.get(each.key), groups));
    for (const { kind, tell } of planned) if (kind === undefined) tell();
    // Each kind is a statement, and a transaction, of its own: nothing holds more locks than one statement needs.
    const late = await Promise.all(
      kinds.map(async (kind) => {
        const made = planned.filter((change) => change.kind === kind);
        return made.length === 0 ? [] : this.#commit(kind, made);
      }),
    );
    return late.flat().toSorted((a, b) => (a.key < b.key ? -1 : 1));
  }

  /** Makes changes of one kind. Gives those for which another server was faster. */
  async #commit(kind: Kind, made: readonly Change[]): Promise<readonly Change[]> {
    const writeId = crypto.randomUUID();
    let left = made;
    let statement = kind;
    // Once an answer was lost, only the rows tell what is done, by the write that made them.
    let lost: unknown;
    for (let sends = 1; left.length > 0 && sends <= maxSends; sends++) {
      try {
        const rows = await this.#connections.run(changes[statement], valuesOf(statement, left, writeId));
        const stored = new Set(rows.map((row) => row['key']));
        for (const { key, tell } of left) if (stored.has(key)) tell();
        left = left.filter(({ key }) => !stored.has(key));
        if (lost === undefined) return left;
      } catch (error) {
        const fate = fateOf(error);
        if (fate === 'unknown') lost ??= error;
        else if (lost === undefined) {
          if (fate === 'again') return left;
          if (fate === 'refused' && left.length > 1) return this.#commitApart(kind, left);
          fail(left, fate === 'refused' ? error : unavailable('PostgreSQL could not be written', error));
          return [];
        }
      }
      left = await this.#settle(left, writeId, lost);
      // What is left of inserts has its row.
      if (statement === 'insert') statement = 'update';
    }
    fail(left, unknown(lost));
    return [];
  }

  /** Makes changes one by one, so that the one that cannot be made does not keep the others from it. */
  async #commitApart(kind: Kind, made: readonly Change[]): Promise<readonly Change[]> {
    const late: Change[] = [];
    for (const change of made) late.push(...(await this.#commit(kind, [change])));
    return late;
  }

  /**
   * Finds out what became of changes whose answer was lost, and gives those to send again. A change that is there is
   * one of them: PostgreSQL shows it before it is as durable as was asked for, where the connection broke while the
   * commit waited for a standby. To store it once more, over itself, waits for that too.
   */
  async #settle(made: readonly Change[], writeId: string, lost: unknown): Promise<readonly Change[]> {
    let rows: ReadonlyMap<string, Row>;
    try {
      rows = await this.#reader.rows(made.map(({ key }) => key));
    } catch {
      fail(made, unknown(lost));
      return [];
    }
    return made.flatMap((change) => {
      const now = rows.get(change.key);
      if (now !== undefined && [writeId, change.before?.writeId].includes(now.writeId))
        return [{ ...change, before: now }];
      // Where there is no row, or that of another: it may have been made before that, or not.
      fail([change], unknown(lost));
      return [];
    });
  }
}
