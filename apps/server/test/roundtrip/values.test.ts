// The client's layer of values, against the server: what it gives, what it throws, and how changes meet.
import { describe, expect, test } from 'vitest';
import {
  connectorsId,
  missingId,
  openRoundTrip,
  type RoundTrip,
  sample,
  transports,
} from '../support/round-trip.ts';

/** Has the server answer changes without a body. */
const askForNothing = ({ graph }: RoundTrip): void =>
  graph.use({
    onRequest: ({ request }) => {
      if (request.method === 'PATCH') request.headers.set('Prefer', 'return=minimal');
    },
  });

describe.each(transports)('values, %s', (transport) => {
  test('of a connector, from its creation to its end', async () => {
    await using trip = await openRoundTrip(transport);
    const { connectors } = trip.graph;
    const { id: _, version: __, ...rest } = sample;
    const made = await connectors.create({ ...rest, machineName: 'new.contoso.com' });
    const { id = '' } = made ?? {};
    expect(await connectors.get(id)).toMatchObject({
      id,
      machineName: 'new.contoso.com',
      '@odata.etag': '"1"',
    });
    expect(await connectors.update(id, { status: 'inactive' })).toMatchObject({ id, status: 'inactive' });
    const listed: string[] = [];
    for await (const found of connectors.list()) listed.push(found.id);
    expect(listed.toSorted()).toEqual([id, connectorsId].toSorted());
    await connectors.delete(id);
    await expect(connectors.get(id)).rejects.toMatchObject({ name: 'NotFoundError', status: 404 });
  });

  test('of a change under a condition, read again where the server answers without it', async () => {
    await using trip = await openRoundTrip(transport);
    askForNothing(trip);
    const { connectors } = trip.graph;
    const ifMatch = await connectors.get(connectorsId);
    const updated = await connectors.update(connectorsId, { status: 'inactive' }, { ifMatch, reread: true });
    expect(updated).toMatchObject({ status: 'inactive', '@odata.etag': '"2"' });
  });

  test('of a change by a function, read again where the server answers without it', async () => {
    await using trip = await openRoundTrip(transport);
    askForNothing(trip);
    const change = ({ machineName }: { machineName: string }) => ({ machineName: `${machineName}.x` });
    const updated = await trip.graph.connectors.update(connectorsId, change, { reread: true });
    expect(updated).toMatchObject({ machineName: `${sample.machineName}.x`, '@odata.etag': '"2"' });
  });

  test('of changes by functions at the same time: none is lost', async () => {
    await using trip = await openRoundTrip(transport);
    const { connectors } = trip.graph;
    const append = (sign: string) => async () =>
      connectors.update(connectorsId, ({ machineName }) => ({ machineName: machineName + sign }));
    await Promise.all(['a', 'b', 'c'].map((sign) => append(sign)()));
    const { machineName } = await connectors.get(connectorsId);
    expect(machineName.slice(sample.machineName.length).split('').toSorted()).toEqual(['a', 'b', 'c']);
  });

  test('of what has changed since it was read: nothing is done', async () => {
    await using trip = await openRoundTrip(transport);
    const { connectors } = trip.graph;
    const ifMatch = await connectors.get(connectorsId);
    await connectors.update(connectorsId, { status: 'inactive' });
    await expect(connectors.delete(connectorsId, { ifMatch })).rejects.toMatchObject({
      name: 'PreconditionFailedError',
      status: 412,
      method: 'DELETE',
    });
    expect(await connectors.get(connectorsId)).toMatchObject({ status: 'inactive' });
  });

  test('of what is not there, or not allowed: errors with what the server says', async () => {
    await using trip = await openRoundTrip(transport);
    const { connectors } = trip.graph;
    await expect(connectors.update(missingId, {})).rejects.toMatchObject({ name: 'NotFoundError' });
    const wrong: object = { status: 'retired' };
    await expect(connectors.update(connectorsId, wrong, { clientRequestId: 'mine' })).rejects.toMatchObject({
      name: 'BadRequestError',
      status: 400,
      clientRequestId: 'mine',
      requestId: expect.stringMatching(/./),
      message: expect.stringMatching(/./),
    });
  });
});
