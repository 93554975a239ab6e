// The promise that a filter lets through over HTTP what it says, of filters that nobody thought of.
import { entityTypes } from '@graph-connectors/contract/entity-types';
import { type Entity, evaluate, printFilter } from '@graph-connectors/odata';
import { arbitraryFilter } from '@graph-connectors/odata/arbitrary';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { isTaken } from '../support/is-taken.ts';
import { getPage, idsOf, query } from '../support/lists.ts';
import { withFleet } from '../support/query-fleet.ts';
import { openRoundTrip, type RoundTrip, sample } from '../support/round-trip.ts';

/** What the arbitrary filters look for, as the names and versions of connectors. */
const texts = ['a', 'A', 'ab', 'Z_1', '%', '\\', "'", '"?', 'b b', 'İ', 'ı', 'ßa', '\u212a', 'É', '😀', 'ﬀ'];

/** All that is there, as the evaluator takes it: each connector with its group, each group with its members. */
async function readAll(trip: RoundTrip): Promise<{ connectors: Entity[]; groups: Entity[] }> {
  const read = async (path: string): Promise<Entity[]> => [...(await getPage(trip, path)).value];
  return {
    connectors: await read('/beta/connectors?$expand=memberOf'),
    groups: await read('/beta/connectorGroups?$expand=members'),
  };
}

/** Adds the tests; `open` gives an empty store. */
export function generatedFilterSuite(open: () => Promise<Store>): void {
  it('of any filter exactly those are in a list, and counted, of which it is true', async () => {
    const store = await withFleet(await open());
    for (const [n, text] of texts.entries()) {
      const properties = { machineName: text, version: texts[(n * 7) % texts.length] ?? '' };
      await store.connectors.create(
        { ...sample, ...properties, id: `${text}${n}` },
        n % 2 === 0 ? 'Kyoto' : undefined,
      );
    }
    await using trip = await openRoundTrip('in process', { store });
    const all = await readAll(trip);

    for (const [path, type, entities] of [
      ['/beta/connectors', entityTypes.connector, all.connectors],
      ['/beta/connectorGroups', entityTypes.connectorGroup, all.groups],
    ] as const) {
      await fc.assert(
        fc.asyncProperty(arbitraryFilter(type, entityTypes).filter(isTaken), async (filter) => {
          const search = query({ $filter: printFilter(filter) });
          const expected = entities.filter((each) => evaluate(filter, each)).map(({ id }) => id);
          expect(idsOf(await getPage(trip, path + search))).toEqual(expected);
          const count = await trip.send('GET', `${path}/$count${search}`);
          expect(await count.text()).toBe(String(expected.length));
        }),
        { numRuns: 150 },
      );
    }
  });
}
