// Connector groups: what can be created, changed and deleted, what is ignored, and what the rules of groups forbid.
import { describe, expect, test } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import {
  bases,
  berlin,
  defaultGroup,
  errorOf,
  missingId,
  openRoundTrip,
  type RoundTrip,
  sample,
  transports,
} from '../support/round-trip.ts';

const json = { 'Content-Type': 'application/json' };
const typed = (group: object): object => ({ '@odata.type': '#microsoft.graph.connectorGroup', ...group });
const sendJson = ({ send }: RoundTrip, method: string, path: string, body: unknown): Promise<Response> =>
  send(method, path, { headers: json, body: JSON.stringify(body) });

describe.each(transports)('connector groups, %s', (transport) => {
  describe.each(bases)('under %s', (base) => {
    const groups = `${base}/connectorGroups`;

    test('a group is created, listed, read and deleted', async () => {
      await using trip = await openRoundTrip(transport, { base });
      const { graph } = trip;
      const created = await graph.POST('/connectorGroups', { body: { name: 'Paris', region: 'eur' } });
      const id = created.data?.id ?? '';
      expect(created.response.status).toBe(201);
      expect(created.response.headers.get('location')).toBe(`${trip.origin}${groups}/${id}`);
      expect(created.response.headers.get('etag')).toBe('"1"');
      expect(created.data).toMatchObject({
        name: 'Paris',
        region: 'eur',
        connectorGroupType: 'applicationProxy',
        isDefault: false,
      });

      const { data } = await graph.GET('/connectorGroups');
      expect(data?.value.map((group) => group.id)).toEqual([id, berlin.id, defaultGroup.id]);
      expect(data?.value[1]).toEqual(typed({ '@odata.etag': '"1"', ...berlin }));

      const params = { path: { connectorGroupsId: id } };
      const read = await graph.GET('/connectorGroups/{connectorGroupsId}', { params });
      expect(read.data).toEqual(created.data);
      const deleted = await graph.DELETE('/connectorGroups/{connectorGroupsId}', { params });
      expect(deleted.response.status).toBe(204);
      const gone = await graph.GET('/connectorGroups/{connectorGroupsId}', { params });
      expect([gone.response.status, gone.error?.error.code]).toEqual([404, 'ConnectorGroup_NotFound']);
    });

    test('a group is created without an answer in the body, where the caller prefers that', async () => {
      await using trip = await openRoundTrip(transport, { base });
      const { response } = await trip.graph.POST('/connectorGroups', {
        params: { header: { Prefer: 'return=minimal' } },
        body: { name: 'Paris' },
      });
      expect([response.status, response.headers.get('preference-applied')]).toEqual([204, 'return=minimal']);
      expect(response.headers.get('odata-entityid')).toBe(response.headers.get('location'));
      const { pathname } = new URL(response.headers.get('location') ?? '');
      expect(await (await trip.send('GET', pathname)).json()).toMatchObject({ name: 'Paris', region: null });
    });

    test.each([
      ['POST', groups, 201],
      ['PATCH', `${groups}/${berlin.id}`, 200],
    ])('what is read-only of a group is ignored by %s %s', async (method, path, status) => {
      await using trip = await openRoundTrip(transport);
      const answer = await sendJson(trip, method, path, {
        '@odata.type': '#microsoft.graph.connectorGroup',
        '@odata.context': 'https://graph.microsoft.com/beta/$metadata#connectorGroups/$entity',
        id: missingId,
        name: 'Paris',
        connectorGroupType: 'syncFabric',
        isDefault: true,
      });
      expect(answer.status).toBe(status);
      const group = Object(await answer.json());
      expect(group).toMatchObject({
        name: 'Paris',
        connectorGroupType: 'applicationProxy',
        isDefault: false,
      });
      expect(group.id).not.toBe(missingId);
      expect((await trip.store.groups.getDefault()).group).toEqual(defaultGroup);
    });

    test.each(['japan', 'xyz', 'nam', null])('the region %j is kept as it is sent', async (region) => {
      await using trip = await openRoundTrip(transport);
      const created = await sendJson(trip, 'POST', groups, { name: 'Far', region });
      expect(await created.json()).toMatchObject({ region });
      const changed = await sendJson(trip, 'PATCH', `${groups}/${berlin.id}`, { region });
      expect(await changed.json()).toMatchObject({ region });
    });

    test('a group without connectors gets another region, or none', async () => {
      await using trip = await openRoundTrip(transport, { base });
      const params = { path: { connectorGroupsId: berlin.id } };
      for (const region of ['aus', null]) {
        const { data } = await trip.graph.PATCH('/connectorGroups/{connectorGroupsId}', {
          params,
          body: { region },
        });
        expect(data).toMatchObject({ ...berlin, region });
      }
    });

    test('a group with connectors keeps its region, and can be renamed', async () => {
      await using trip = await openRoundTrip(transport);
      await trip.store.connectors.move(sample.id, berlin.id);
      for (const region of ['aus', null]) {
        const refused = await sendJson(trip, 'PATCH', `${groups}/${berlin.id}`, { name: 'Bonn', region });
        expect(refused.status).toBe(409);
        expect(await errorOf(refused)).toMatchObject({
          code: 'ConnectorGroup_NotEmpty',
          message: expect.stringContaining('Move them to another group'),
        });
      }
      const body = { name: 'Bonn', region: 'eur' };
      const renamed = await sendJson(trip, 'PATCH', `${groups}/${berlin.id}`, body);
      expect(await renamed.json()).toMatchObject({ ...berlin, ...body });
    });

    test.each([
      ['has applications', 2, undefined, berlin.id, 'Assign them to another group'],
      ['holds connectors', 0, berlin.id, berlin.id, 'Move them to another group'],
      ['is the default', 0, undefined, defaultGroup.id, 'cannot be deleted'],
    ])('a group that %s is not deleted', async (_, applications, within, id, advice) => {
      const { store } = openSqliteStore(':memory:');
      await store.load({
        groups: [
          [
            { group: defaultGroup, revision: 1, applications: 0 },
            { group: berlin, revision: 1, applications },
          ],
        ],
        connectors: [within === undefined ? [] : [{ connector: sample, revision: 1, groupId: within }]],
      });
      await using trip = await openRoundTrip(transport, { store });
      const answer = await trip.send('DELETE', `${groups}/${id}`);
      expect(answer.status).toBe(409);
      expect(await errorOf(answer)).toMatchObject({
        code: id === berlin.id ? 'ConnectorGroup_NotEmpty' : 'ConnectorGroup_IsDefault',
        message: expect.stringContaining(advice),
      });
      expect(await store.groups.get(id)).toBeDefined();
    });

    test('a group that applications use keeps its region', async () => {
      const { store } = openSqliteStore(':memory:');
      const used = { group: berlin, revision: 1, applications: 1 };
      const groupsOf = [{ group: defaultGroup, revision: 1, applications: 0 }, used];
      await store.load({ groups: [groupsOf], connectors: [] });
      await using trip = await openRoundTrip(transport, { store });
      const answer = await sendJson(trip, 'PATCH', `${groups}/${berlin.id}`, { region: 'aus' });
      expect([answer.status, (await errorOf(answer)).code]).toEqual([409, 'ConnectorGroup_NotEmpty']);
      expect(await store.groups.get(berlin.id)).toEqual(used);
    });

    test.each([
      ['POST', groups, { region: 'eur' }, 'name'],
      ['POST', groups, { name: 'Paris', region: 'unknownFutureValue' }, 'region'],
      ['POST', groups, { name: '' }, 'name'],
      ['POST', groups, { name: 'a\u0000' }, 'name'],
      ['POST', groups, { name: 'Paris', region: 'a b' }, 'region'],
      ['POST', groups, { name: 'Paris', isDefault: 'yes' }, 'isDefault'],
      ['POST', groups, { name: 'Paris', '@odata.type': '#microsoft.graph.connector' }, '@odata.type'],
      ['PATCH', `${groups}/${berlin.id}`, { name: null }, 'name'],
      ['PATCH', `${groups}/${berlin.id}`, { region: '' }, 'region'],
      ['PATCH', `${groups}/${berlin.id}`, { color: 'red' }, 'color'],
      ['PATCH', `${groups}/${berlin.id}`, { members: [] }, 'members'],
      ['PATCH', `${groups}/${berlin.id}`, { applications: [] }, 'applications'],
    ])('%s %s refuses %j and names %s', async (method, path, body, target) => {
      await using trip = await openRoundTrip(transport);
      const answer = await sendJson(trip, method, path, body);
      const error = await errorOf(answer);
      expect([answer.status, error.code, error.target]).toEqual([400, 'BadRequest', target]);
      const stored = await trip.store.groups.list();
      expect(stored.map(({ group }) => group)).toEqual([berlin, defaultGroup]);
    });

    test('the region that stands for others leaves a group as it is', async () => {
      await using trip = await openRoundTrip(transport);
      const body = { region: 'unknownFutureValue' };
      const answer = await sendJson(trip, 'PATCH', `${groups}/${berlin.id}`, body);
      expect(await answer.json()).toMatchObject(typed({ '@odata.etag': '"1"', ...berlin }));
    });
  });
});
