// The promises of what the client reads of lists and groups, which every way to a server and every engine keeps.
import type { Connector, ConnectorsClient, Filter } from '@graph-connectors/client';
import { and, any, contains, eq, isIn, not, or } from '@graph-connectors/client/filter';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withFleet } from '../../support/query-fleet.ts';
import { defaultGroup, type RoundTrip } from '../../support/round-trip.ts';

type Listed = AsyncIterable<{ readonly id: string }>;

/** What is listed, how, and what is in the list. */
type Rows = readonly (readonly [
  what: string,
  list: (graph: ConnectorsClient) => Listed,
  ids: readonly string[],
])[];

const everyone = ['c1', 'c2', 'C3', 'c4', 'c5', 'c6'];
const { id: initial } = defaultGroup;

const rows: Rows = [
  ['connectors', ({ connectors }) => connectors.list(), everyone],
  ['connectors in pages of one', ({ connectors }) => connectors.list({ top: 1 }), everyone],
  ['connectors in pages of four', ({ connectors }) => connectors.list({ top: 4 }), everyone],
  ['connectors but the first', ({ connectors }) => connectors.list({ skip: 1, top: 2 }), everyone.slice(1)],
  ['connectors behind the last', ({ connectors }) => connectors.list({ skip: 6 }), []],
  [
    'connectors in an order of two properties',
    ({ connectors }) => connectors.list({ orderby: ['version desc', 'machineName'], top: 2 }),
    ['c6', 'C3', 'c2', 'c1', 'c4', 'c5'],
  ],
  [
    'connectors that meet a condition, in pages of one',
    ({ connectors }) => connectors.list({ filter: eq('status', 'active'), top: 1 }),
    ['c1', 'C3', 'c5', 'c6'],
  ],
  [
    'connectors that meet a condition written as a text',
    ({ connectors }) => connectors.list({ filter: "contains(machineName,'it''s_100%')" }),
    ['c4'],
  ],
  [
    'connectors by what they and their groups are, in an order',
    ({ connectors }) =>
      connectors.list({
        filter: and(
          or(eq('status', 'inactive'), eq('version', '1.6.0.0')),
          any('memberOf', eq('region', 'eur')),
        ),
        orderby: ['id desc'],
      }),
    ['C3', 'c2'],
  ],
  [
    'connectors with only a name, from the second on',
    ({ connectors }) => connectors.list({ select: ['id'], orderby: ['id desc'], top: 2, skip: 1 }),
    everyone.toReversed().slice(1),
  ],
  ['groups in pages of three', ({ groups }) => groups.list({ top: 3 }), ['Berlin', initial, 'Kyoto', 'Sync']],
  [
    'groups in the order of their regions',
    ({ groups }) => groups.list({ orderby: ['region', 'name desc'] }),
    [initial, 'Sync', 'Berlin', 'Kyoto'],
  ],
  [
    'groups with members that are inactive',
    ({ groups }) => groups.list({ filter: any('members', eq('status', 'inactive')), top: 1 }),
    ['Berlin', 'Kyoto'],
  ],
  ['groups without members', ({ groups }) => groups.list({ filter: not(any('members')) }), ['Sync']],
  [
    'groups that have one of some regions',
    ({ groups }) => groups.list({ filter: isIn('region', ['japan', null]) }),
    [initial, 'Kyoto', 'Sync'],
  ],
  ['members of a group, in pages of one', ({ groups }) => groups.members('Kyoto', { top: 1 }), ['c4', 'c5']],
  [
    'members of a group that meet a condition',
    ({ groups }) => groups.members('Kyoto', { filter: contains('machineName', '😀'), orderby: ['id'] }),
    ['c5'],
  ],
  ['members of a group that has none', ({ groups }) => groups.members('Sync'), []],
];

/** Adds the tests; `open` opens a round trip to an empty store. */
export function readsSuite(open: () => Promise<RoundTrip>): void {
  let trip: RoundTrip;
  let graph: ConnectorsClient;
  beforeAll(async () => {
    trip = await open();
    await withFleet(trip.store);
    ({ graph } = trip);
  });
  afterAll(() => trip[Symbol.asyncDispose]());

  it.each(rows)('the %s are listed', async (_, list, ids) => {
    const listed = await Array.fromAsync(list(graph), ({ id }) => id);
    expect(listed).toEqual(ids);
  });

  it('what is selected of a list is given, and nothing else', async () => {
    const [first] = await Array.fromAsync(graph.connectors.list({ select: ['id', 'status'], top: 2 }));
    expect(namesOf(first)).toEqual(['id', 'status']);
    expect(first).toMatchObject({ id: 'c1', status: 'active', '@odata.etag': '"1"' });
  });

  it('what a list is expanded by is given with each item, on every page', async () => {
    const listed = graph.connectors.list({ expand: { memberOf: { select: ['name'] } }, top: 2 });
    const groups = await Array.fromAsync(listed, ({ id, memberOf }) => [
      id,
      memberOf.map(({ name }) => name),
    ]);
    expect(groups).toEqual([
      ['c1', [defaultGroup.name]],
      ['c2', ['Berlin']],
      ['C3', ['Berlin']],
      ['c4', ["Kyoto's"]],
      ['c5', ["Kyoto's"]],
      ['c6', [defaultGroup.name]],
    ]);
    const selected = graph.groups.list({ select: ['name'], expand: 'members', top: 1 });
    const members = await Array.fromAsync(selected, (each) => [
      namesOf(each),
      each.members.map(({ id }) => id),
    ]);
    expect(members).toEqual([
      [
        ['members', 'name'],
        ['c2', 'C3'],
      ],
      [
        ['members', 'name'],
        ['c1', 'c6'],
      ],
      [
        ['members', 'name'],
        ['c4', 'c5'],
      ],
      [['members', 'name'], []],
    ]);
  });

  it('there are as many as are counted', async () => {
    const { connectors, groups } = graph;
    const kyoto: Filter<Connector> = any('memberOf', eq('name', "Kyoto's"));
    expect([await connectors.count(), await connectors.count({ filter: kyoto })]).toEqual([6, 2]);
    expect([await groups.count(), await groups.count({ filter: eq('isDefault', true) })]).toEqual([4, 1]);
    const filter = "status eq 'active'";
    expect([await groups.countMembers('Berlin'), await groups.countMembers('Berlin', { filter })]).toEqual([
      2, 1,
    ]);
  });

  describe('one item', () => {
    it('is given with its entity tag', async () => {
      expect(await graph.groups.get('Kyoto')).toMatchObject({
        id: 'Kyoto',
        name: "Kyoto's",
        region: 'japan',
        isDefault: false,
        '@odata.etag': '"1"',
      });
    });

    it('is given with what is selected of it and what it leads to', async () => {
      const connector = await graph.connectors.get('c2', {
        select: ['machineName'],
        expand: { memberOf: { select: ['name', 'region'] } },
      });
      expect(namesOf(connector)).toEqual(['machineName', 'memberOf']);
      expect(connector.memberOf).toMatchObject([{ name: 'Berlin', region: 'eur' }]);
      const group = await graph.groups.get('Berlin', { expand: 'members' });
      expect([group.name, ...group.members.map(({ machineName }) => machineName)]).toEqual([
        'Berlin',
        'Beta.contoso.com',
        'gamma.fabrikam.com',
      ]);
    });

    it('of a connector leads to its group', async () => {
      expect((await graph.connectors.group('c5')).id).toBe('Kyoto');
      const group = await graph.connectors.group('c1', { select: ['isDefault'], expand: 'members' });
      expect([group.isDefault, group.members.map(({ id }) => id)]).toEqual([true, ['c1', 'c6']]);
    });
  });
}

/** The names of the properties of an item, less what OData says of it. */
const namesOf = (item: object | undefined): string[] =>
  Object.keys(item ?? {})
    .filter((name) => !name.includes('@'))
    .toSorted();
