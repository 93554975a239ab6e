// Proves how connectors travel.
import type { JsonText } from '@graph-connectors/openapi-hono';
import { describe, expect, it } from 'vitest';
import { baseAt } from './bases.ts';
import { connectorUrl, representConnector, representConnectors } from './represent.ts';
import type { RequestContext } from './request-context.ts';
import { openSqliteStore } from './store/sqlite/open-sqlite-store.ts';

const connector = {
  id: 'a/b c',
  machineName: 'connector-01.contoso.com',
  externalIp: '198.51.100.21',
  status: 'active',
  version: '1.5.4287.0',
} as const;
const stored = { connector, revision: 3, groupId: 'g' };
const annotated = { '@odata.type': '#microsoft.graph.connector', '@odata.etag': '"3"', ...connector };

const parsed = ({ text }: JsonText<object>): object => JSON.parse(text);

const contextAt = (path: string): RequestContext => ({
  store: openSqliteStore(':memory:').store,
  now: () => new Date(0),
  newId: () => 'id',
  requestId: 'id',
  clientRequestId: 'id',
  method: 'GET',
  path,
  receivedAt: new Date(0),
  startedAt: 0,
  origin: 'http://localhost:3000',
  base: baseAt(path),
});

describe.each([
  ['/beta', 'http://localhost:3000/beta/$metadata#connectors'],
  [
    '/beta/onPremisesPublishingProfiles/applicationProxy',
    "http://localhost:3000/beta/$metadata#onPremisesPublishingProfiles('applicationProxy')/connectors",
  ],
])('under %s', (path, set) => {
  const context = contextAt(path);

  it('one connector has the context of an entity', () => {
    expect(parsed(representConnector(stored, context))).toEqual({
      '@odata.context': `${set}/$entity`,
      ...annotated,
    });
  });

  it('several have that of their set, once', () => {
    expect(parsed(representConnectors([stored, stored], context))).toEqual({
      '@odata.context': set,
      value: [annotated, annotated],
    });
    expect(parsed(representConnectors([], context))).toEqual({ '@odata.context': set, value: [] });
  });

  it('the URL of a connector has its key escaped', () => {
    expect(connectorUrl(connector, context)).toBe(`http://localhost:3000${path}/connectors/a%2Fb%20c`);
  });
});

it('control information comes before the properties', () => {
  const names = Object.keys(parsed(representConnector(stored, contextAt('/beta'))));
  expect(names.slice(0, 3)).toEqual(['@odata.context', '@odata.type', '@odata.etag']);
});
