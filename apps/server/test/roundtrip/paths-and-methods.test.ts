// Paths and methods: the spellings that reach a connector, and the answers to what is not there.
import { describe, expect, test } from 'vitest';
import { connectorsId, errorOf, openRoundTrip, sample, transports } from '../support/round-trip.ts';

const upperCaseId = connectorsId.toUpperCase();

describe.each(transports)('paths and methods, %s', (transport) => {
  test.each([
    `/beta/connectors('${connectorsId}')`,
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

  test('OPTIONS is answered with what the path allows', async () => {
    await using trip = await openRoundTrip(transport);
    const answer = await trip.send('OPTIONS', '/beta/connectors');
    expect([answer.status, answer.headers.get('allow')]).toEqual([204, 'GET, POST, HEAD, OPTIONS']);
  });

  test('HEAD is answered as GET without a body', async () => {
    await using trip = await openRoundTrip(transport);
    const path = `/beta/connectors/${connectorsId}`;
    const [head, get] = [await trip.send('HEAD', path), await trip.send('GET', path)];
    expect([head.status, head.headers.get('etag'), head.headers.get('content-type')]).toEqual([
      get.status,
      get.headers.get('etag'),
      get.headers.get('content-type'),
    ]);
    expect(await head.text()).toBe('');
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

  test.each(['%2e%2e', '..%2f..', '%00', "x'y", '%F0%9F%92%A9', '%ZZ', '%'])(
    'the key %s is that of no connector',
    async (key) => {
      await using trip = await openRoundTrip(transport);
      const answer = await trip.send('GET', `/beta/connectors/${key}`);
      expect(answer.status).toBe(404);
    },
  );
});
