// Entity tags of connector groups: readers are told when nothing is new, and writers when something is.
import { describe, expect, test } from 'vitest';
import {
  bases,
  berlin,
  connectorsId,
  errorOf,
  missingId,
  openRoundTrip,
  transports,
} from '../support/round-trip.ts';

const init = { headers: { 'Content-Type': 'application/json' }, body: '{"name":"Bonn"}' };

describe.each(transports)('conditions on groups, %s', (transport) => {
  describe.each(bases)('under %s', (base) => {
    const item = `${base}/connectorGroups/${berlin.id}`;

    test.each([
      ['If-Match', '"1"', 200],
      ['If-Match', '*', 200],
      ['If-Match', '"7"', 412],
      ['If-Match', 'W/"1"', 412],
      ['If-Match', '1', 400],
      ['If-None-Match', '*', 412],
      ['If-None-Match', '"1"', 412],
      ['If-None-Match', '"7"', 200],
    ])('a change of a group with %s: %s is answered %i', async (header, value, status) => {
      await using trip = await openRoundTrip(transport);
      const answer = await trip.send('PATCH', item, {
        ...init,
        headers: { ...init.headers, [header]: value },
      });
      expect(answer.status).toBe(status);
      expect((await trip.store.groups.get(berlin.id))?.group.name).toBe(status === 200 ? 'Bonn' : 'Berlin');
      expect(Object(await answer.json()).error?.target).toBe(status === 200 ? undefined : header);
    });

    test.each([
      ['If-None-Match', '"1"', 304],
      ['If-None-Match', 'W/"1"', 304],
      ['If-None-Match', '"7"', 200],
      ['If-Match', '"1"', 200],
      ['If-Match', '"7"', 412],
    ])('a read of a group with %s: %s is answered %i', async (header, value, status) => {
      await using trip = await openRoundTrip(transport);
      expect((await trip.send('GET', item, { headers: { [header]: value } })).status).toBe(status);
    });

    test('a reader who has a group with its members is given them anew: they come and go without a change of its tag', async () => {
      await using trip = await openRoundTrip(transport);
      const read = () =>
        trip.send('GET', `${item}?$expand=members($select=id)`, { headers: { 'If-None-Match': '"1"' } });
      expect((await read()).status).toBe(200);
      await trip.store.connectors.move(connectorsId, berlin.id);
      const after = await read();
      expect([after.status, after.headers.get('etag')]).toEqual([200, '"1"']);
      expect(Object(await after.json()).members).toMatchObject([{ id: connectorsId }]);
    });

    test.each([
      ['If-Match', '"7"', 412],
      ['If-None-Match', '*', 412],
      ['If-Match', '"1"', 204],
    ])('a deletion of a group with %s: %s is answered %i', async (header, value, status) => {
      await using trip = await openRoundTrip(transport);
      expect((await trip.send('DELETE', item, { headers: { [header]: value } })).status).toBe(status);
      expect((await trip.store.groups.get(berlin.id)) === undefined).toBe(status === 204);
    });

    test('a change gives a group another entity tag, and a change that changes nothing does not', async () => {
      await using trip = await openRoundTrip(transport);
      const tags = [];
      for (let i = 0; i < 2; i++) {
        const answer = await trip.send('PATCH', item, init);
        tags.push(answer.headers.get('etag'), Object(await answer.json())['@odata.etag']);
      }
      expect(tags).toEqual(['"2"', '"2"', '"2"', '"2"']);
    });

    test('an update of a group is answered without a body, where the caller prefers that', async () => {
      await using trip = await openRoundTrip(transport);
      const headers = { ...init.headers, Prefer: 'return=minimal' };
      const answer = await trip.send('PATCH', item, { ...init, headers });
      expect([answer.status, answer.headers.get('etag'), answer.headers.get('preference-applied')]).toEqual([
        204,
        '"2"',
        'return=minimal',
      ]);
    });

    test.each(['GET', 'PATCH', 'DELETE'])('%s of a missing group is answered 404', async (method) => {
      await using trip = await openRoundTrip(transport);
      const path = `${base}/connectorGroups/${missingId}`;
      const answer = await trip.send(method, path, method === 'PATCH' ? init : {});
      const { code, message, target } = await errorOf(answer);
      expect([answer.status, code, target]).toEqual([404, 'ConnectorGroup_NotFound', 'connectorGroupsId']);
      expect(message).toContain(missingId);
    });

    test('of many writers with the same entity tag of a group exactly one wins', async () => {
      await using trip = await openRoundTrip(transport);
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, index) =>
          trip.send('PATCH', item, {
            headers: { ...init.headers, 'If-Match': '"1"' },
            body: JSON.stringify({ name: `writer ${index}` }),
          }),
        ),
      );
      const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
      expect(statuses).toEqual([200, ...Array<number>(11).fill(412)]);
    });
  });
});
