// The promises of what the client changes of groups, which every way to a server and every engine keeps.
import {
  BadRequestError,
  ConflictError,
  type GraphError,
  NotFoundError,
  PreconditionFailedError,
} from '@graph-connectors/client';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { withFleet } from '../../support/query-fleet.ts';
import { defaultGroup, missingId, type RoundTrip, sample } from '../../support/round-trip.ts';

type Call = (graph: RoundTrip['graph']) => Promise<unknown>;
type Class = abstract new (...values: never[]) => GraphError;

/** What the server refuses, and the class, the code and the target of the error. */
const refused: readonly (readonly [what: string, Call, Class, code: string, target: string | undefined])[] = [
  [
    'delete the default group',
    ({ groups }) => groups.delete(defaultGroup.id),
    ConflictError,
    'ConnectorGroup_IsDefault',
    undefined,
  ],
  [
    'delete a group with connectors',
    ({ groups }) => groups.delete('Berlin'),
    ConflictError,
    'ConnectorGroup_NotEmpty',
    undefined,
  ],
  [
    'give another region to a group with connectors',
    ({ groups }) => groups.update('Berlin', { region: 'aus' }),
    ConflictError,
    'ConnectorGroup_NotEmpty',
    undefined,
  ],
  [
    'get a group that is missing',
    ({ groups }) => groups.get(missingId),
    NotFoundError,
    'ConnectorGroup_NotFound',
    'connectorGroupsId',
  ],
  [
    'rename a group that is missing',
    ({ groups }) => groups.update(missingId, { name: 'Bonn' }),
    NotFoundError,
    'ConnectorGroup_NotFound',
    'connectorGroupsId',
  ],
  [
    'delete a group that is missing',
    ({ groups }) => groups.delete(missingId),
    NotFoundError,
    'ConnectorGroup_NotFound',
    'connectorGroupsId',
  ],
  [
    'list the members of a group that is missing',
    ({ groups }) => groups.members(missingId).next(),
    NotFoundError,
    'ConnectorGroup_NotFound',
    'connectorGroupsId',
  ],
  [
    'count the members of a group that is missing',
    ({ groups }) => groups.countMembers(missingId),
    NotFoundError,
    'ConnectorGroup_NotFound',
    'connectorGroupsId',
  ],
  [
    'move a connector to a group that is missing',
    ({ connectors }) => connectors.move('c1', missingId),
    NotFoundError,
    'ConnectorGroup_NotFound',
    '@odata.id',
  ],
  [
    'move a connector that has changed',
    ({ connectors }) => connectors.move('c1', 'Berlin', { ifMatch: '"7"' }),
    PreconditionFailedError,
    'resourceModified',
    'If-Match',
  ],
  [
    'move a connector that is missing',
    ({ connectors }) => connectors.move(missingId, 'Berlin'),
    NotFoundError,
    'Connector_NotFound',
    'connectorsId',
  ],
  [
    'get the group of a connector that is missing',
    ({ connectors }) => connectors.group(missingId),
    NotFoundError,
    'Connector_NotFound',
    'connectorsId',
  ],
  [
    'rename a group that has changed',
    ({ groups }) => groups.update('Berlin', { name: 'Bonn' }, { ifMatch: '"7"' }),
    PreconditionFailedError,
    'resourceModified',
    'If-Match',
  ],
  [
    'delete a group that has changed',
    ({ groups }) => groups.delete('Sync', { ifMatch: { '@odata.etag': '"7"' } }),
    PreconditionFailedError,
    'resourceModified',
    'If-Match',
  ],
  [
    'create a group with an empty name',
    ({ groups }) => groups.create({ name: '' }),
    BadRequestError,
    'BadRequest',
    'name',
  ],
  [
    'list groups by what is no filter',
    ({ groups }) => groups.list({ filter: 'name' }).next(),
    BadRequestError,
    'BadRequest',
    '$filter',
  ],
  [
    'list groups in pages of less than none',
    ({ groups }) => groups.list({ top: -1 }).next(),
    BadRequestError,
    'BadRequest',
    '$top',
  ],
];

/** Adds the tests; `open` opens a round trip to an empty store. */
export function changesSuite(open: () => Promise<RoundTrip>): void {
  let trip: RoundTrip;
  beforeEach(async () => {
    trip = await open();
    onTestFinished(() => trip[Symbol.asyncDispose]());
    await withFleet(trip.store);
  });

  describe('a group', () => {
    it('is created, renamed by who has read it, and deleted by who knows it as it is', async () => {
      const { groups } = trip.graph;
      const created = await groups.create({ name: 'Rome', region: 'eur' });
      const id = created?.id ?? '';
      expect(await groups.get(id)).toMatchObject({ name: 'Rome', region: 'eur', '@odata.etag': '"1"' });
      const renamed = await groups.update(id, { name: 'Roma' }, { ifMatch: await groups.get(id) });
      expect(renamed).toMatchObject({ id, name: 'Roma', region: 'eur', '@odata.etag': '"2"' });
      await expect(groups.delete(id, { ifMatch: '"1"' })).rejects.toBeInstanceOf(PreconditionFailedError);
      await groups.delete(id, { ifMatch: renamed ?? '' });
      await expect(groups.get(id)).rejects.toBeInstanceOf(NotFoundError);
    });

    it('is changed by a function, anew where another was faster', async () => {
      const { groups } = trip.graph;
      const seen: string[] = [];
      const changed = await groups.update('Sync', async ({ name }) => {
        seen.push(name);
        if (seen.length === 1) await groups.update('Sync', { name: 'theirs' });
        return { name: `${name} and ours`, region: 'aus' };
      });
      expect(changed).toMatchObject({ name: 'theirs and ours', region: 'aus' });
      expect(seen).toEqual(['cloud_sync', 'theirs']);
    });

    it('is left as it is where the function gives nothing', async () => {
      const { groups } = trip.graph;
      const left = await groups.update('Sync', () => undefined);
      expect(left).toMatchObject({ name: 'cloud_sync', '@odata.etag': '"1"' });
    });
  });

  it('a group with more members than are given along says so, and gives all of them page by page', async () => {
    const { graph, store } = trip;
    const ids = Array.from({ length: 101 }, (_, n) => `m${String(n).padStart(3, '0')}`);
    await Promise.all(ids.map((id) => store.connectors.create({ ...sample, id }, 'Sync')));
    const group = await graph.groups.get('Sync', { expand: { members: { select: ['id'] } } });
    expect(group.members.map(({ id }) => id)).toEqual(ids.slice(0, 20));
    expect(group['members@odata.nextLink']).toMatch(/^http.*members/);
    expect(await Array.fromAsync(graph.groups.members('Sync'), ({ id }) => id)).toEqual(ids);
    expect(await graph.groups.countMembers('Sync')).toBe(101);
  });

  describe('a connector', () => {
    it('is moved from its group to another, where it is a member', async () => {
      const { connectors, groups } = trip.graph;
      await connectors.move('c2', 'Sync');
      expect((await connectors.group('c2')).name).toBe('cloud_sync');
      expect([await groups.countMembers('Sync'), await groups.countMembers('Berlin')]).toEqual([1, 1]);
      const members = await Array.fromAsync(groups.members('Sync'), ({ machineName }) => machineName);
      expect(members).toEqual(['Beta.contoso.com']);
    });

    it('is moved again with no harm', async () => {
      const { connectors } = trip.graph;
      await connectors.move('c2', 'Sync');
      await connectors.move('c2', 'Sync', { idempotent: true });
      expect((await connectors.group('c2')).id).toBe('Sync');
    });

    it('is in the default group at first', async () => {
      const { connectors } = trip.graph;
      const made = await connectors.create({
        machineName: 'new',
        externalIp: '198.51.100.7',
        status: 'active',
      });
      expect((await connectors.group(made?.id ?? '')).isDefault).toBe(true);
    });
  });

  it.each(refused)('who would %s is told why', async (_, call, expected, code, target) => {
    const error: unknown = await call(trip.graph).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(expected);
    expect(error).toMatchObject({ code, target, requestId: expect.any(String) });
  });

  it('groups and their members are as they were after a refusal', async () => {
    for (const [, call] of refused) await call(trip.graph).catch(() => {});
    const groups = await Array.fromAsync(
      trip.graph.groups.list({ expand: { members: { select: ['id'] } } }),
      (group) => [group.name, group.region, group.members.map(({ id }) => id)],
    );
    expect(groups).toEqual([
      ['Berlin', 'eur', ['c2', 'C3']],
      [defaultGroup.name, null, ['c1', 'c6']],
      ["Kyoto's", 'japan', ['c4', 'c5']],
      ['cloud_sync', null, []],
    ]);
  });
}
