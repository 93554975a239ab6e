// Batches of the client: parts are carried out by the server as the same calls alone, and their results are typed.
import {
  type ConnectorGroup,
  createConnectorsClient,
  type Refusal,
  ServerError,
  type Success,
} from '@graph-connectors/client';
import { batch, DELETE, GET, PATCH, POST } from '@graph-connectors/client/batch';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  bases,
  berlin,
  connectorsId,
  defaultGroup,
  missingId,
  openRoundTrip,
  type RoundTrip,
  sample,
  transports,
} from '../../support/round-trip.ts';

const item = '/connectors/{connectorsId}';
const group = '/connectorGroups/{connectorGroupsId}';
const params = { path: { connectorsId } };
const nowhere = { path: { connectorsId: missingId } };
const inBerlin = { path: { connectorGroupsId: berlin.id } };
const change = { status: 'inactive' } as const;

/** What a result tells, less who asked and when. */
const told = ({ ok, status, data, error, etag }: Success<number, unknown> | Refusal<number>) => {
  const { code, message, target } = error?.error ?? {};
  return { ok, status, data, etag, code, message, target };
};

/** As many parts. */
const reads = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`part ${n}`, GET(item, { params })]));

/** A client of the server of a trip, before which stands a gateway that answers 503 at first, and what came to that. */
function behindGateway({ answer, graph }: RoundTrip, status: number) {
  const came: Request[] = [];
  const fetch = async (request: Request): Promise<Response> =>
    came.push(request) === 1 ? new Response(null, { status }) : answer(request);
  const { baseUrl } = graph;
  return { came, graph: createConnectorsClient({ baseUrl, token: 'token', retry: { delay: 0 }, fetch }) };
}

describe.each(transports)('a batch, %s', (transport) => {
  describe.each(bases)('under %s', (base) => {
    const open = () => openRoundTrip(transport, { base });

    test('gives each part the result that the same call gives alone', async () => {
      await using trip = await open();
      const { graph } = trip;
      const query = { $filter: "startswith(machineName,'connector-01.') and status eq 'active'" };
      const results = await batch(graph, {
        connector: GET(item, { params }),
        list: GET('/connectors', { params: { query } }),
        count: GET('/connectors/$count', { params: { query } }),
        missing: GET(item, { params: nowhere }),
        group: GET('/connectors/{connectorsId}/memberOf', { params }),
      });
      const alone = [
        await graph.GET(item, { params }),
        await graph.GET('/connectors', { params: { query } }),
        await graph.GET('/connectors/$count', { params: { query } }),
        await graph.GET(item, { params: nowhere }),
        await graph.GET('/connectors/{connectorsId}/memberOf', { params }),
      ];
      expect(Object.values(results).map(told)).toEqual(alone.map(told));
      expect(alone.map(({ status }) => status)).toEqual([200, 200, 200, 404, 200]);
    });

    test('counts as a number, after what it depends on', async () => {
      await using trip = await open();
      const create = POST('/connectorGroups', { body: { name: 'Rome', region: 'eur' } });
      const { count, made } = await batch(trip.graph, {
        count: GET('/connectorGroups/$count', { dependsOn: ['made'] }),
        made: create,
      });
      if (!count.ok || !made.ok) throw new Error('A part failed.');
      expectTypeOf(count.data).toEqualTypeOf<number>();
      expect(count.data).toBe(3);
      expect([made.status, made.etag, made.data?.name]).toEqual([201, '"1"', 'Rome']);
      const rome: ConnectorGroup = await trip.graph.groups.get(made.data?.id ?? '');
      expect(rome.name).toBe('Rome');
    });

    test('moves a connector, reads where it is, and deletes what it has left', async () => {
      await using trip = await open();
      const { connectors, groups } = trip.graph;
      await connectors.move(connectorsId, berlin.id);
      const to = `${trip.graph.baseUrl}/connectorGroups/${defaultGroup.id}`;
      const { moved, read, gone } = await batch(trip.graph, {
        moved: POST('/connectors/{connectorsId}/memberOf/$ref', { params, body: { '@odata.id': to } }),
        read: GET('/connectors/{connectorsId}/memberOf', { params, dependsOn: ['moved'] }),
        gone: DELETE(group, { params: inBerlin, dependsOn: ['moved'] }),
      });
      expect([moved.status, gone.status, read.data?.value.map(({ id }) => id)]).toEqual([
        204,
        204,
        [defaultGroup.id],
      ]);
      expect(await groups.count()).toBe(1);
    });

    test('answers 424 to what depends on a part that fails, and carries out the rest', async () => {
      await using trip = await open();
      const { failing, next, last, other } = await batch(trip.graph, {
        failing: PATCH(item, { params: nowhere, body: change }),
        next: PATCH(item, { params, body: change, dependsOn: ['failing'] }),
        last: GET('/connectors/$count', { dependsOn: ['next'] }),
        other: PATCH(group, { params: inBerlin, body: { name: 'Bonn' } }),
      });
      expect([failing.status, next.status, last.status, other.status]).toEqual([404, 424, 424, 200]);
      expect([next.error?.error.code, last.error?.error.code]).toEqual([
        'FailedDependency',
        'FailedDependency',
      ]);
      expect((await trip.graph.connectors.get(connectorsId)).status).toBe('active');
      expect((await trip.graph.groups.get(berlin.id)).name).toBe('Bonn');
    });

    test('changes only what is as it was, by the entity tags of parts', async () => {
      await using trip = await open();
      const { first, second } = await batch(trip.graph, {
        first: PATCH(item, { params: { ...params, header: { 'If-Match': '"1"' } }, body: change }),
        second: PATCH(item, {
          params: { ...params, header: { 'If-Match': '"1"' } },
          body: { machineName: 'late' },
          dependsOn: ['first'],
        }),
      });
      expect([first.status, first.etag, second.status, second.error?.error.code]).toEqual([
        200,
        '"2"',
        412,
        'resourceModified',
      ]);
      const { machineName, status } = await trip.graph.connectors.get(connectorsId);
      expect([machineName, status]).toEqual([sample.machineName, 'inactive']);
    });

    test('may have 20 parts, and is not sent with 21', async () => {
      await using trip = await open();
      const results = Object.values(await batch(trip.graph, reads(20)));
      expect(results.map(({ status }) => status)).toEqual(results.map(() => 200));
      const sent: Request[] = [];
      trip.graph.use({ onRequest: ({ request }) => void sent.push(request) });
      await expect(batch(trip.graph, reads(21))).rejects.toThrow(TypeError);
      expect(sent).toEqual([]);
    });

    test('has one identifier of the caller and one of the service, which errors of parts name', async () => {
      await using trip = await open();
      const parts = { missing: GET(item, { params: nowhere }), found: GET(item, { params }) };
      const { missing, found } = await batch(trip.graph, parts, { clientRequestId: 'mine' });
      expect([missing.clientRequestId, found.clientRequestId]).toEqual(['mine', 'mine']);
      expect(missing.requestId).toBe(found.requestId);
      expect(missing.error?.error.innerError).toMatchObject({
        'request-id': found.requestId,
        'client-request-id': 'mine',
      });
    });
  });
});

describe.each(bases)('a batch under %s that a gateway refuses as a whole', (base) => {
  test.each([
    ['503 is sent again, with whatever parts', 503, { a: PATCH(item, { params, body: change }) }],
    ['500 is sent again if all parts are reads', 500, { a: GET(item, { params }) }],
  ])('by %s', async (_, status, parts) => {
    await using trip = await openRoundTrip('in process', { base });
    const { graph, came } = behindGateway(trip, status);
    const { a } = await batch(graph, parts);
    expect(a.status).toBe(200);
    const ids = came.map(({ headers }) => headers.get('client-request-id'));
    expect(ids).toEqual([a.clientRequestId, a.clientRequestId]);
  });

  test('by 500 is not sent again if a part is a change', async () => {
    await using trip = await openRoundTrip('in process', { base });
    const { graph, came } = behindGateway(trip, 500);
    const answered = batch(graph, { a: PATCH(item, { params, body: change }) });
    await expect(answered).rejects.toThrow(ServerError);
    expect(came).toHaveLength(1);
    expect((await trip.graph.connectors.get(connectorsId)).status).toBe('active');
  });
});
