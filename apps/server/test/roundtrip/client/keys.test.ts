// Keys with whatever a URL, a batch or a filter could read otherwise lead the client to what has them.
import { InvalidPathError } from '@graph-connectors/client';
import { batch, GET, PATCH } from '@graph-connectors/client/batch';
import { eq } from '@graph-connectors/client/filter';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  bases,
  berlin,
  openRoundTrip,
  type RoundTrip,
  sample,
  transports,
} from '../../support/round-trip.ts';

const keys = [
  "it's",
  "''",
  "'a'",
  'a b',
  ' ',
  'é',
  'e\u0301',
  '日本',
  '😀',
  '%',
  '100%',
  '%41',
  'a%20b',
  '%27',
]
  .concat([
    'a+b',
    'a&b=c',
    'a?b',
    'a#b',
    'a;b',
    'a,b',
    'a:b',
    'a@b',
    '~',
    '...',
    'a$b',
    '(',
    ')',
    'a(b)',
    "(a')",
  ])
  .concat(['{id}', '[x]', 'a|b', '^', '`', '"', '<b>', '*', '!', '_', '__proto__', 'constructor'])
  .concat(['connectors', 'members', 'memberOf', 'applicationProxy']);

/** What leads elsewhere on this server, as on any. */
const refused = ['', '.', '..', 'a/b', 'a\\b', '%2e%2e', 'a%2Fb', '$count', '%24ref', "a('members')"];

describe.each(transports)('a key that is sent %s', (transport) => {
  describe.each(bases)('under %s', (base) => {
    let trip: RoundTrip;
    beforeAll(async () => {
      trip = await openRoundTrip(transport, { base });
    });
    afterAll(() => trip[Symbol.asyncDispose]());

    test.each(keys)('as %j leads to the connector and to the group that have it', async (id) => {
      const { store, graph } = trip;
      const { connectors, groups } = graph;
      await store.connectors.create({ ...sample, id });
      await store.groups.create({ ...berlin, id });
      await connectors.move(id, id);
      expect([(await connectors.get(id)).id, (await connectors.group(id)).id]).toEqual([id, id]);
      expect(await Array.fromAsync(groups.members(id), (each) => each.id)).toEqual([id]);
      expect(await groups.countMembers(id, { filter: eq('id', id) })).toBe(1);
      const { changed, group } = await batch(graph, {
        changed: PATCH('/connectors/{connectorsId}', {
          params: { path: { connectorsId: id } },
          body: { machineName: id },
        }),
        group: GET('/connectorGroups/{connectorGroupsId}', { params: { path: { connectorGroupsId: id } } }),
      });
      expect([changed.data?.machineName, group.data?.id]).toEqual([id, id]);
      await connectors.delete(id);
      await groups.delete(id);
      expect([await store.connectors.get(id), await store.groups.get(id)]).toEqual([undefined, undefined]);
    });

    test.each(refused)('as %j is not sent', async (id) => {
      const { connectors, groups } = trip.graph;
      await expect(connectors.delete(id)).rejects.toBeInstanceOf(InvalidPathError);
      await expect(groups.countMembers(id)).rejects.toBeInstanceOf(InvalidPathError);
      await expect(connectors.move(sample.id, id)).rejects.toBeInstanceOf(InvalidPathError);
      const part = GET('/connectors/{connectorsId}', { params: { path: { connectorsId: id } } });
      await expect(batch(trip.graph, { part })).rejects.toBeInstanceOf(InvalidPathError);
    });
  });
});
