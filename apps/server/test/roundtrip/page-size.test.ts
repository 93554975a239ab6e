// How many items a page has, which of them, and how many there are in all.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { getPage, idsOf, pageOf, query, turn } from '../support/lists.ts';
import { berlin, openRoundTrip, type RoundTrip, sample } from '../support/round-trip.ts';

const size = 1010;
const ids = Array.from({ length: size }, (_, n) => `c${String(n).padStart(4, '0')}`);

/** A store with so many connectors in one group. */
async function largeStore(): Promise<Store> {
  const { store } = openSqliteStore(':memory:');
  await store.groups.create(berlin);
  await Promise.all(ids.map((id) => store.connectors.create({ ...sample, id }, berlin.id)));
  return store;
}

let trip: RoundTrip;
beforeAll(async () => {
  trip = await openRoundTrip('in process', { store: await largeStore() });
});
afterAll(() => trip[Symbol.asyncDispose]());

describe.each(['/beta/connectors', `/beta/connectorGroups/${berlin.id}/members`])(
  'the list at %s',
  (path) => {
    test.each([
      ['', 100],
      ['?$top=0', 0],
      ['?$top=1', 1],
      ['?$top=999', 999],
      ['?$top=1000', 999],
      // As Microsoft's own sample scripts for connectors have it.
      ['?$top=100000', 999],
      ['?$top=2147483647', 999],
      // Each may bring a page of its own along.
      ['?$top=999&$expand=memberOf', 100],
    ])('has on the page at %j %i connectors', async (search, length) => {
      const page = await getPage(trip, path + search);
      expect(idsOf(page)).toEqual(ids.slice(0, length));
      expect(page).toHaveProperty('value');
      // A page without items would lead to itself for ever.
      expect('@odata.nextLink' in page).toBe(length > 0);
    });

    test.each([7, 100, 337, 1010])('is whole in pages of %i', async (top) => {
      const pages = await turn(trip, `${path}?$top=${top}`);
      expect(pages.flatMap(idsOf)).toEqual(ids);
      expect(pages).toHaveLength(Math.ceil(size / Math.min(top, 999)));
      expect(pages.at(-1)).not.toHaveProperty('@odata.nextLink');
    });

    test.each([
      ['?$skip=0', 0],
      ['?$skip=5', 5],
      ['?$skip=5&$top=3', 5],
      ['?$skip=1005', 1005],
      ['?$skip=1010', 1010],
      ['?$skip=2147483647', 1010],
    ])('passes at %s over the first %i, once', async (search, skipped) => {
      expect((await turn(trip, path + search)).flatMap(idsOf)).toEqual(ids.slice(skipped));
    });

    test('tells on its first page how many there are on all of them', async () => {
      const pages = await turn(trip, `${path}?$count=true&$top=400`);
      expect(pages.map((page) => page['@odata.count'])).toEqual([size, undefined, undefined]);
    });

    test.each([
      ['?$count=true&$top=0', size],
      ['?$count=true&$skip=1000', size],
      [query({ $count: 'true', $filter: "id ge 'c1000'" }), 10],
      [query({ $count: 'true', $filter: "id eq 'nobody'" }), 0],
      // As Python writes it.
      ['?$count=True', size],
      ['?COUNT=TRUE', size],
      ['?$count=false', undefined],
      ['?$count=False', undefined],
      ['', undefined],
    ])('tells at %j a count of %s', async (search, count) => {
      expect((await getPage(trip, path + search))['@odata.count']).toBe(count);
    });

    test.each([
      ['', 'odata.maxpagesize=50', 50],
      ['', 'maxpagesize=50', 50],
      ['', 'odata.maxpagesize="50"', 50],
      ['', 'ODATA.MaxPageSize = 50', 50],
      ['', 'return=minimal, odata.maxpagesize=50', 50],
      ['', 'maxpagesize=50;foo=bar, return=representation', 50],
      ['', 'odata.maxpagesize=50, odata.maxpagesize=60', 50],
      // More than a page has where nobody asks.
      ['', 'odata.maxpagesize=500', 500],
      ['?$top=70', 'odata.maxpagesize=50', 50],
      ['?$top=50', 'odata.maxpagesize=50', 50],
    ])('has at %j with Prefer: %s pages of %i, and says so', async (search, Prefer, length) => {
      const answer = await trip.send('GET', path + search, { headers: { Prefer } });
      expect(answer.headers.get('preference-applied')).toBe(`odata.maxpagesize=${length}`);
      expect(idsOf(await pageOf(answer))).toEqual(ids.slice(0, length));
    });

    test.each([
      ['', 'odata.maxpagesize=0', 100],
      ['', 'odata.maxpagesize=-1', 100],
      ['', 'odata.maxpagesize=many', 100],
      ['', 'odata.maxpagesize=99999999999', 100],
      ['', 'odata.maxpagesize=5000', 999],
      ['', 'return=minimal', 100],
      ['?$top=30', 'odata.maxpagesize=50', 30],
    ])('has at %j with Prefer: %s pages of %i, and does not say so', async (search, Prefer, length) => {
      const answer = await trip.send('GET', path + search, { headers: { Prefer } });
      expect(answer.headers.get('preference-applied')).toBeNull();
      expect(idsOf(await pageOf(answer))).toEqual(ids.slice(0, length));
    });

    test('is whole in the pages that a caller prefers', async () => {
      const pages = await turn(trip, path, { Prefer: 'odata.maxpagesize=300' });
      expect(pages.flatMap(idsOf)).toEqual(ids);
      expect(pages).toHaveLength(4);
    });
  },
);

test('references come in pages too', async () => {
  const pages = await turn(trip, `/beta/connectorGroups/${berlin.id}/members/$ref?$top=600&$count=true`);
  expect(pages.map((page) => page['@odata.count'])).toEqual([size, undefined]);
  expect(pages.flatMap(({ value }) => value.map((each) => each['@odata.id']))).toEqual(
    ids.map((id) => `${trip.origin}/beta/connectors/${id}`),
  );
});

test('a group has more members than are given along, and the rest is where members@odata.nextLink says', async () => {
  for (const [search, members] of [
    ['?$expand=members', ids.map((id) => expect.objectContaining({ ...sample, id }))],
    [
      '?$expand=members($select=id)',
      ids.map((id) => ({ '@odata.type': '#microsoft.graph.connector', '@odata.etag': '"1"', id })),
    ],
  ] as const) {
    for (const base of ['/beta', '/beta/onPremisesPublishingProfiles/applicationProxy']) {
      const group = Object(
        await (await trip.send('GET', `${base}/connectorGroups/${berlin.id}${search}`)).json(),
      );
      expect(group.members).toHaveLength(20);
      expect(group['members@odata.nextLink']).toContain(`${trip.origin}${base}/connectorGroups/`);
      const rest = await turn(trip, group['members@odata.nextLink']);
      expect([...group.members, ...rest.flatMap(({ value }) => value)]).toEqual(members);
    }
  }
});

test('members that are not given along come in the form that was asked for with $format', async () => {
  const format = query({ $expand: 'members', $format: 'application/json;odata.metadata=none' });
  const answer = await trip.send('GET', `/beta/connectorGroups/${berlin.id}${format}`);
  const link = String(Object(await answer.json())['members@odata.nextLink']);
  for (const page of await turn(trip, link)) {
    expect(page).not.toHaveProperty('@odata.context');
    expect(page.value[0]).toEqual({ ...sample, id: expect.any(String) });
  }
});
