// What of each item is given, and in which order the items are.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { getPage, idsOf, query } from '../support/lists.ts';
import { withFleet } from '../support/query-fleet.ts';
import { defaultGroup, openRoundTrip, type RoundTrip } from '../support/round-trip.ts';

let trip: RoundTrip;
beforeAll(async () => {
  trip = await openRoundTrip('in process', { store: await withFleet(openSqliteStore(':memory:').store) });
});
afterAll(() => trip[Symbol.asyncDispose]());

const connector = { '@odata.type': '#microsoft.graph.connector', '@odata.etag': '"1"' };
const group = { '@odata.type': '#microsoft.graph.connectorGroup', '@odata.etag': '"1"' };
const beta = {
  ...connector,
  id: 'c2',
  machineName: 'Beta.contoso.com',
  externalIp: '198.51.100.2',
  status: 'inactive',
  version: '1.5.200.0',
};
const berlin = {
  ...group,
  id: 'Berlin',
  name: 'Berlin',
  connectorGroupType: 'applicationProxy',
  isDefault: false,
  region: 'eur',
};
const gamma = {
  ...connector,
  id: 'C3',
  machineName: 'gamma.fabrikam.com',
  externalIp: '203.0.113.3',
  status: 'active',
  version: '1.6.0.0',
};

/** Options, what is given of the entity, and what the context lists of it. */
const shapes: readonly (readonly [
  set: string,
  id: string,
  options: Record<string, string>,
  object,
  string,
])[] = [
  ['connectors', 'c2', { $select: 'id' }, { ...connector, id: 'c2' }, '(id)'],
  [
    'connectors',
    'c2',
    { $select: 'Status, ID' },
    { ...connector, id: 'c2', status: 'inactive' },
    '(id,status)',
  ],
  ['connectors', 'c2', { $select: 'status' }, { ...connector, status: 'inactive' }, '(status)'],
  ['connectors', 'c2', { $select: '*' }, beta, '(*)'],
  ['connectors', 'c2', { $expand: 'memberOf' }, { ...beta, memberOf: [berlin] }, '(memberOf())'],
  ['connectors', 'c2', { $expand: '*' }, { ...beta, memberOf: [berlin] }, '(memberOf())'],
  // As it is often written, so that what is expanded comes along for sure.
  [
    'connectors',
    'c2',
    { $select: 'id,memberOf', $expand: 'memberOf' },
    { ...connector, id: 'c2', memberOf: [berlin] },
    '(id,memberOf,memberOf())',
  ],
  [
    'connectors',
    'c2',
    { $select: 'MEMBEROF', $expand: '*' },
    { ...connector, memberOf: [berlin] },
    '(memberOf,memberOf())',
  ],
  [
    'connectors',
    'c2',
    { $select: 'id', $expand: 'memberOf($select=name)' },
    { ...connector, id: 'c2', memberOf: [{ ...group, name: 'Berlin' }] },
    '(id,memberOf(name))',
  ],
  [
    'connectors',
    'c2',
    { expand: 'MEMBEROF(select=NAME,Id)' },
    { ...beta, memberOf: [{ ...group, id: 'Berlin', name: 'Berlin' }] },
    '(memberOf(id,name))',
  ],
  ['connectorGroups', 'Berlin', { $select: 'region' }, { ...group, region: 'eur' }, '(region)'],
  ['connectorGroups', 'Sync', { $select: 'region' }, { ...group, region: null }, '(region)'],
  ['connectorGroups', 'Berlin', { $expand: 'members' }, { ...berlin, members: [beta, gamma] }, '(members())'],
  [
    'connectorGroups',
    'Berlin',
    { $select: 'name', $expand: 'members($select=version)' },
    {
      ...group,
      name: 'Berlin',
      members: [
        { ...connector, version: '1.5.200.0' },
        { ...connector, version: '1.6.0.0' },
      ],
    },
    '(name,members(version))',
  ],
  [
    'connectorGroups',
    'Sync',
    { $select: 'id', $expand: 'members' },
    { ...group, id: 'Sync', members: [] },
    '(id,members())',
  ],
];

describe.each(shapes)('of %s, %s with %j', (set, id, options, expected, listed) => {
  const metadata = (): string => `${trip.origin}/beta/$metadata#${set}${listed}`;

  test('this is given, alone', async () => {
    const answer = await trip.send('GET', `/beta/${set}/${id}${query(options)}`);
    expect(await answer.json()).toEqual({ '@odata.context': `${metadata()}/$entity`, ...expected });
    expect(answer.headers.get('etag')).toBe('"1"');
  });

  test('this is given, in a list', async () => {
    const page = await getPage(trip, `/beta/${set}${query({ ...options, $filter: `id eq '${id}'` })}`);
    expect(page).toEqual({ '@odata.context': metadata(), value: [expected] });
  });
});

test('members and memberOf are shaped as the lists of their sets are', async () => {
  const select = query({ $select: 'id' });
  expect(await getPage(trip, `/beta/connectorGroups/berlin/members${select}`)).toMatchObject({
    value: [
      { ...connector, id: 'c2' },
      { ...connector, id: 'C3' },
    ],
  });
  const expanded = query({ $select: 'id', $expand: 'members($select=id)' });
  expect((await getPage(trip, `/beta/connectors/C3/memberOf${expanded}`)).value).toEqual([
    {
      ...group,
      id: 'Berlin',
      members: [
        { ...connector, id: 'c2' },
        { ...connector, id: 'C3' },
      ],
    },
  ]);
});

const { id: initial } = defaultGroup;

test.each([
  ['connectors', 'id', ['c1', 'c2', 'C3', 'c4', 'c5', 'c6']],
  ['connectors', 'id desc', ['c6', 'c5', 'c4', 'C3', 'c2', 'c1']],
  ['connectors', 'MachineName', ['c1', 'c6', 'c2', 'C3', 'c4', 'c5']],
  ['connectors', 'machineName DESC', ['c5', 'c4', 'C3', 'c2', 'c1', 'c6']],
  ['connectors', 'machineName,id desc', ['c6', 'c1', 'c2', 'C3', 'c4', 'c5']],
  ['connectors', 'status', ['c1', 'C3', 'c5', 'c6', 'c2', 'c4']],
  ['connectors', 'status desc, version asc , externalIp desc', ['c4', 'c2', 'c5', 'c1', 'C3', 'c6']],
  ['connectorGroups/Berlin/members', 'version desc', ['C3', 'c2']],
  ['connectorGroups', 'name', ['Berlin', 'Sync', initial, 'Kyoto']],
  ['connectorGroups', 'region', [initial, 'Sync', 'Berlin', 'Kyoto']],
  ['connectorGroups', 'region desc', ['Kyoto', 'Berlin', initial, 'Sync']],
  ['connectorGroups', 'region,name', ['Sync', initial, 'Berlin', 'Kyoto']],
  ['connectorGroups', 'isDefault desc,name desc', [initial, 'Kyoto', 'Sync', 'Berlin']],
  ['connectors/c5/memberOf', 'name', ['Kyoto']],
])('%s ordered by %s are in that order, nulls first and equals by id', async (path, $orderby, ids) => {
  for (const top of ['100', '1', '2']) {
    const first = await getPage(trip, `/beta/${path}${query({ $orderby, $top: top })}`);
    expect(idsOf(first)).toEqual(ids.slice(0, Number(top)));
  }
});
