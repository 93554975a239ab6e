// Update connector, as the page describes it: what succeeds, and what the answer is.
import { describe, expect, test } from 'vitest';
import { bases, connectorsId, missingId, openRoundTrip, sample, transports } from '../support/round-trip.ts';

const path = { connectorsId };
const odataJson =
  'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';

describe.each(transports)('update connector, %s', (transport) => {
  test.each(bases)('answers 200 with the whole updated connector under %s', async (base) => {
    await using trip = await openRoundTrip(transport, { base });
    const { data, response } = await trip.graph.PATCH('/connectors/{connectorsId}', {
      params: { path },
      body: {
        '@odata.type': '#microsoft.graph.connector',
        machineName: 'new.contoso.com',
        externalIp: '203.0.113.7',
        status: 'inactive',
      },
    });
    const set =
      base === '/beta' ? 'connectors' : "onPremisesPublishingProfiles('applicationProxy')/connectors";
    expect(response.status).toBe(200);
    expect(data).toEqual({
      ...sample,
      '@odata.context': `${trip.origin}/beta/$metadata#${set}/$entity`,
      '@odata.type': '#microsoft.graph.connector',
      '@odata.etag': '"2"',
      machineName: 'new.contoso.com',
      externalIp: '203.0.113.7',
      status: 'inactive',
    });
  });

  test('gives the headers that were recorded of the service', async () => {
    await using trip = await openRoundTrip(transport);
    const { response } = await trip.graph.PATCH('/connectors/{connectorsId}', {
      params: { path, header: { 'client-request-id': 'my-own-id' } },
      body: { status: 'inactive' },
    });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': odataJson,
      date: 'Tue, 24 Nov 2026 08:00:00 GMT',
      etag: '"2"',
      'odata-version': '4.0',
      'request-id': '00000000-0000-4000-8000-000000000001',
      'client-request-id': 'my-own-id',
    });
  });

  test('fills client-request-id with request-id where the caller sent none', async () => {
    await using trip = await openRoundTrip(transport);
    const response = await trip.patch('{}');
    expect(response.headers.get('client-request-id')).toBe(response.headers.get('request-id'));
  });

  test('can be read back', async () => {
    await using trip = await openRoundTrip(transport);
    const updated = await trip.graph.PATCH('/connectors/{connectorsId}', {
      params: { path },
      body: { externalIp: '2001:db8::7' },
    });
    const read = await trip.graph.GET('/connectors/{connectorsId}', { params: { path } });
    expect(read.data).toEqual(updated.data);
    expect(read.data?.externalIp).toBe('2001:db8::7');
  });

  test.each([
    { machineName: 'new.contoso.com' },
    { externalIp: '203.0.113.7' },
    { status: 'inactive' as const },
    { machineName: 'bücher.example', status: 'inactive' as const },
  ])('leaves what the body omits as it is: %j', async (body) => {
    await using trip = await openRoundTrip(transport);
    const { data } = await trip.graph.PATCH('/connectors/{connectorsId}', { params: { path }, body });
    expect(data).toMatchObject({ ...sample, ...body });
  });

  test('answers 200 to an empty change and keeps the ETag', async () => {
    await using trip = await openRoundTrip(transport);
    const { data, response } = await trip.graph.PATCH('/connectors/{connectorsId}', {
      params: { path },
      body: {},
    });
    expect(response.status).toBe(200);
    expect(data).toMatchObject({ ...sample, '@odata.etag': '"1"' });
  });

  test('keeps the ETag where a change changes nothing', async () => {
    await using trip = await openRoundTrip(transport);
    const { response } = await trip.graph.PATCH('/connectors/{connectorsId}', {
      params: { path },
      body: { machineName: sample.machineName, status: sample.status },
    });
    expect(response.headers.get('etag')).toBe('"1"');
  });

  test('answers 204 without a body to Prefer: return=minimal', async () => {
    await using trip = await openRoundTrip(transport);
    const { data, response } = await trip.graph.PATCH('/connectors/{connectorsId}', {
      params: { path, header: { Prefer: 'return=minimal' } },
      body: { status: 'inactive' },
    });
    expect(response.status).toBe(204);
    expect(data).toBeUndefined();
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'preference-applied': 'return=minimal',
      etag: '"2"',
    });
    expect((await trip.store.connectors.get(connectorsId))?.connector.status).toBe('inactive');
  });

  test('says that it honoured Prefer: return=representation', async () => {
    await using trip = await openRoundTrip(transport);
    const { response } = await trip.graph.PATCH('/connectors/{connectorsId}', {
      params: { path, header: { Prefer: 'odata.maxpagesize=5, return=representation' } },
      body: {},
    });
    expect([response.status, response.headers.get('preference-applied')]).toEqual([
      200,
      'return=representation',
    ]);
  });

  test('answers 404 Connector_NotFound for a connector that is missing', async () => {
    await using trip = await openRoundTrip(transport);
    const { error, response } = await trip.graph.PATCH('/connectors/{connectorsId}', {
      params: { path: { connectorsId: missingId } },
      body: { status: 'inactive' },
    });
    expect([response.status, error?.error.code]).toEqual([404, 'Connector_NotFound']);
    expect(error?.error.message).toContain(missingId);
  });

  test('takes a media type with parameters, in any case', async () => {
    await using trip = await openRoundTrip(transport);
    const headers = { 'Content-Type': 'Application/JSON; odata.metadata=minimal; charset=utf-8' };
    expect((await trip.patch('{"status":"inactive"}', headers)).status).toBe(200);
  });
});
