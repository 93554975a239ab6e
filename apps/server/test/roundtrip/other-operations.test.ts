// List, create, get and delete: what it takes to try an update, and to check it.
import { describe, expect, test } from 'vitest';
import {
  bases,
  berlin,
  connectorsId,
  errorOf,
  missingId,
  openRoundTrip,
  sample,
  transports,
} from '../support/round-trip.ts';

const body = {
  machineName: 'connector-02.contoso.com',
  externalIp: '198.51.100.22',
  status: 'active',
} as const;
const path = { connectorsId };

describe.each(transports)('%s', (transport) => {
  test.each(bases)('a connector is created, listed, read and deleted under %s', async (base) => {
    await using trip = await openRoundTrip(transport, { base });
    const { graph } = trip;
    const created = await graph.POST('/connectors', { body });
    expect(created.response.status).toBe(201);
    expect(created.data).toMatchObject(body);
    const id = created.data?.id ?? '';
    expect(created.response.headers.get('location')).toBe(`${trip.origin}${base}/connectors/${id}`);

    const list = await graph.GET('/connectors');
    expect(list.data?.value.map((connector) => connector.id)).toEqual([id, sample.id]);
    expect(list.data?.value[1]).toEqual({
      '@odata.type': '#microsoft.graph.connector',
      '@odata.etag': '"1"',
      ...sample,
    });

    const read = await graph.GET('/connectors/{connectorsId}', { params: { path: { connectorsId: id } } });
    expect(read.data).toEqual(created.data);

    const deleted = await graph.DELETE('/connectors/{connectorsId}', {
      params: { path: { connectorsId: id } },
    });
    expect(deleted.response.status).toBe(204);
    const gone = await graph.GET('/connectors/{connectorsId}', { params: { path: { connectorsId: id } } });
    expect([gone.response.status, gone.error?.error.code]).toEqual([404, 'Connector_NotFound']);
  });

  test('the URL in Location is that of the new connector', async () => {
    await using trip = await openRoundTrip(transport);
    const { data, response } = await trip.graph.POST('/connectors', { body });
    const { pathname } = new URL(response.headers.get('location') ?? '');
    expect(await (await trip.send('GET', pathname)).json()).toEqual(data);
  });

  test.each([
    ['POST', `/connectors/${connectorsId}/memberOf/$ref`, berlin.id],
    ['POST', `/connectorGroups/${berlin.id}/members/$ref`, connectorsId],
    ['DELETE', `/connectors/${connectorsId}`, undefined],
    ['DELETE', `/connectorGroups/${berlin.id}`, undefined],
  ])('%s %s has nothing to give, whatever the caller prefers', async (method, target, key) => {
    const sent = key === undefined ? {} : { body: JSON.stringify({ '@odata.id': key }) };
    for (const Prefer of ['return=representation', 'return=minimal']) {
      await using trip = await openRoundTrip(transport);
      const headers = { Prefer, 'Content-Type': 'application/json' };
      const answer = await trip.send(method, `/beta${target}`, { headers, ...sent });
      expect([answer.status, answer.headers.get('preference-applied')]).toEqual([204, null]);
    }
  });

  test('a connector is created without an answer in the body, where the caller prefers that', async () => {
    await using trip = await openRoundTrip(transport);
    const { response } = await trip.graph.POST('/connectors', {
      params: { header: { Prefer: 'return=minimal' } },
      body,
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('odata-entityid')).toBe(response.headers.get('location'));
  });

  test.each([
    [{ ...body, id: missingId }, 'id'],
    [{ ...body, version: '1' }, 'version'],
    [{ machineName: 'a', externalIp: 'b' }, 'status'],
    [{ ...body, color: 'red' }, 'color'],
    [{ ...body, status: 'retired' }, 'status'],
  ])('creation from %j is refused and names %s', async (wrong, target) => {
    await using trip = await openRoundTrip(transport);
    const answer = await trip.send('POST', '/beta/connectors', {
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(wrong),
    });
    expect([answer.status, (await errorOf(answer)).target]).toEqual([400, target]);
    expect(await trip.store.connectors.list()).toHaveLength(1);
  });

  test('a missing connector cannot be deleted', async () => {
    await using trip = await openRoundTrip(transport);
    const params = { path: { connectorsId: missingId } };
    const { response } = await trip.graph.DELETE('/connectors/{connectorsId}', { params });
    expect(response.status).toBe(404);
  });

  test('a query option that is not supported is refused by name', async () => {
    await using trip = await openRoundTrip(transport);
    const answer = await trip.send('GET', `/beta/connectors?$search=active`);
    expect([answer.status, (await errorOf(answer)).target]).toEqual([400, '$search']);
  });

  test('a connector read twice is the same', async () => {
    await using trip = await openRoundTrip(transport);
    const first = await trip.graph.GET('/connectors/{connectorsId}', { params: { path } });
    const second = await trip.graph.GET('/connectors/{connectorsId}', { params: { path } });
    expect(first.data).toEqual(second.data);
    expect(first.response.headers.get('etag')).toBe(second.response.headers.get('etag'));
  });
});
