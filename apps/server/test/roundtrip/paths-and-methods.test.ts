// Paths and methods: the spellings that reach a connector, and the answers to what is not there.
import { describe, expect, test } from 'vitest';
import {
  bases,
  berlin,
  connectorsId,
  defaultGroup,
  errorOf,
  openRoundTrip,
  sample,
  transports,
} from '../support/round-trip.ts';

const upperCaseId = connectorsId.toUpperCase();

describe.each(transports)('paths and methods, %s', (transport) => {
  test.each([
    `/beta/connectors('${connectorsId}')`,
    `/beta/connectors(id='${connectorsId}')`,
    `/beta/connectors(%27${connectorsId}%27)`,
    `/beta/Connectors/${upperCaseId}`,
    `/BETA/CONNECTORS('${upperCaseId}')`,
    `/beta/onPremisesPublishingProfiles/applicationProxy/connectors/${connectorsId}`,
    `/beta/onPremisesPublishingProfiles('applicationProxy')/connectors('${connectorsId}')`,
    `/beta/onpremisespublishingprofiles/applicationproxy/connectors/${connectorsId}`,
  ])('%s reaches the connector', async (path) => {
    await using trip = await openRoundTrip(transport);
    const answer = await trip.send('PATCH', path, {
      headers: { 'Content-Type': 'application/json' },
      body: '{"status":"inactive"}',
    });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ ...sample, status: 'inactive' });
  });

  test.each([
    ['PUT', `/beta/connectors/${connectorsId}`, 'GET, DELETE, PATCH, HEAD, OPTIONS'],
    ['POST', `/beta/connectors/${connectorsId}`, 'GET, DELETE, PATCH, HEAD, OPTIONS'],
    ['PATCH', '/beta/connectors', 'GET, POST, HEAD, OPTIONS'],
    ['DELETE', '/beta/onPremisesPublishingProfiles/applicationProxy/connectors', 'GET, POST, HEAD, OPTIONS'],
  ])('%s %s is answered 405 with Allow', async (method, path, allow) => {
    await using trip = await openRoundTrip(transport);
    const answer = await trip.send(method, path);
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow]);
    expect((await errorOf(answer)).code).toBe('Request_BadRequest');
  });

  test.each([
    ['/beta/connectors', 'GET, POST, HEAD, OPTIONS'],
    ['/beta/connectors/$count', 'GET, HEAD, OPTIONS'],
    [`/beta/connectors/${connectorsId}/memberOf`, 'GET, HEAD, OPTIONS'],
    [`/beta/connectors/${connectorsId}/memberOf/$ref`, 'GET, DELETE, POST, HEAD, OPTIONS'],
    [`/beta/connectors/${connectorsId}/memberOf/${berlin.id}/$ref`, 'DELETE, OPTIONS'],
    ['/beta/connectorGroups', 'GET, POST, HEAD, OPTIONS'],
    [`/beta/connectorGroups/${berlin.id}`, 'GET, DELETE, PATCH, HEAD, OPTIONS'],
    [`/beta/connectorGroups/${berlin.id}/members/$count`, 'GET, HEAD, OPTIONS'],
    [`/beta/connectorGroups/${berlin.id}/members/${connectorsId}/$ref`, 'DELETE, OPTIONS'],
    ['/beta/$batch', 'POST, OPTIONS'],
    ['/beta/$metadata', 'GET, HEAD, OPTIONS'],
  ])('OPTIONS of %s is answered with what the path allows: %s', async (path, allow) => {
    await using trip = await openRoundTrip(transport);
    const answer = await trip.send('OPTIONS', path);
    expect(answer.status).toBe(204);
    expect(answer.headers.get('allow')?.split(', ').toSorted()).toEqual(allow.split(', ').toSorted());
    const refused = await trip.send('PUT', path);
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, answer.headers.get('allow')]);
  });

  test.each([
    '/beta/connectors',
    `/beta/connectors/${connectorsId}`,
    '/beta/connectors/$count',
    `/beta/connectors/${connectorsId}/memberOf/$ref`,
    `/beta/connectorGroups/${berlin.id}`,
    `/beta/connectorGroups/${berlin.id}/members`,
    '/beta/$metadata',
    '/beta/$batch',
    '/beta/connectorGroups/nowhere',
  ])('HEAD of %s is answered as GET without a body', async (path) => {
    await using trip = await openRoundTrip(transport);
    const [head, get] = [await trip.send('HEAD', path), await trip.send('GET', path)];
    expect([head.status, head.headers.get('etag'), head.headers.get('content-type')]).toEqual([
      get.status,
      get.headers.get('etag'),
      get.headers.get('content-type'),
    ]);
    expect(await head.text()).toBe('');
  });

  test.each(
    bases.flatMap((base) => [
      [`${base}/connectors/%24count`, '1'],
      [`${base}/connectors/$Count`, '1'],
      [`${base}/CONNECTORS/$count`, '1'],
      [`${base}/connectorGroups('${defaultGroup.id}')/members/$count`, '1'],
      [`${base}/CONNECTORGROUPS/${berlin.id}/MEMBERS/%24COUNT`, '0'],
    ]),
  )('%s counts %s', async (path, count) => {
    await using trip = await openRoundTrip(transport);
    const answer = await trip.send('GET', path);
    expect([answer.headers.get('content-type'), await answer.text()]).toEqual(['text/plain', count]);
  });

  test.each(
    bases.flatMap((base) => [
      `${base}/connectorGroups('${defaultGroup.id}')/members`,
      `${base}/ConnectorGroups(%27${defaultGroup.id.toUpperCase()}%27)/Members`,
      `${base}/connectorGroups/${defaultGroup.id}/Members/$Ref`,
      `${base}/connectorGroups/${defaultGroup.id}/members/%24ref`,
    ]),
  )('%s lists the one member', async (path) => {
    await using trip = await openRoundTrip(transport);
    expect(Object(await (await trip.send('GET', path)).json()).value).toHaveLength(1);
  });

  test.each([
    '/',
    '/beta',
    '/beta/',
    '/beta/connectors/',
    '/beta/connectors//',
    '/beta/connector',
    '/v1.0/connectors',
    '/beta/connectors/x/restart',
    '/beta/onPremisesPublishingProfiles/provisioning/connectors',
    '/beta/beta/connectors',
  ])('%s is answered 404 in the error body', async (path) => {
    await using trip = await openRoundTrip(transport);
    const answer = await trip.send('GET', path);
    expect([answer.status, (await errorOf(answer)).code]).toEqual([404, 'Request_ResourceNotFound']);
  });

  test('a stranger is told nothing of what is there', async () => {
    await using trip = await openRoundTrip(transport);
    const answer = await trip.send('GET', '/beta/nothing', { headers: { Authorization: '' } });
    expect(answer.status).toBe(401);
  });

  test.each(["/beta/connectors('$count')", "/beta/connectorGroups('%24count')"])(
    'what looks like a word is a key in parentheses, which nothing has: %s',
    async (path) => {
      await using trip = await openRoundTrip(transport);
      expect((await trip.send('GET', path)).status).toBe(404);
    },
  );

  test.each(['%2e%2e', '..%2f..', '%00', "x'y", '%F0%9F%92%A9', '%ZZ', '%'])(
    'the key %s is that of no connector',
    async (key) => {
      await using trip = await openRoundTrip(transport);
      const answer = await trip.send('GET', `/beta/connectors/${key}`);
      expect(answer.status).toBe(404);
    },
  );
});
