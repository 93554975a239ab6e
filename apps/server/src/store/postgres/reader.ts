// Reads rows, those of one turn of the event loop together, and again where a connection breaks.
import type { Sql } from '@graph-connectors/odata';
import { toStored } from '../row.ts';
import type { StoredConnector } from '../store.ts';
import type { Groups, Row } from './change.ts';
import { type Connections, patience, type ResultRow } from './connections.ts';
import { fateOf, unavailable } from './fate.ts';
import { ofList, reads, type Statement } from './statements.ts';

/** How often a read is tried. */
const maxTries = 4;

interface Waiting {
  readonly key: string;
  readonly resolve: (row: Row | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/** Reads. Each call rejects with `StoreUnavailable` if PostgreSQL is away. */
export class Reader {
  readonly #connections: Connections;
  #waiting: Waiting[] = [];

  constructor(connections: Connections) {
    this.#connections = connections;
  }

  /** The row with a key; what is asked for in one turn shares a statement. */
  row(key: string): Promise<Row | undefined> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => void this.#answer());
      this.#waiting.push({ key, resolve, reject });
    });
  }

  /** The rows with any of the keys, by their keys. */
  async rows(keys: readonly string[]): Promise<ReadonlyMap<string, Row>> {
    const found = await this.read(reads.rows, [keys]);
    return new Map(
      found.map((row) => [String(row['key']), { stored: toStored(row), writeId: String(row['writeId']) }]),
    );
  }

  /** A page of the list. */
  async page(after: string, limit: number | undefined): Promise<readonly StoredConnector[]> {
    return (await this.read(reads.page, [after, limit ?? null])).map(toStored);
  }

  /** The groups that writes name, and the default one; nothing is read where there is none to know of. */
  async groups(named: readonly (string | null | undefined)[]): Promise<Groups> {
    const asked = named.filter((group) => group !== undefined);
    if (asked.length === 0) return { default: '', there: new Set() };
    const rows = await this.read(reads.groupKeys, [[...new Set(asked)]]);
    return {
      default: String(rows.find((row) => row['isDefault'] === true)?.['key']),
      there: new Set(rows.map((row) => String(row['key']))),
    };
  }

  /** The rows that a statement selects which was put together for a list. */
  select(sql: Sql): Promise<readonly ResultRow[]> {
    return this.read(...ofList(sql));
  }

  /** The rows that a statement selects, which changes nothing. */
  async read(statement: Statement, values: unknown[] = []): Promise<readonly ResultRow[]> {
    const begin = performance.now();
    for (let tries = 1; ; tries++) {
      try {
        return await this.#connections.run(statement, values);
      } catch (error) {
        const fate = fateOf(error);
        if (fate === 'refused') throw error;
        const isLate = tries === maxTries || performance.now() - begin > patience;
        if (fate === 'unavailable' || isLate) {
          throw unavailable('PostgreSQL could not be read', error);
        }
      }
    }
  }

  async #answer(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    try {
      const rows = await this.rows([...new Set(waiting.map(({ key }) => key))]);
      for (const { key, resolve } of waiting) resolve(rows.get(key));
    } catch (error) {
      for (const { reject } of waiting) reject(error);
    }
  }
}
