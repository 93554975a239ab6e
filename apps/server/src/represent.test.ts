// Proves how connectors travel.
import type { JsonText } from '@graph-connectors/openapi-hono';
import { describe, expect, it } from 'vitest';
import { baseAt } from './bases.ts';
import { connectors } from './entities.ts';
import type { MetadataLevel } from './media-type.ts';
import { rulesOf } from './profile.ts';
import { representEntity, select } from './represent.ts';
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

const contextAt = (path: string, metadata: MetadataLevel = 'minimal'): RequestContext => ({
  store: openSqliteStore(':memory:').store,
  now: () => new Date(0),
  newId: () => 'id',
  rules: rulesOf('documented'),
  trustProxy: false,
  fetch: () => new Response(),
  requestId: 'id',
  clientRequestId: 'id',
  authorization: undefined,
  partOf: undefined,
  method: 'GET',
  path,
  search: '',
  receivedAt: new Date(0),
  startedAt: 0,
  origin: 'http://localhost:3000',
  base: baseAt(path),
  metadata,
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
    expect(parsed(representEntity(connectors, stored, context))).toEqual({
      '@odata.context': `${set}/$entity`,
      ...annotated,
    });
  });

  it('full metadata has its links, with the key escaped, and the types that JSON does not tell', () => {
    const url = `http://localhost:3000${path}/connectors/a%2Fb%20c`;
    expect(parsed(representEntity(connectors, stored, contextAt(path, 'full')))).toEqual({
      '@odata.context': `${set}/$entity`,
      ...annotated,
      '@odata.id': url,
      '@odata.editLink': url,
      'status@odata.type': '#microsoft.graph.connectorStatus',
      'memberOf@odata.associationLink': `${url}/memberOf/$ref`,
      'memberOf@odata.navigationLink': `${url}/memberOf`,
    });
  });
});

it('no metadata has the properties alone', () => {
  expect(parsed(representEntity(connectors, stored, contextAt('/beta', 'none')))).toEqual(connector);
});

it('what is selected has its own control information, and nothing of the rest', () => {
  expect(select(connectors, stored, contextAt('/beta', 'full'), ['status'])).toEqual({
    '@odata.type': '#microsoft.graph.connector',
    '@odata.etag': '"3"',
    '@odata.id': 'http://localhost:3000/beta/connectors/a%2Fb%20c',
    '@odata.editLink': 'http://localhost:3000/beta/connectors/a%2Fb%20c',
    'status@odata.type': '#microsoft.graph.connectorStatus',
    status: 'active',
  });
});

it('control information comes before the properties', () => {
  const names = Object.keys(parsed(representEntity(connectors, stored, contextAt('/beta'))));
  expect(names.slice(0, 3)).toEqual(['@odata.context', '@odata.type', '@odata.etag']);
});
