// The filters of the client: the server reads them as they are meant, whatever is in them.
import { BadRequestError, type Connector, type ConnectorsClient } from '@graph-connectors/client';
import { any, eq, type Filter } from '@graph-connectors/client/filter';
import { entityTypes } from '@graph-connectors/contract/entity-types';
import { evaluate, parseFilter, printFilter } from '@graph-connectors/odata';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withFleet } from '../../support/query-fleet.ts';
import { openRoundTrip, type RoundTrip, sample, transports } from '../../support/round-trip.ts';
import { ofConnectors, ofGroups, texts } from './arbitrary-filter.ts';

const { connector, connectorGroup } = entityTypes;

test('a filter is read as the tree that is meant', () => {
  const isRead =
    (type: typeof connector | typeof connectorGroup) =>
    ({ filter, tree }: { filter: { toString(): string }; tree: Parameters<typeof printFilter>[0] }): void => {
      expect(printFilter(parseFilter(filter.toString(), type, entityTypes))).toBe(printFilter(tree));
    };
  fc.assert(fc.property(ofConnectors, isRead(connector)), { numRuns: 500 });
  fc.assert(fc.property(ofGroups, isRead(connectorGroup)), { numRuns: 500 });
});

describe.each(transports)('a filter that is sent %s', (transport) => {
  let trip: RoundTrip;
  let graph: ConnectorsClient;
  beforeAll(async () => {
    trip = await openRoundTrip(transport);
    ({ graph } = trip);
    await withFleet(trip.store);
    for (const [n, text] of texts.entries()) {
      const properties = { id: `${n}`, machineName: text, version: texts[(n * 7) % texts.length] ?? '' };
      await trip.store.connectors.create({ ...sample, ...properties }, n % 2 === 0 ? 'Kyoto' : undefined);
    }
  });
  afterAll(() => trip[Symbol.asyncDispose]());

  test('gives the connectors of which it is true, and counts them', async () => {
    const all = await Array.fromAsync(graph.connectors.list({ expand: 'memberOf' }));
    await fc.assert(
      fc.asyncProperty(ofConnectors, async ({ filter, tree }) => {
        const expected = all.filter((each) => evaluate(tree, each)).map(({ id }) => id);
        const listed = await Array.fromAsync(graph.connectors.list({ filter, top: 9 }), ({ id }) => id);
        expect([listed, await graph.connectors.count({ filter })]).toEqual([expected, expected.length]);
      }),
    );
  });

  test('gives the groups of which it is true, and counts them', async () => {
    const groups = await Array.fromAsync(graph.groups.list());
    const all = await Promise.all(
      groups.map(async (group) =>
        Object.assign(group, { members: await Array.fromAsync(graph.groups.members(group.id)) }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(ofGroups, async ({ filter, tree }) => {
        const expected = all.filter((each) => evaluate(tree, each)).map(({ id }) => id);
        const listed = await Array.fromAsync(graph.groups.list({ filter, top: 2 }), ({ id }) => id);
        expect([listed, await graph.groups.count({ filter })]).toEqual([expected, expected.length]);
      }),
    );
  });

  const refused: readonly (readonly [string, Filter<Connector>])[] = [
    ['a control character', eq('machineName', 'a\u0000')],
    ['a line', eq('machineName', 'a\n')],
    ['any within any', any('memberOf', any('members', eq('status', 'active')))],
  ];
  test.each(refused)('is refused with %s', async (_, filter) => {
    const listed = graph.connectors.list({ filter }).next();
    await expect(listed).rejects.toThrow(BadRequestError);
    await expect(listed).rejects.toMatchObject({ target: '$filter' });
  });
});
