// A move may have conditions, which are on the connector: that is what it changes.
import { describe, expect, test } from 'vitest';
import {
  bases,
  berlin,
  connectorsId,
  defaultGroup,
  openRoundTrip,
  type RoundTrip,
  transports,
} from '../support/round-trip.ts';

const groupOf = async ({ store }: RoundTrip): Promise<string | undefined> =>
  (await store.connectors.get(connectorsId))?.groupId;

describe.each(transports)('conditions of moves, %s', (transport) => {
  describe.each(bases)('under %s', (base) => {
    const memberOf = `${base}/connectors/${connectorsId}/memberOf`;
    const members = `${base}/connectorGroups/${berlin.id}/members`;

    test.each([
      ['If-Match', '"1"', 'its own tag', 204],
      ['If-Match', '"7"', 'another tag', 412],
      ['If-None-Match', '*', 'that it is missing', 412],
    ])('a move with %s: %s, %s, is answered %i by the tag of the connector', async (name, tag, _, status) => {
      await using trip = await openRoundTrip(transport);
      const moved = await trip.send('POST', `${memberOf}/$ref`, {
        headers: { 'Content-Type': 'application/json', [name]: tag },
        body: JSON.stringify({ '@odata.id': `connectorGroups/${berlin.id}` }),
      });
      expect([moved.status, await groupOf(trip)]).toEqual([
        status,
        status === 204 ? berlin.id : defaultGroup.id,
      ]);
    });

    test.each([
      [`${memberOf}/$ref?@id=connectorGroups/${berlin.id}`],
      [`${memberOf}/${berlin.id}/$ref`],
      [`${members}/$ref?@id=connectors/${connectorsId}`],
      [`${members}/${connectorsId}/$ref`],
    ])('DELETE %s with a stale tag of the connector leaves it where it is', async (path) => {
      await using trip = await openRoundTrip(transport);
      await trip.store.connectors.move(connectorsId, berlin.id);
      const stale = await trip.send('DELETE', path, { headers: { 'If-Match': '"1"' } });
      expect([stale.status, await groupOf(trip)]).toEqual([412, berlin.id]);
      const fresh = await trip.send('DELETE', path, { headers: { 'If-Match': '"2"' } });
      expect([fresh.status, await groupOf(trip)]).toEqual([204, defaultGroup.id]);
    });
  });
});
