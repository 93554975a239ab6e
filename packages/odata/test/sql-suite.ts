// What the SQL promises in every dialect: the rows that the filter itself picks, in the order that entities are in.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareBy, evaluate, orderSql, parseFilter, parseOrderBy, printFilter } from '../src/index.ts';
import { type OrderBy, placeOf, seekSql, toSql, withKey } from '../src/index.ts';
import { arbitraryFilter, arbitraryOrder } from './arbitrary-filter.ts';
import { arbitraryFleet, type Connector } from './arbitrary-fleet.ts';
import { type Database, fill, find, makeTables, table } from './fleet-database.ts';
import { connector, model } from './model.ts';

/** How many fleets are tried. */
const numRuns = 200;

/** The tests of a dialect. */
export function sqlSuite(name: string, open: () => Promise<Database>): void {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await makeTables(database);
  });
  afterAll(() => database.close());

  const explain = async (text: string, values: readonly string[] = []): Promise<string> => {
    const statement = `${database.explain} SELECT c.id FROM connector c WHERE ${text}`;
    return JSON.stringify(await database.all({ text: statement, values }));
  };

  /** The ids on a page of the connectors after one of them. */
  function page(orderBy: readonly OrderBy[], after: Connector | undefined, size: number): Promise<string[]> {
    const { dialect } = database;
    const seek = after && seekSql(orderBy, dialect, table, placeOf(after, orderBy));
    const end = `ORDER BY ${orderSql(orderBy, dialect, table)} LIMIT ${size}`;
    return find(database, { text: `${seek?.text ?? 'TRUE'} ${end}`, values: seek?.values ?? [] });
  }

  describe(`SQL of ${name}`, () => {
    it('finds the rows that the filter is true of', async () => {
      const filters = fc.array(arbitraryFilter(connector, model), { minLength: 1, maxLength: 20 });
      await fc.assert(
        fc.asyncProperty(arbitraryFleet, filters, async (fleet, some) => {
          await fill(database, fleet);
          for (const filter of some) {
            const found = await find(database, toSql(filter, database.dialect, table));
            const picked = fleet.filter((each) => evaluate(filter, each)).map(({ id }) => id);
            const text = printFilter(filter);
            expect({ text, ids: found.toSorted() }).toEqual({ text, ids: picked.toSorted() });
          }
        }),
        { numRuns },
      );
    });

    it('finds page after page of the rows, each in the order of entities', async () => {
      const size = fc.integer({ min: 1, max: 4 });
      await fc.assert(
        fc.asyncProperty(arbitraryFleet, arbitraryOrder(connector), size, async (fleet, order, most) => {
          await fill(database, fleet);
          const orderBy = withKey(order, 'id');
          const sorted = fleet.toSorted(compareBy(orderBy));
          for (const at of [0, ...sorted.keys(), sorted.length]) {
            const expected = sorted.slice(at, at + most).map(({ id }) => id);
            expect(await page(orderBy, sorted[at - 1], most)).toEqual(expected);
          }
        }),
        { numRuns },
      );
    });

    it.each(["machineName eq 'A'", "machineName in ('A', 'b')", "machineName gt 'A'", "'A' ge machineName"])(
      'has an index find the rows of %s',
      async (filter) => {
        const { text, values } = toSql(parseFilter(filter, connector, model), database.dialect, table);
        expect(await explain(text, values.map(String))).toMatch(database.byIndex);
      },
    );

    it.each(['machineName', 'machineName desc', 'machineName,note'])(
      'has an index find the rows after a place in the order of %s',
      async (order) => {
        const orderBy = withKey(parseOrderBy(order, connector), 'id');
        const after = orderBy.map(() => 'A');
        const { text, values } = seekSql(orderBy, database.dialect, table, after);
        expect(await explain(text, values.map(String))).toMatch(database.byIndex);
      },
    );
  });
}
