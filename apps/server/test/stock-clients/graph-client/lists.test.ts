// Microsoft's own JavaScript client reads lists by each of its query options.
import { GraphError, PageIterator } from '@microsoft/microsoft-graph-client';
import { describe, expect, test } from 'vitest';
import { bases, connectorsId, defaultGroup, sample } from '../../support/round-trip.ts';
import { fleet, groupSizes } from '../../support/sample-fleet.ts';
import { serversOverTls } from './over-tls.ts';

const open = serversOverTls();

const names = fleet.map(({ machineName }) => machineName).toSorted();

describe.each(bases.map((base) => base.slice('/beta'.length)))(
  "Microsoft's client as it comes, under /beta%s",
  (prefix) => {
    const connectors = `${prefix}/connectors`;

    test('follows a filtered list in an order over three pages, each of what was selected', async () => {
      await using server = await open();
      const page = await server.graph
        .api(connectors)
        .filter("contains(machineName, 'contoso.com') and externalIp ne '192.0.2.1'")
        .orderby('machineName desc')
        .select(['machineName', 'status'])
        .top(2)
        .count()
        .get();
      expect(page).toMatchObject({
        '@odata.count': fleet.length,
        '@odata.nextLink': expect.stringContaining(`${server.beta}${connectors}?`),
      });
      const items: object[] = [];
      await new PageIterator(server.graph, page, (item) => items.push(item) > 0).iterate();
      expect(items).toMatchObject(names.toReversed().map((machineName) => ({ machineName })));
      for (const item of items) expect(item).not.toHaveProperty('id');
    });

    test('passes over what it was told to skip', async () => {
      await using server = await open();
      const { value } = await server.graph.api(connectors).orderby('machineName').skip(3).top(1).get();
      expect(value).toMatchObject([{ machineName: names[3] }]);
    });

    test('is given the group of each connector, and the connectors of each group', async () => {
      await using server = await open();
      const one = server.graph.api(`${connectors}/${connectorsId}`);
      expect(await one.expand('memberOf($select=name)').get()).toMatchObject({
        ...sample,
        memberOf: [{ name: defaultGroup.name }],
      });
      const groups = server.graph.api(`${prefix}/connectorGroups`).orderby('name').expand('members');
      expect((await groups.get()).value).toMatchObject(
        groupSizes.map(([name, length]) => ({ name, members: { length } })),
      );
    });

    test('counts by a path, which it reads as text', async () => {
      await using server = await open();
      const count = server.graph.api(`${connectors}/$count`);
      expect(await count.get()).toBe(String(fleet.length));
      expect(await count.filter("status eq 'active'").get()).toBe('3');
    });

    test('is told which option is at fault', async () => {
      await using server = await open();
      const failed: unknown = await server.graph
        .api(connectors)
        .filter('wheels eq 4')
        .get()
        .catch((error: unknown) => error);
      expect(failed).toBeInstanceOf(GraphError);
      expect(failed).toMatchObject({ statusCode: 400, code: 'BadRequest' });
      expect(JSON.parse(Object(failed).body)).toMatchObject({ target: '$filter' });
    });
  },
);

test('a PageIterator that was stopped goes on where it was, by pages of the size that was preferred', async () => {
  await using server = await open();
  const request = server.graph.api('/connectors').header('Prefer', 'odata.maxpagesize=2');
  const seen: string[] = [];
  const iterator = new PageIterator(
    server.graph,
    await request.orderby('machineName').get(),
    ({ machineName }) => seen.push(machineName) !== 3,
  );
  await iterator.iterate();
  expect(seen).toEqual(names.slice(0, 3));
  await iterator.resume();
  expect(seen).toEqual(names);
  expect(iterator.isComplete()).toBe(true);
});
