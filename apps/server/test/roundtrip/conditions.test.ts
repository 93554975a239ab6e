// Entity tags: that of concurrent writers exactly one wins, and that readers are told when nothing is new.
import { describe, expect, test } from 'vitest';
import { connectorsId, errorOf, openRoundTrip, sample, transports } from '../support/round-trip.ts';

const path = { connectorsId };

describe.each(transports)('conditions, %s', (transport) => {
  test.each([
    ['If-Match', '"1"', 200],
    ['If-Match', '*', 200],
    ['If-Match', '"7", "1"', 200],
    ['If-Match', '"7"', 412],
    ['If-Match', 'W/"1"', 412],
    ['If-Match', '1', 400],
    ['If-None-Match', '*', 412],
    ['If-None-Match', '"1"', 412],
    ['If-None-Match', 'W/"1"', 412],
    ['If-None-Match', '"7"', 200],
  ] as const)('a change with %s: %s is answered %i', async (header, value, status) => {
    await using trip = await openRoundTrip(transport);
    const { error, response } = await trip.graph.PATCH('/connectors/{connectorsId}', {
      params: { path, header: { [header]: value } },
      body: { status: 'inactive' },
    });
    expect(response.status).toBe(status);
    expect((await trip.store.connectors.get(connectorsId))?.connector.status).toBe(
      status === 200 ? 'inactive' : 'active',
    );
    expect([error?.error.code, error?.error.target]).toEqual(
      { 200: [undefined, undefined], 400: ['BadRequest', header], 412: ['resourceModified', header] }[status],
    );
  });

  test('of many writers with the same ETag exactly one wins', async () => {
    await using trip = await openRoundTrip(transport);
    const writers = Array.from({ length: 20 }, (_, index) => `writer-${index}.contoso.com`);
    const answers = await Promise.all(
      writers.map(async (machineName) =>
        trip.graph.PATCH('/connectors/{connectorsId}', {
          params: { path, header: { 'If-Match': '"1"' } },
          body: { machineName },
        }),
      ),
    );
    const statuses = answers.map(({ response }) => response.status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 412)).toHaveLength(19);
    const winner = writers[statuses.indexOf(200)];
    expect(await trip.store.connectors.get(connectorsId)).toMatchObject({
      connector: { ...sample, machineName: winner },
      revision: 2,
    });
  });

  test.each([
    ['"1"', 304],
    ['W/"1"', 304],
    ['*', 304],
    ['"7", "1"', 304],
    ['"7"', 200],
  ])('a read with If-None-Match: %s is answered %i', async (value, status) => {
    await using trip = await openRoundTrip(transport);
    const { response } = await trip.graph.GET('/connectors/{connectorsId}', {
      params: { path, header: { 'If-None-Match': value } },
    });
    expect([response.status, response.headers.get('etag')]).toEqual([status, '"1"']);
  });

  test('a read with a stale If-Match is answered 412', async () => {
    await using trip = await openRoundTrip(transport);
    const { error, response } = await trip.graph.GET('/connectors/{connectorsId}', {
      params: { path, header: { 'If-Match': '"7"' } },
    });
    expect([response.status, error?.error.target]).toEqual([412, 'If-Match']);
  });

  test.each([
    ['If-Match', '"7"'],
    ['If-None-Match', '*'],
  ])('a delete with %s: %s deletes nothing', async (header, value) => {
    await using trip = await openRoundTrip(transport);
    const answer = await trip.send('DELETE', `/beta/connectors/${connectorsId}`, {
      headers: { [header]: value },
    });
    expect([answer.status, (await errorOf(answer)).target]).toEqual([412, header]);
    expect(await trip.store.connectors.get(connectorsId)).toBeDefined();
  });
});
