// The answers of connectors.
import { connectorsId, missingId } from '../../support/round-trip.ts';
import { type Coverage, count, create, json, list, read, remove, update } from './scenarios.ts';

const collection = '/beta/connectors';
const item = `${collection}/${connectorsId}`;
const missing = `${collection}/${missingId}`;

export const connectors = {
  listConnectors: list(collection),
  countConnectors: count(`${collection}/$count`),
  createConnector: create(collection, {
    headers: json,
    body: '{"machineName":"a","externalIp":"b","status":"active"}',
  }),
  getConnector: read(item, missing),
  updateConnector: update(item, missing, { headers: json, body: '{"status":"inactive"}' }),
  deleteConnector: remove(item, missing),
} satisfies Partial<Coverage>;
