// Microsoft's own JavaScript client keeps groups, and moves connectors between them.
import { GraphError } from '@microsoft/microsoft-graph-client';
import { describe, expect, test } from 'vitest';
import { bases, connectorsId, defaultGroup } from '../../support/round-trip.ts';
import { groupSizes } from '../../support/sample-fleet.ts';
import { type OverTls, serversOverTls } from './over-tls.ts';

const open = serversOverTls();

/** What a call that must fail fails with. */
const failure = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'no failure',
    (error: unknown) => error,
  );

describe.each(bases.map((base) => base.slice('/beta'.length)))(
  "Microsoft's client as it comes, under /beta%s",
  (prefix) => {
    const groups = `${prefix}/connectorGroups`;
    const memberOf = `${prefix}/connectors/${connectorsId}/memberOf`;
    const create = async ({ graph }: OverTls, name: string): Promise<string> =>
      (await graph.api(groups).post({ name, region: 'eur' })).id;
    const groupOf = async ({ graph }: OverTls): Promise<string> =>
      (await graph.api(memberOf).get()).value[0].id;

    test('creates, reads, renames and deletes a group', async () => {
      await using server = await open();
      const { graph } = server;
      const one = graph.api(`${groups}/${await create(server, 'Berlin')}`);
      const created = await one.get();
      expect(created).toMatchObject({ name: 'Berlin', region: 'eur', isDefault: false });
      expect(await one.patch({ name: 'Potsdam' })).toMatchObject({ id: created.id, name: 'Potsdam' });
      expect((await graph.api(groups).filter("name eq 'Potsdam'").get()).value).toHaveLength(1);
      expect(await one.delete()).toBeUndefined();
      expect(await failure(one.get())).toMatchObject({ statusCode: 404, code: 'ConnectorGroup_NotFound' });
    });

    test('takes the answers that were recorded of the service for what they are', async () => {
      await using server = await open({ profile: 'recorded' });
      const one = server.graph.api(`${groups}/${await create(server, 'Berlin')}`);
      expect(await one.patch({ name: 'Potsdam' })).toBeUndefined();
      expect(await one.get()).toMatchObject({ name: 'Potsdam', region: 'eur' });
    });

    test('moves a connector to a group and takes it out again, from the side of the connector', async () => {
      await using server = await open();
      const { graph, beta } = server;
      const berlin = await create(server, 'Berlin');
      const url = `${beta}${groups}/${berlin}`;
      expect(await graph.api(`${memberOf}/$ref`).post({ '@odata.id': url })).toBeUndefined();
      expect(await groupOf(server)).toBe(berlin);
      expect(await graph.api(`${memberOf}/$ref`).get()).toMatchObject({ value: [{ '@odata.id': url }] });
      await graph.api(`${memberOf}/$ref`).query({ '@id': url }).delete();
      expect(await groupOf(server)).toBe(defaultGroup.id);
      await graph.api(`${memberOf}/$ref`).post({ '@odata.id': url });
      await graph.api(`${memberOf}/${berlin}/$ref`).delete();
      expect(await groupOf(server)).toBe(defaultGroup.id);
    });

    test('moves a connector to a group and takes it out again, from the side of the group', async () => {
      await using server = await open();
      const { graph, beta } = server;
      const members = `${groups}/${await create(server, 'Berlin')}/members`;
      const url = `${beta}${prefix}/connectors/${connectorsId}`;
      expect(await graph.api(`${members}/$ref`).post({ '@odata.id': url })).toBeUndefined();
      expect((await graph.api(members).get()).value).toMatchObject([{ id: connectorsId }]);
      expect(await graph.api(`${members}/$count`).get()).toBe('1');
      expect(await graph.api(`${members}/$ref`).get()).toMatchObject({ value: [{ '@odata.id': url }] });
      await graph.api(`${members}/$ref`).query({ '@id': url }).delete();
      expect(await graph.api(`${members}/$count`).get()).toBe('0');
      await graph.api(`${members}/$ref`).post({ '@odata.id': url });
      await graph.api(`${members}/${connectorsId}/$ref`).delete();
      expect(await graph.api(`${members}/$count`).get()).toBe('0');
    });

    test('is told why a group stays, or a connector where it is', async () => {
      await using server = await open();
      const { graph, beta } = server;
      const own = graph.api(`${groups}/${defaultGroup.id}`);
      const refused = await failure(own.delete());
      expect(refused).toBeInstanceOf(GraphError);
      expect(refused).toMatchObject({ statusCode: 409, code: 'ConnectorGroup_IsDefault' });
      const out = graph.api(`${memberOf}/${defaultGroup.id}/$ref`);
      expect(await failure(out.delete())).toMatchObject({ statusCode: 409 });
      const nowhere = graph.api(`${memberOf}/$ref`).post({ '@odata.id': `${beta}${groups}/missing` });
      expect(await failure(nowhere)).toMatchObject({ statusCode: 404, code: 'ConnectorGroup_NotFound' });
      expect(await graph.api(`${groups}/${defaultGroup.id}/members/$count`).get()).toBe(
        String(new Map(groupSizes).get('Default')),
      );
    });
  },
);
