// What the SQL promises in every dialect: the rows that the filter itself picks, in the order that entities are in.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dialect, Sql, SqlValue, Table } from '../src/index.ts';
import {
  compareBy,
  evaluate,
  orderSql,
  parseFilter,
  parseOrderBy,
  printFilter,
  seekSql,
  toSql,
  withKey,
} from '../src/index.ts';
import { arbitraryFilter, arbitraryOrder } from './arbitrary-filter.ts';
import { arbitraryFleet, type Connector } from './arbitrary-fleet.ts';
import { connector, connectorGroup, model } from './model.ts';

/** A database with nothing in it. */
export interface Database {
  run(text: string): Promise<void>;
  /** The rows that a statement finds, whose values are bound to its question marks. */
  all(statement: Sql): Promise<unknown[]>;
  close(): Promise<void>;
}

const table: Table = {
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

/** What is different in a dialect, beside the SQL that is tested. */
export interface Different {
  /** The type of a column of text, and of a boolean one. */
  readonly text: string;
  readonly boolean: string;
  /** The expressions of an index of the names of machines. */
  readonly indexed: string;
  /** What tells how a statement is run, and what it tells if by that index. */
  readonly explain: string;
  readonly byIndex: RegExp;
}

/** How many fleets are tried. */
const numRuns = 200;

/** The tests of a dialect. */
export function sqlSuite(dialect: Dialect, open: () => Promise<Database>, different: Different): void {
  const { text, boolean, indexed, explain, byIndex } = different;
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await database.run(
      `CREATE TABLE connector (id ${text} NOT NULL, machine_name ${text} NOT NULL, note ${text}, status ${text} NOT NULL,
         is_updated ${boolean});
       CREATE TABLE connector_group (id ${text} NOT NULL, name ${text} NOT NULL, is_default ${boolean} NOT NULL,
         region ${text});
       CREATE INDEX by_machine_name ON connector (${indexed});
       CREATE TABLE membership (connector_id ${text} NOT NULL, group_id ${text} NOT NULL)`,
    );
  });
  afterAll(() => database.close());

  const flag = (value: boolean | null): SqlValue =>
    dialect === 'sqlite' && value !== null ? Number(value) : value;

  async function fill(fleet: readonly Connector[]): Promise<void> {
    await database.run('DELETE FROM connector; DELETE FROM connector_group; DELETE FROM membership');
    const insert = async (into: string, rows: readonly (readonly SqlValue[])[]): Promise<void> => {
      if (rows.length === 0) return;
      const places = rows.map((row) => `(${row.map(() => '?').join(', ')})`).join(', ');
      await database.all({ text: `INSERT INTO ${into} VALUES ${places}`, values: rows.flat() });
    };
    const groups = [...new Set(fleet.flatMap(({ memberOf }) => memberOf))];
    await insert(
      'connector',
      fleet.map((each) => [each.id, each.machineName, each.note, each.status, flag(each.isUpdated)]),
    );
    await insert(
      'connector_group',
      groups.map((each) => [each.id, each.name, flag(each.isDefault), each.region]),
    );
    await insert(
      'membership',
      fleet.flatMap(({ id, memberOf }) => memberOf.map((group) => [id, group.id])),
    );
  }

  const find = async ({ text: rest, values }: Sql): Promise<unknown[]> => {
    const rows = await database.all({ text: `SELECT c.id FROM connector c WHERE ${rest}`, values });
    return rows.map((row) => Reflect.get(Object(row), 'id'));
  };

  describe(`SQL of ${dialect}`, () => {
    it('finds the rows that the filter is true of', async () => {
      await fc.assert(
        fc.asyncProperty(
          arbitraryFleet,
          fc.array(arbitraryFilter(connector, model), { minLength: 1, maxLength: 20 }),
          async (fleet, filters) => {
            await fill(fleet);
            for (const filter of filters) {
              const picked = fleet.filter((each) => evaluate(filter, each)).map(({ id }) => id);
              const found = await find(toSql(filter, dialect, table));
              expect([printFilter(filter), new Set(found)]).toEqual([printFilter(filter), new Set(picked)]);
            }
          },
        ),
        { numRuns },
      );
    });

    const filters = [
      "machineName eq 'A'",
      "machineName in ('A', 'b')",
      "machineName gt 'A'",
      "'A' ge machineName",
    ];
    const orders = ['machineName', 'machineName desc', 'machineName,note'];
    it.each([
      ...filters.map((each) => [each, toSql(parseFilter(each, connector, model), dialect, table)] as const),
      ...orders.map((each) => {
        const order = withKey(parseOrderBy(each, connector), 'id');
        return [
          `after a place in ${each}`,
          seekSql(
            order,
            dialect,
            table,
            order.map(() => 'A'),
          ),
        ] as const;
      }),
    ])('finds by an index: %s', async (_, { text: condition, values }) => {
      const statement = `${explain} SELECT c.id FROM connector c WHERE ${condition}`;
      expect(JSON.stringify(await database.all({ text: statement, values }))).toMatch(byIndex);
    });

    it('finds those in order, and page after page of them, as entities are in order', async () => {
      await fc.assert(
        fc.asyncProperty(
          arbitraryFleet,
          arbitraryOrder(connector),
          fc.integer({ min: 1, max: 4 }),
          async (fleet, order, size) => {
            await fill(fleet);
            const whole = withKey(order, 'id');
            const sorted = fleet.toSorted(compareBy(whole));
            const end = ` ORDER BY ${orderSql(whole, dialect, table)} LIMIT ${size}`;
            const page = async (after: Connector | undefined): Promise<unknown[]> => {
              if (after === undefined) return find({ text: `TRUE${end}`, values: [] });
              const values = whole.map(({ property }) => valueOf(after, property));
              const seek = seekSql(whole, dialect, table, values);
              return find({ text: seek.text + end, values: seek.values });
            };
            for (let at = 0; at <= sorted.length; at++) {
              expect(await page(sorted[at - 1])).toEqual(sorted.slice(at, at + size).map(({ id }) => id));
            }
          },
        ),
        { numRuns },
      );
    });
  });
}

function valueOf(entity: Connector, property: string): string | boolean | null {
  const value = entity[property];
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}
