// What `@odata.nextLink` is: an absolute URL that asks for the next page just as this one was asked for.
import { describe, expect, test } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { getPage, idsOf, pageOf, turn } from '../support/lists.ts';
import { withFleet } from '../support/query-fleet.ts';
import { bases, errorOf, openRoundTrip, type RoundTrip, sample, transports } from '../support/round-trip.ts';

const openFleet = async (
  transport: (typeof transports)[number] = 'in process',
  options: { readonly trustProxy?: boolean } = {},
): Promise<RoundTrip> =>
  openRoundTrip(transport, { ...options, store: await withFleet(openSqliteStore(':memory:').store) });

describe.each(transports)('%s', (transport) => {
  test.each(bases.flatMap((base) => ['', '$top=2', '$orderby=machineName%20desc'].map((of) => [base, of])))(
    'it leads from page to page under %s with %j',
    async (base, options) => {
      await using trip = await openFleet(transport);
      const headers = { Prefer: 'odata.maxpagesize=2' };
      const pages = await turn(trip, `${base}/connectors?${options}`, headers);
      expect(pages.map(({ value }) => value.length)).toEqual([2, 2, 2]);
      const links = pages.flatMap((page) => page['@odata.nextLink'] ?? []);
      for (const link of links) {
        expect(link.startsWith(`${trip.origin}${base}/connectors?`)).toBe(true);
        expect(URL.parse(link)?.href).toBe(link);
      }
      expect(new Set(pages.flatMap(idsOf)).size).toBe(6);
    },
  );
});

/** The options that are sent, and those that are repeated. */
test.each([
  ['$top=1', '$top=1&'],
  ['top=1', 'top=1&'],
  ['%24top=1', '%24top=1&'],
  ['$top=1&$skip=2', '$top=1&'],
  ['skip=2&$top=1', '$top=1&'],
  ["$filter=startswith(machineName,'a')&$top=1", "$filter=startswith(machineName,'a')&$top=1&"],
  ["$top=1&FILTER=not+(id+eq+'%25%26%2B')", "$top=1&FILTER=not+(id+eq+'%25%26%2B')&"],
  ["$filter=id%20ne%20'%F0%9F%98%80'&$top=1", "$filter=id%20ne%20'%F0%9F%98%80'&$top=1&"],
  [
    '$select=id,%20status&$orderby=status%20desc&$expand=memberOf($select=id)&$top=1&$count=true&$format=json',
    '$select=id,%20status&$orderby=status%20desc&$expand=memberOf($select=id)&$top=1&$count=true&$format=json&',
  ],
])('of a list with %s it repeats %s', async (sent, repeated) => {
  await using trip = await openFleet();
  // Texts that are quoted travel encoded.
  const encoded = (text: string): string => text.replaceAll("'", '%27');
  const path = '/beta/connectors?';
  const first = await getPage(trip, path + sent);
  const next = first['@odata.nextLink'] ?? '';
  expect(next.startsWith(trip.origin + path + encoded(repeated))).toBe(true);
  const added = next.slice((trip.origin + path + encoded(repeated)).length);
  expect(added).toMatch(/^\$skiptoken=[\w-]+$/);
  const second = await getPage(trip, next);
  expect(second['@odata.context']).toBe(first['@odata.context']);
  // The token of the page before is not repeated.
  expect(second['@odata.nextLink']?.match(/skiptoken/g) ?? ['']).toHaveLength(1);
});

test.each([
  ['/Beta/CONNECTORS', ''],
  ["/beta/connectorGroups('Berlin')/members", ''],
  ["/beta/onPremisesPublishingProfiles('applicationProxy')/connectors", ''],
  ['/beta/connectorGroups/berlin/members/$ref', ''],
  ['/beta/connectorGroups/berlin/members/%24ref', ''],
])('it leads on where a list is asked for as %s', async (path) => {
  await using trip = await openFleet();
  const pages = await turn(trip, `${path}?$top=1`);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.every(({ value }) => value.length === 1)).toBe(true);
});

test.each(['Zürich 1', '50%', 'a#b?c', "it's", '100%25', 'ключ/1'])(
  'it is a URL that leads on in a group whose id is %s',
  async (id) => {
    const { store } = openSqliteStore(':memory:');
    await store.groups.create({ id, name: id, region: null, connectorGroupType: 'applicationProxy' });
    for (const n of [1, 2, 3]) await store.connectors.create({ ...sample, id: `c${n}` }, id);
    await using trip = await openRoundTrip('in process', { store });
    const path = `/beta/connectorGroups/${encodeURIComponent(id)}/members`;
    const pages = await turn(trip, `${path}?$top=1`);
    expect(pages.flatMap(idsOf)).toEqual(['c1', 'c2', 'c3']);
    for (const { '@odata.nextLink': link = trip.origin + path } of pages) {
      expect(link).toMatch(/^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/);
      expect(link.startsWith(trip.origin + path)).toBe(true);
    }
  },
);

const proxied = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'graph.contoso.com' };

test('it has the host of a proxy that is trusted', async () => {
  await using trip = await openFleet('over a socket', { trustProxy: true });
  const path = '/beta/connectors?$top=4';
  const page = await getPage(trip, path, proxied);
  expect(page['@odata.nextLink']).toMatch(/^https:\/\/graph\.contoso\.com\/beta\/connectors\?\$top=4&/);
  const { search } = new URL(page['@odata.nextLink'] ?? '');
  expect(idsOf(await getPage(trip, `/beta/connectors${search}`, proxied))).toEqual(['c5', 'c6']);
  const group = await trip.send('GET', '/beta/connectorGroups/Berlin?$expand=members', { headers: proxied });
  expect(Object(await group.json())['@odata.context']).toContain('https://graph.contoso.com/');
});

test('it has the host that was asked for, whatever a proxy says that is not trusted', async () => {
  await using trip = await openFleet('over a socket');
  const page = await pageOf(await trip.send('GET', '/beta/connectors?$top=4', { headers: proxied }));
  expect(page['@odata.nextLink']?.startsWith(`${trip.origin}/beta/connectors?$top=4&`)).toBe(true);
});

/** A filter that all pass, whose text makes the query so long. */
const longQuery = (length: number): string => {
  const query = "?$top=1&$filter=machineName%20ne%20''";
  const letters = Math.floor((length - query.length) / '%C3%A9'.length);
  return query.replace("''", `'${'%C3%A9'.repeat(letters)}'`);
};

test.each([
  [8_000, 0],
  [13_800, 0],
  [8_000, 4_000],
])('it leads on from a query of %i bytes beside a token of %i', async (length, ofToken) => {
  await using trip = await openFleet('over a socket');
  const Authorization = `Bearer token${'x'.repeat(ofToken)}`;
  const pages = await turn(trip, `/beta/connectors${longQuery(length)}`, { Authorization });
  expect(pages.flatMap(idsOf)).toHaveLength(6);
});

test.each([
  [14_600, 0],
  [16_000, 0],
  [12_000, 4_000],
])(
  'where it could not be followed, from a query of %i bytes beside a token of %i, the page is refused',
  async (length, ofToken) => {
    await using trip = await openFleet('over a socket');
    const headers = { Authorization: `Bearer token${'x'.repeat(ofToken)}` };
    const answer = await trip.send('GET', `/beta/connectors${longQuery(length)}`, { headers });
    const { code, message } = await errorOf(answer);
    expect([answer.status, code]).toEqual([400, 'BadRequest']);
    expect(message).toMatch(/next page .* too long.* shorter/);
    // On one page there is no need of it.
    const whole = await trip.send('GET', `/beta/connectors${longQuery(length).replace('top=1', 'top=6')}`, {
      headers,
    });
    expect(whole.status).toBe(200);
  },
);
