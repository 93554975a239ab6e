// The client where the server answers as the service was recorded: without bodies, and with fewer filters.
import {
  BadRequestError,
  type Connector,
  type ConnectorGroup,
  type ConnectorsClient,
  PreconditionFailedError,
} from '@graph-connectors/client';
import { batch, PATCH } from '@graph-connectors/client/batch';
import { eq, type Filter } from '@graph-connectors/client/filter';
import { describe, expect, test } from 'vitest';
import { bases, berlin, connectorsId, openRoundTrip, transports } from '../../support/round-trip.ts';

const isActive: Filter<Connector> = eq('status', 'active');
const isDefault: Filter<ConnectorGroup> = eq('isDefault', true);

/** What names a property that the service was recorded not to filter by. */
const unfilterable: readonly (readonly [string, (graph: ConnectorsClient) => Promise<unknown>])[] = [
  ['list connectors by their status', ({ connectors }) => connectors.list({ filter: isActive }).next()],
  ['count connectors by their status', ({ connectors }) => connectors.count({ filter: isActive })],
  ['list members by their status', ({ groups }) => groups.members(berlin.id, { filter: isActive }).next()],
  ['count members by their status', ({ groups }) => groups.countMembers(berlin.id, { filter: isActive })],
  ['list the default group', ({ groups }) => groups.list({ filter: isDefault }).next()],
];

describe.each(transports)('as recorded, %s', (transport) => {
  describe.each(bases)('under %s', (base) => {
    const open = () => openRoundTrip(transport, { base, profile: 'recorded' });

    test('a change gives nothing, and what was changed to who asks for it', async () => {
      await using trip = await open();
      const { connectors, groups } = trip.graph;
      expect(await connectors.update(connectorsId, { machineName: 'a' })).toBeUndefined();
      expect(await groups.update(berlin.id, { name: 'Bonn' })).toBeUndefined();
      expect(await connectors.update(connectorsId, { status: 'inactive' }, { reread: true })).toMatchObject({
        machineName: 'a',
        status: 'inactive',
        '@odata.etag': '"3"',
      });
      const group = await groups.update(berlin.id, { region: 'aus' }, { reread: true });
      expect(group).toMatchObject({ name: 'Bonn', region: 'aus', '@odata.etag': '"3"' });
    });

    test('a change with a condition gives what was changed, or fails', async () => {
      await using trip = await open();
      const { groups } = trip.graph;
      const seen = await groups.get(berlin.id);
      const changed = await groups.update(berlin.id, { name: 'Bonn' }, { ifMatch: seen, reread: true });
      expect(changed).toMatchObject({ name: 'Bonn', '@odata.etag': '"2"' });
      const late = groups.update(berlin.id, { name: 'Bern' }, { ifMatch: seen, reread: true });
      await expect(late).rejects.toBeInstanceOf(PreconditionFailedError);
    });

    test('a change by a function gives what was changed', async () => {
      await using trip = await open();
      const changed = await trip.graph.groups.update(berlin.id, ({ name }) => ({ name: `${name} 2` }), {
        reread: true,
      });
      expect(changed.name).toBe('Berlin 2');
    });

    test('a group that is created is given', async () => {
      await using trip = await open();
      const created = await trip.graph.groups.create({ name: 'Rome' });
      expect(created).toMatchObject({ name: 'Rome', region: null });
      await trip.graph.groups.delete(created?.id ?? '');
    });

    test('a part of a batch that changes gives nothing', async () => {
      await using trip = await open();
      const params = { path: { connectorGroupsId: berlin.id } };
      const body = { name: 'Bonn' };
      const { renamed } = await batch(trip.graph, {
        renamed: PATCH('/connectorGroups/{connectorGroupsId}', { params, body }),
      });
      expect(renamed).toMatchObject({ ok: true, status: 204, data: undefined });
      expect((await trip.graph.groups.get(berlin.id)).name).toBe('Bonn');
    });

    test.each(unfilterable)('who would %s is told that the service cannot', async (_, call) => {
      await using trip = await open();
      const error: unknown = await call(trip.graph).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(BadRequestError);
      expect(error).toMatchObject({ code: 'BadRequest', target: '$filter' });
    });
  });
});
