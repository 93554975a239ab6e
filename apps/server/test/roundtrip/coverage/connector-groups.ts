// The answers of connector groups.
import { berlin, defaultGroup, missingId, openRoundTrip } from '../../support/round-trip.ts';
import { ask, type Coverage, count, create, json, list, read, remove, update } from './scenarios.ts';

const collection = '/beta/connectorGroups';
const item = `${collection}/${berlin.id}`;
const missing = `${collection}/${missingId}`;
const inUse = `${collection}/${defaultGroup.id}`;
const newGroup = { headers: json, body: '{"name":"Paris"}' };

export const connectorGroups = {
  listConnectorGroups: list(collection),
  countConnectorGroups: count(`${collection}/$count`),
  createConnectorGroup: {
    ...create(collection, newGroup),
    async 200() {
      await using trip = await openRoundTrip('in process', { profile: 'recorded' });
      return trip.send('POST', collection, newGroup);
    },
  },
  getConnectorGroup: read(item, missing),
  updateConnectorGroup: {
    ...update(item, missing, { headers: json, body: '{"name":"Potsdam"}' }),
    409: ask('PATCH', inUse, { headers: json, body: '{"region":"eur"}' }),
  },
  deleteConnectorGroup: { ...remove(item, missing), 409: ask('DELETE', inUse) },
} satisfies Partial<Coverage>;
