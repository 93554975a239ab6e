// Puts a fleet into a database of any dialect, in tables that filters can be turned into SQL for.
import type { Dialect, Sql, SqlValue, Table } from '../src/index.ts';
import type { Connector } from './arbitrary-fleet.ts';
import { connector, connectorGroup } from './model.ts';

/** Where the model of the tests lies. */
export const table: Table = {
  type: connector,
  columns: {
    id: { sql: 'c.id' },
    machineName: { sql: 'c.machine_name' },
    note: { sql: 'c.note' },
    status: { sql: 'c.status', isFolded: true },
    isUpdated: { sql: 'c.is_updated' },
  },
  navigation: {
    memberOf: {
      type: connectorGroup,
      from: 'membership m JOIN connector_group g ON g.id = m.group_id',
      on: 'm.connector_id = c.id',
      columns: {
        id: { sql: 'g.id' },
        name: { sql: 'g.name' },
        isDefault: { sql: 'g.is_default' },
        region: { sql: 'g.region' },
      },
    },
  },
};

/** A database with nothing in it. */
export interface Database {
  readonly dialect: Dialect;
  /** The types of columns. */
  readonly types: { readonly text: string; readonly boolean: string };
  /** The expressions that an index of names, and then of ids, is made of. */
  readonly indexed: string;
  /** What tells how a statement is run, and what it tells if that is by the index. */
  readonly explain: string;
  readonly byIndex: RegExp;
  readonly run: (text: string) => Promise<void>;
  /** The rows that a statement finds, whose values are bound to its question marks. */
  readonly all: (statement: Sql) => Promise<unknown[]>;
  readonly close: () => Promise<void>;
}

/** Makes the tables. */
export async function makeTables({ run, indexed, types: { text, boolean } }: Database): Promise<void> {
  await run(
    `CREATE TABLE connector (id ${text} NOT NULL, machine_name ${text} NOT NULL, note ${text}, status ${text} NOT NULL,
       is_updated ${boolean});
     CREATE INDEX by_machine_name ON connector (${indexed});
     CREATE TABLE connector_group (id ${text} NOT NULL, name ${text} NOT NULL, is_default ${boolean} NOT NULL,
       region ${text});
     CREATE TABLE membership (connector_id ${text} NOT NULL, group_id ${text} NOT NULL)`,
  );
}

/** Puts a fleet in the place of what was there. */
export async function fill({ dialect, run, all }: Database, fleet: readonly Connector[]): Promise<void> {
  const flag = (value: boolean | null): SqlValue =>
    dialect === 'sqlite' && value !== null ? Number(value) : value;
  const groups = [...new Set(fleet.flatMap(({ memberOf }) => memberOf))];
  const rows: Readonly<Record<string, readonly (readonly SqlValue[])[]>> = {
    connector: fleet.map((each) => [each.id, each.machineName, each.note, each.status, flag(each.isUpdated)]),
    connector_group: groups.map((each) => [each.id, each.name, flag(each.isDefault), each.region]),
    membership: fleet.flatMap(({ id, memberOf }) => memberOf.map((group) => [id, group.id])),
  };
  for (const [name, those] of Object.entries(rows)) {
    await run(`DELETE FROM ${name}`);
    const places = those.map((row) => `(${row.map(() => '?').join(', ')})`).join(', ');
    if (places !== '') await all({ text: `INSERT INTO ${name} VALUES ${places}`, values: those.flat() });
  }
}

/** The ids of the connectors for which a condition is true, which may be followed by more. */
export async function find({ all }: Database, { text, values }: Sql): Promise<string[]> {
  const rows = await all({ text: `SELECT c.id FROM connector c WHERE ${text}`, values });
  return rows.map((row) => String(Reflect.get(Object(row), 'id')));
}
