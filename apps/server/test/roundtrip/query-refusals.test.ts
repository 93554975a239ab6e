// What is refused of the query options of lists, and how options may be spelled.
import { describe, expect, test } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { getPage, idsOf, query } from '../support/lists.ts';
import { withFleet } from '../support/query-fleet.ts';
import { errorOf, openRoundTrip, type RoundTrip } from '../support/round-trip.ts';

const openFleet = async (): Promise<RoundTrip> =>
  openRoundTrip('in process', { store: await withFleet(openSqliteStore(':memory:').store) });

const lists = [
  '/beta/connectors',
  '/beta/connectorGroups',
  '/beta/connectors/c2/memberOf',
  '/beta/connectorGroups/Berlin/members',
];

/** What is sent beside the path, the option that is named as the target, and what the message says. */
const refused: readonly (readonly [search: string, target: string, says: RegExp])[] = [
  [query({ $filter: "colour eq 'red'" }), '$filter', /Invalid filter clause: .*'colour'.* at position 0/],
  [query({ $filter: "id eq 'a' and" }), '$filter', /Invalid filter clause: .* at position 13/],
  [query({ $filter: "id eq 'a" }), '$filter', /Invalid filter clause: .* no end, at position 6/],
  [query({ $filter: "length(id) eq 'a'" }), '$filter', /'length'.* at position 0/],
  [query({ $filter: 'id eq 5' }), '$filter', /'5' is no value here, at position 6/],
  [query({ $filter: "id eq 'a\u0000'" }), '$filter', /control character.* at position 8/],
  [query({ $filter: "__proto__ eq 'a'" }), '$filter', /'__proto__'.* at position 0/],
  ['?$filter=', '$filter', /at position 0/],
  [query({ $filter: `id eq '${'x'.repeat(8192)}'` }), '$filter', /'\$filter'.* 8192 characters/],
  [query({ $filter: `${'('.repeat(33)}id eq 'a'${')'.repeat(33)}` }), '$filter', /32 deep, at position 32/],
  [query({ $filter: `id in (${"'a',".repeat(200)}'b')` }), '$filter', /more than 200/],
  [
    query({ $filter: Array(16).fill("id ne 'a'").join(' and ') }),
    '$filter',
    /16 comparisons .* may have 15: .* by in/,
  ],
  [
    query({ $filter: `not (${Array(16).fill("contains('a',id)").join(' or ')})` }),
    '$filter',
    /16 comparisons/,
  ],
  [query({ $orderby: 'colour' }), '$orderby', /Invalid orderby clause: .*'colour'.* at position 0/],
  [query({ $orderby: 'id,id desc' }), '$orderby', /id is there twice, at position 3/],
  [query({ $orderby: 'id upwards' }), '$orderby', /'upwards'.* at position 3/],
  [query({ $orderby: 'id,'.repeat(16) }), '$orderby', /'\$orderby'.* 16 items/],
  [query({ $select: 'colour' }), '$select', /Select and Expand failed: .*'colour'/],
  [query({ $select: 'id;status' }), '$select', /';'.* at position 2/],
  [query({ $select: 'id,'.repeat(64) }), '$select', /'\$select'.* 64 items/],
  [query({ $expand: 'applications' }), '$expand', /Select and Expand failed: .*'applications'/],
  [query({ $expand: 'x'.repeat(1025) }), '$expand', /'\$expand'.* 1024 characters/],
  [query({ $top: '-1' }), '$top', /'\$top' must be >= 0/],
  [query({ $top: '1.5' }), '$top', /'\$top' must be integer/],
  [query({ $top: 'all' }), '$top', /'\$top'/],
  [query({ $top: '' }), '$top', /'\$top'/],
  [query({ $top: '2147483648' }), '$top', /'\$top' must be <= 2147483647/],
  [query({ $skip: '-1' }), '$skip', /'\$skip' must be >= 0/],
  [query({ $count: 'yes' }), '$count', /'\$count' must be boolean/],
  [query({ $count: '1' }), '$count', /'\$count' must be boolean/],
  [query({ $count: '' }), '$count', /'\$count' must be boolean/],
  [query({ $search: '"alpha"' }), '$search', /query option '\$search' is not supported/],
  [query({ search: 'alpha' }), 'search', /query option 'search' is not supported/],
  [query({ $apply: 'aggregate' }), '$apply', /query option '\$apply' is not supported/],
  [query({ $deltatoken: 'latest' }), '$deltatoken', /'\$deltatoken' is not supported/],
  [query({ colour: 'red' }), 'colour', /'colour' is not supported/],
  ['?__proto__=1', '__proto__', /'__proto__' is not supported/],
  ['?$top=1&$top=1', '$top', /'\$top' must be sent only once/],
  ['?$top=1&TOP=2', '$top', /'\$top' must be sent only once/],
  ["?$filter=id%20eq%20'a'&filter=id%20eq%20'a'", '$filter', /'\$filter' must be sent only once/],
  ['?$orderby=id&$orderby=id%20desc', '$orderby', /'\$orderby' must be sent only once/],
  ['?$select=id&SELECT=id', '$select', /'\$select' must be sent only once/],
  ['?$format=json&format=json', '$format', /'\$format' must be sent only once/],
];

test.each(refused)('of any list %s is refused by the name %s', async (search, target, says) => {
  await using trip = await openFleet();
  for (const path of lists) {
    const answer = await trip.send('GET', path + search);
    const error = await errorOf(answer);
    expect([answer.status, error.code, error.target]).toEqual([400, 'BadRequest', target]);
    expect(error.message).toMatch(says);
  }
});

test.each([
  [{ $filter: 'id' }, '$filter', /Invalid filter clause: .* at position 0/],
  [{ $filter: `id eq '${'x'.repeat(8192)}'` }, '$filter', /'\$filter'.* 8192 characters/],
  [{ $search: 'a' }, '$search', /'\$search' is not supported/],
  [{ $top: '1' }, '$top', /'\$top' is not supported/],
  [{ $orderby: 'id' }, '$orderby', /'\$orderby' is not supported/],
])('of any count %j is refused by the name %s', async (options, target, says) => {
  await using trip = await openFleet();
  for (const path of lists) {
    const answer = await trip.send('GET', `${path}/$count${query(options)}`);
    const error = await errorOf(answer);
    expect([answer.status, error.target]).toEqual([400, target]);
    expect(error.message).toMatch(says);
  }
});

test.each([
  ['/beta/connectors', { $filter: "status gt 'active'" }, /'gt' does not compare .* at position 7/],
  ['/beta/connectors', { $filter: "status eq 'asleep'" }, /use one of active, inactive/],
  ['/beta/connectors', { $filter: "memberOf/any(g: name eq 'a')" }, /only g has properties, at position 16/],
  ['/beta/connectors', { $orderby: 'memberOf' }, /'memberOf' is a collection, at position 0/],
  ['/beta/connectors', { $select: 'memberOf' }, /'memberOf' is a collection, at position 0/],
  [
    '/beta/connectors',
    { $expand: 'memberOf($filter=id)' },
    /'\$filter' is not supported within .* position 9/,
  ],
  ['/beta/connectors', { $expand: 'memberOf,memberOf' }, /twice, at position 9/],
  ['/beta/connectorGroups', { $filter: "isDefault eq 'true'" }, /is not a boolean, at position 13/],
  ['/beta/connectorGroups', { $expand: 'members($select=colour)' }, /'colour'/],
])('of the list at %s %j is refused', async (path, options, says) => {
  await using trip = await openFleet();
  const answer = await trip.send('GET', path + query(options));
  const { message, target } = await errorOf(answer);
  expect([answer.status, target]).toEqual([400, Object.keys(options)[0]]);
  expect(message).toMatch(says);
});

test.each(['__proto__', 'constructor', 'valueOf', 'atom', 'application/xml'])(
  'a list in the format %s is refused as not acceptable',
  async (format) => {
    await using trip = await openFleet();
    for (const path of lists) {
      const answer = await trip.send('GET', path + query({ $format: format }));
      expect([answer.status, (await errorOf(answer)).code]).toEqual([406, 'invalidAcceptType']);
    }
  },
);

describe('an option', () => {
  test.each([
    "?$filter=status%20eq%20'inactive'",
    "?filter=status%20eq%20'inactive'",
    "?$Filter=STATUS+Eq+'INACTIVE'",
    "?FILTER=Status%20EQ%20'Inactive'",
    "?%24filter=status%20eq%20'inactive'",
    "?&filter=status%20eq%20'inactive'&",
    "?$filter=status%20eq%20'inactive'&$orderby=MachineName%20DESC,iD",
    "?filter=status%20eq%20'inactive'&orderby=machinename%20desc&select=ID&expand=MEMBEROF&top=5&skip=0&count=True",
  ])('may be spelled %s', async (search) => {
    await using trip = await openFleet();
    expect(new Set(idsOf(await getPage(trip, `/beta/connectors${search}`)))).toEqual(new Set(['c2', 'c4']));
  });

  test('may have 15 conditions, where it is a filter, and 170 values in one of them', async () => {
    await using trip = await openFleet();
    const among = `id in ('c1',${Array(169).fill("'x'").join()})`;
    const filter = [among, ...Array(14).fill("id ne 'a'")].join(' and ');
    expect(idsOf(await getPage(trip, `/beta/connectors${query({ $filter: filter })}`))).toEqual(['c1']);
  });

  test('may be as long as 8192 characters, where it is a filter', async () => {
    await using trip = await openFleet();
    const filter = `id eq 'c1' or id eq '${'x'.repeat(8192)}`.slice(0, 8191) + "'";
    expect(idsOf(await getPage(trip, `/beta/connectors${query({ $filter: filter })}`))).toEqual(['c1']);
  });
});

test('who takes a connector out of a group, and does not say which, is told of @id', async () => {
  await using trip = await openFleet();
  const answer = await trip.send('DELETE', '/beta/connectors/c2/memberOf/$ref');
  const { message, target } = await errorOf(answer);
  expect([answer.status, target, message]).toEqual([400, '@id', "The query parameter '@id' is required."]);
});

test.each(["memberOf/any(g: g/name eq 'Berlin')", 'memberOf/any()', "startswith(machineName,'Beta')"])(
  'a server as recorded takes the filter %s',
  async ($filter) => {
    await using trip = await openRoundTrip('in process', {
      profile: 'recorded',
      store: await withFleet(openSqliteStore(':memory:').store),
    });
    expect(idsOf(await getPage(trip, `/beta/connectors${query({ $filter })}`))).toContain('c2');
  },
);

test.each([
  ['/beta/connectors', "status eq 'active'", 'status'],
  ['/beta/connectors/$count', "not (id eq 'a' or status in ('active'))", 'status'],
  ['/beta/connectorGroups', 'isDefault', 'isDefault'],
  ['/beta/connectorGroups/$count', "connectorGroupType eq 'syncFabric'", 'connectorGroupType'],
  // Of what is related they are the same properties.
  ['/beta/connectors', 'memberOf/any(g: g/isDefault)', 'isDefault'],
  ['/beta/connectorGroups', "members/any(c: contains(c/id,'a') or c/status eq 'active')", 'status'],
  ['/beta/connectors/$count', 'memberOf/any(g: g/connectorGroupType ne null)', 'connectorGroupType'],
])('a server as recorded refuses at %s where %s, as the service was seen to', async (path, filter, name) => {
  await using trip = await openRoundTrip('in process', { profile: 'recorded' });
  const answer = await trip.send('GET', path + query({ $filter: filter }));
  const { message, target } = await errorOf(answer);
  expect([answer.status, target]).toEqual([400, '$filter']);
  expect(message).toContain(`'${name}'`);
});
