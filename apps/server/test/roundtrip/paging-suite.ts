// The promises of pages over HTTP while rows come, go and change, which every engine has to keep.
import { entityTypes } from '@graph-connectors/contract/entity-types';
import {
  compareBy,
  type Entity,
  evaluate,
  type Filter,
  type OrderBy,
  printFilter,
  withKey,
} from '@graph-connectors/odata';
import { arbitraryFilter, arbitraryOrder } from '@graph-connectors/odata/arbitrary';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Connector, Store } from '../../src/store/store.ts';
import { isTaken } from '../support/is-taken.ts';
import { getPage, idsOf, query } from '../support/lists.ts';
import { berlin, defaultGroup, openRoundTrip, type RoundTrip } from '../support/round-trip.ts';

const { constantFrom, record } = fc;

/** Values of which several rows have the same, and which differ by case or by what comes after UTF-16. */
const properties = record({
  machineName: constantFrom('a', 'A', 'b', "it's", '😀', '\uffff', '%'),
  externalIp: constantFrom('192.0.2.1', '192.0.2.2'),
  status: constantFrom('active' as const, 'inactive' as const),
  version: constantFrom('1', '1.5', '10'),
});

/** What happens to rows between two pages; `row` is a number among those that may change. */
const change = record({
  kind: constantFrom('insert' as const, 'delete' as const, 'move' as const, 'rename' as const),
  row: fc.nat(),
  to: properties,
});

/** A list, and what happens while its pages are turned. */
const story = record({
  rows: fc.array(properties, { minLength: 1, maxLength: 14 }),
  /** Every row whose number divided by it leaves nothing may change; the others stay as they are. */
  every: fc.integer({ min: 2, max: 4 }),
  orderBy: arbitraryOrder(entityTypes.connector),
  filter: fc.option(arbitraryFilter(entityTypes.connector, entityTypes).filter(isTaken), {
    freq: 2,
    nil: undefined,
  }),
  within: fc.boolean(),
  size: fc.integer({ min: 1, max: 4 }),
  changes: fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 6 }),
});
type Story = typeof story extends fc.Arbitrary<infer Value> ? Value : never;

const idOf = (n: number): string => `${n % 2 === 0 ? 'row' : 'ROW'}-${String(n).padStart(3, '0')}`;

const options = (filter: Filter | undefined, orderBy: readonly OrderBy[]): Record<string, string> => ({
  ...(filter && { $filter: printFilter(filter) }),
  ...(orderBy.length > 0 && {
    $orderby: orderBy.map(({ property, descending }) => `${property}${descending ? ' desc' : ''}`).join(),
  }),
});

/** Adds the tests; `open` gives an empty store. */
export function pagingSuite(open: () => Promise<Store>): void {
  it('no row that stays as it is is lost or repeated, whatever happens to others between pages', async () => {
    await using trip = await openRoundTrip('in process', { store: await open() });
    await trip.store.groups.create(berlin);
    await fc.assert(
      fc.asyncProperty(story, async (told) => {
        const { stays, expected, seen } = await tell(told, trip);
        expect(seen.filter((id) => stays.has(String(id)))).toEqual(expected);
        // What is inserted is there once at most.
        const late = seen.filter((id) => Number(String(id).slice(4)) >= told.rows.length);
        expect(new Set(late).size).toBe(late.length);
      }),
      { numRuns: 60 },
    );
  });
}

/** What came of a story. */
interface Told {
  /** The ids of the rows that stay as they are. */
  readonly stays: ReadonlySet<string>;
  /** Those of them that are in the list, in its order. */
  readonly expected: readonly unknown[];
  /** The ids on all pages. */
  readonly seen: readonly unknown[];
}

async function tell(told: Story, trip: RoundTrip): Promise<Told> {
  const { rows, every, orderBy, filter, within, size, changes } = told;
  const { connectors } = trip.store;
  for (const { connector } of await connectors.list()) await connectors.delete(connector.id, () => {});
  for (const [n, values] of rows.entries()) await connectors.create({ id: idOf(n), ...values }, berlin.id);

  const stays = rows.flatMap((values, n): Connector[] =>
    n % every === 0 ? [] : [{ id: idOf(n), ...values }],
  );
  const expected = stays
    .map((each): Entity => ({ ...each, memberOf: [berlin] }))
    .filter((each) => filter === undefined || evaluate(filter, each))
    .toSorted(compareBy(withKey(orderBy, 'id')))
    .map(({ id }) => id);

  const path = within ? `/beta/connectorGroups/${berlin.id}/members` : '/beta/connectors';
  const seen: unknown[] = [];
  let inserted = rows.length;
  let next: string | undefined = path + query({ ...options(filter, orderBy), $top: String(size) });
  // More pages than there ever are rows would be a circle.
  for (let turned = 0; next !== undefined && turned < 100; turned += 1) {
    const page = await getPage(trip, next);
    seen.push(...idsOf(page));
    next = page['@odata.nextLink'];
    for (const { kind, row, to } of changes[turned] ?? []) {
      const id = idOf((row * every) % Math.max(1, Math.ceil(rows.length / every) * every));
      if (kind === 'insert') await connectors.create({ id: idOf(inserted++), ...to }, berlin.id);
      if (kind === 'delete') await connectors.delete(id, () => {});
      if (kind === 'move') await connectors.move(id, defaultGroup.id);
      if (kind === 'rename') await connectors.update(id, ({ connector }) => ({ ...connector, ...to }));
    }
  }
  return { stays: new Set(stays.map(({ id }) => id)), expected, seen };
}
