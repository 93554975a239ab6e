// Context URLs: each body says of what metadata it is an instance, whatever its shape, and has its members in one order.
import { describe, expect, test } from 'vitest';
import { bases, berlin, connectorsId, openRoundTrip, transports } from '../support/round-trip.ts';

const connector = `/connectors/${connectorsId}`;
const group = `/connectorGroups/${berlin.id}`;
const json = { 'Content-Type': 'application/json' };

/** What stands in the metadata before the name of a set. */
const containers: Readonly<Record<(typeof bases)[number], string>> = {
  '/beta': '',
  '/beta/onPremisesPublishingProfiles/applicationProxy': "onPremisesPublishingProfiles('applicationProxy')/",
};

const ofConnector = [
  '@odata.context',
  '@odata.type',
  '@odata.etag',
  'id',
  'machineName',
  'externalIp',
  'status',
  'version',
];
const ofGroup = [
  '@odata.context',
  '@odata.type',
  '@odata.etag',
  'id',
  'name',
  'connectorGroupType',
  'isDefault',
  'region',
];

describe.each(transports)('context URLs, %s', (transport) => {
  describe.each(bases)('under %s', (base) => {
    test.each([
      ['/connectors', 'connectors'],
      ['/connectorGroups', 'connectorGroups'],
      [connector, 'connectors/$entity'],
      [group, 'connectorGroups/$entity'],
      [`${connector}/memberOf`, 'connectorGroups'],
      [`${group}/members`, 'connectors'],
      ['/connectors?$select=id,status', 'connectors(id,status)'],
      [`${connector}?$select=status`, 'connectors(status)/$entity'],
      ['/connectors?$select=*', 'connectors(*)'],
      [`${connector}?$select=id,*`, 'connectors(*)/$entity'],
      ['/connectors?$select=*&$expand=memberOf($select=*)', 'connectors(*,memberOf(*))'],
      ['/connectors?$expand=memberOf', 'connectors(memberOf())'],
      ['/connectors?$expand=memberOf&$select=memberOf,*', 'connectors(*,memberOf,memberOf())'],
      ['/connectors?$select=id&$expand=memberOf($select=id,name)', 'connectors(id,memberOf(id,name))'],
      [`${group}?$expand=members($select=id)`, 'connectorGroups(members(id))/$entity'],
      [`${group}/members?$select=machineName&$top=1&$count=true`, 'connectors(machineName)'],
    ])('%s is an instance of %s', async (path, instance) => {
      await using trip = await openRoundTrip(transport);
      const body = Object(await (await trip.send('GET', base + path)).json());
      expect(body['@odata.context']).toBe(`${trip.origin}/beta/$metadata#${containers[base]}${instance}`);
      expect(Object.keys(body)[0]).toBe('@odata.context');
    });

    test.each([`${connector}/memberOf/$ref`, `${group}/members/$ref`])(
      '%s is a collection of references, under either base',
      async (path) => {
        await using trip = await openRoundTrip(transport);
        const body = Object(await (await trip.send('GET', base + path)).json());
        expect(body['@odata.context']).toBe(`${trip.origin}/beta/$metadata#Collection($ref)`);
      },
    );

    test.each([
      [
        'POST',
        '/connectors',
        '{"status":"active","externalIp":"b","machineName":"a"}',
        'connectors',
        ofConnector,
      ],
      ['PATCH', connector, '{"status":"inactive","machineName":"a"}', 'connectors', ofConnector],
      ['GET', connector, undefined, 'connectors', ofConnector],
      ['POST', '/connectorGroups', '{"region":"eur","name":"a"}', 'connectorGroups', ofGroup],
      ['PATCH', group, '{"region":null,"name":"a"}', 'connectorGroups', ofGroup],
      ['GET', group, undefined, 'connectorGroups', ofGroup],
    ])(
      '%s %s with %s gives an entity with its properties in the order of the type',
      async (method, path, body, set, order) => {
        await using trip = await openRoundTrip(transport);
        const init = body === undefined ? {} : { headers: json, body };
        const entity = Object(await (await trip.send(method, base + path, init)).json());
        expect(entity['@odata.context']).toBe(
          `${trip.origin}/beta/$metadata#${containers[base]}${set}/$entity`,
        );
        expect(Object.keys(entity)).toEqual(order);
      },
    );

    test('a selection has the order of the type, not that of $select', async () => {
      await using trip = await openRoundTrip(transport);
      const path = `${base}${connector}?$select=version,status,id`;
      const entity = Object(await (await trip.send('GET', path)).json());
      expect(Object.keys(entity).filter((name) => !name.startsWith('@'))).toEqual([
        'id',
        'status',
        'version',
      ]);
    });

    test('a list begins with what is said of it as a whole', async () => {
      await using trip = await openRoundTrip(transport);
      const body = Object(
        await (await trip.send('GET', `${base}/connectorGroups?$top=1&$count=true`)).json(),
      );
      expect(Object.keys(body)).toEqual(['@odata.context', '@odata.count', '@odata.nextLink', 'value']);
    });
  });
});
