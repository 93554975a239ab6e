// Memberships: a connector is in exactly one group, moves by reference, and falls back into the default group.
import { describe, expect, test } from 'vitest';
import {
  bases,
  berlin,
  connectorsId,
  defaultGroup,
  errorOf,
  missingId,
  openRoundTrip,
  type RoundTrip,
  transports,
} from '../support/round-trip.ts';

const json = { 'Content-Type': 'application/json' };
const reference = (url: string) => ({ headers: json, body: JSON.stringify({ '@odata.id': url }) });
const graph = 'https://graph.microsoft.com';

const groupOf = async ({ store }: RoundTrip): Promise<string | undefined> =>
  (await store.connectors.get(connectorsId))?.groupId;

/** The ways to write the URL of an entity of a set, by its key. */
const spellings = (set: string, key: string): readonly string[] => [
  `${graph}/beta/${set}/${key}`,
  `${graph}/v1.0/onPremisesPublishingProfiles/applicationProxy/${set}/${key}`,
  `${graph}/onPremisesPublishingProfiles/applicationproxy/${set.toLowerCase()}/${key}`,
  `HTTPS://GRAPH.MICROSOFT.COM/BETA/${set.toUpperCase()}/${key.toUpperCase()}`,
  `http://127.0.0.1:3000/beta/${set}('${key}')`,
  `${graph}/beta/onPremisesPublishingProfiles('applicationProxy')/${set}('${key}')`,
  `${graph}/beta/${set}(%27${key}%27)`,
  `${graph}/beta/${set}%28%27${key}%27%29`,
  `${graph}/beta/${set}/${key.replaceAll('-', '%2D')}`,
  `/beta/${set}/${key}`,
  `${set}/${key}`,
  `${graph}/beta/${set}/${key}?$select=id`,
  `${graph}/beta/${set}/${key}/`,
  `${graph}/beta/${set}(id='${key}')/?$select=id`,
];

describe.each(transports)('memberships, %s', (transport) => {
  describe.each(bases)('under %s', (base) => {
    const connector = `${base}/connectors/${connectorsId}`;
    const memberOf = `${connector}/memberOf`;
    const members = `${base}/connectorGroups/${berlin.id}/members`;
    const membersOfDefault = `${base}/connectorGroups/${defaultGroup.id}/members`;

    test('a new connector is in the default group', async () => {
      await using trip = await openRoundTrip(transport, { base });
      const body = { machineName: 'a', externalIp: '::1', status: 'active' } as const;
      const id = (await trip.graph.POST('/connectors', { body })).data?.id ?? '';
      const { data } = await trip.graph.GET('/connectors/{connectorsId}/memberOf', {
        params: { path: { connectorsId: id } },
      });
      expect(data?.value).toMatchObject([defaultGroup]);
    });

    test.each(spellings('connectorGroups', berlin.id))(
      'a connector is moved to the group that memberOf/$ref is given as %s',
      async (url) => {
        await using trip = await openRoundTrip(transport);
        expect((await trip.send('POST', `${memberOf}/$ref`, reference(url))).status).toBe(204);
        expect(await groupOf(trip)).toBe(berlin.id);
      },
    );

    test.each(spellings('connectors', connectorsId))(
      'the connector that members/$ref is given as %s is moved to the group',
      async (url) => {
        await using trip = await openRoundTrip(transport);
        expect((await trip.send('POST', `${members}/$ref`, reference(url))).status).toBe(204);
        expect(await groupOf(trip)).toBe(berlin.id);
      },
    );

    test('a connector that is moved has left the group that it was in', async () => {
      await using trip = await openRoundTrip(transport);
      await trip.send('POST', `${memberOf}/$ref`, reference(`${base}/connectorGroups/${berlin.id}`));
      const counts = [`${members}/$count`, `${membersOfDefault}/$count`, `${memberOf}/$count`];
      const answers = await Promise.all(counts.map((path) => trip.send('GET', path)));
      expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(['1', '0', '1']);
      const listed = Object(await (await trip.send('GET', members)).json());
      expect(listed.value).toMatchObject([{ id: connectorsId }]);
      expect(Object(await (await trip.send('GET', membersOfDefault)).json()).value).toEqual([]);
    });

    test.each([
      [
        'memberOf by @id',
        `${memberOf}/$ref?@id=${encodeURIComponent(`${graph}/beta/connectorGroups/${berlin.id}`)}`,
      ],
      ['memberOf by $id', `${memberOf}/$ref?$id=${base}/connectorGroups('${berlin.id}')`],
      ['memberOf by key', `${memberOf}/${berlin.id}/$ref`],
      ['memberOf by key in parentheses', `${memberOf}('${berlin.id.toUpperCase()}')/$ref`],
      [
        'members by @id',
        `${members}/$ref?@id=${encodeURIComponent(`${graph}/beta/connectors/${connectorsId}`)}`,
      ],
      ['members by key', `${members}/${connectorsId}/$ref`],
      ['members by key in another case', `${members}/${connectorsId.toUpperCase()}/$Ref`],
    ])('a connector that is removed, as %s, is in the default group again', async (_, path) => {
      await using trip = await openRoundTrip(transport);
      await trip.store.connectors.move(connectorsId, berlin.id);
      expect((await trip.send('DELETE', path)).status).toBe(204);
      expect(await groupOf(trip)).toBe(defaultGroup.id);
    });

    test.each([
      `${memberOf}/$ref?@id=${base}/connectorGroups/${defaultGroup.id}`,
      `${memberOf}/${defaultGroup.id}/$ref`,
      `${membersOfDefault}/$ref?@id=${base}/connectors/${connectorsId}`,
      `${membersOfDefault}/${connectorsId}/$ref`,
    ])('no connector is taken out of the default group by DELETE %s', async (path) => {
      await using trip = await openRoundTrip(transport);
      const answer = await trip.send('DELETE', path);
      expect(answer.status).toBe(409);
      expect(await errorOf(answer)).toMatchObject({
        code: 'ConnectorGroup_IsDefault',
        message: expect.stringContaining('Add it to another one'),
      });
      expect(await groupOf(trip)).toBe(defaultGroup.id);
    });

    test.each([
      ['POST', `${memberOf}/$ref`, `connectorGroups/${missingId}`, 'ConnectorGroup', '@odata.id'],
      [
        'POST',
        `${base}/connectors/${missingId}/memberOf/$ref`,
        `connectorGroups/${berlin.id}`,
        'Connector',
        'connectorsId',
      ],
      ['POST', `${members}/$ref`, `connectors/${missingId}`, 'Connector', '@odata.id'],
      [
        'POST',
        `${base}/connectorGroups/${missingId}/members/$ref`,
        `connectors/${connectorsId}`,
        'ConnectorGroup',
        'connectorGroupsId',
      ],
      ['DELETE', `${memberOf}/$ref?@id=/connectorGroups/${berlin.id}`, '', 'ConnectorGroup', '@id'],
      ['DELETE', `${memberOf}/${missingId}/$ref`, '', 'ConnectorGroup', 'connectorGroupsId'],
      [
        'DELETE',
        `${base}/connectors/${missingId}/memberOf/${berlin.id}/$ref`,
        '',
        'Connector',
        'connectorsId',
      ],
      ['DELETE', `${members}/$ref?@id=/connectors/${connectorsId}`, '', 'Connector', '@id'],
      ['DELETE', `${members}/${connectorsId}/$ref`, '', 'Connector', 'connectorsId'],
      ['DELETE', `${members}/${missingId}/$ref`, '', 'Connector', 'connectorsId'],
      [
        'DELETE',
        `${base}/connectorGroups/${missingId}/members/${connectorsId}/$ref`,
        '',
        'ConnectorGroup',
        'connectorGroupsId',
      ],
      ['GET', `${base}/connectors/${missingId}/memberOf/$ref`, '', 'Connector', 'connectorsId'],
      ['GET', `${base}/connectorGroups/${missingId}/members`, '', 'ConnectorGroup', 'connectorGroupsId'],
    ])(
      '%s %s of %s is answered 404 %s_NotFound, which names %s',
      async (method, path, url, thing, target) => {
        await using trip = await openRoundTrip(transport);
        const answer = await trip.send(method, path, url === '' ? {} : reference(`${graph}/beta/${url}`));
        const { code, target: named } = await errorOf(answer);
        expect([answer.status, code, named]).toEqual([404, `${thing}_NotFound`, target]);
        expect(await groupOf(trip)).toBe(defaultGroup.id);
      },
    );

    test.each([
      ['a URL without a path', { '@odata.id': graph }, '@odata.id'],
      ['a URL without a key', { '@odata.id': `${graph}/?$select=id` }, '@odata.id'],
      ['an empty key', { '@odata.id': `${graph}/beta/connectorGroups('')` }, '@odata.id'],
      ['what cannot be decoded', { '@odata.id': `${graph}/beta/connectorGroups/%E0%A4%A` }, '@odata.id'],
      ['a number', { '@odata.id': 7 }, '@odata.id'],
      ['nothing', {}, '@odata.id'],
      ['null', { '@odata.id': null }, '@odata.id'],
      ['a group itself', { '@odata.id': `connectorGroups/${berlin.id}`, name: 'Berlin' }, 'name'],
    ])('%s instead of a reference is refused', async (_, body, target) => {
      await using trip = await openRoundTrip(transport);
      for (const path of [`${memberOf}/$ref`, `${members}/$ref`]) {
        const answer = await trip.send('POST', path, { headers: json, body: JSON.stringify(body) });
        const error = await errorOf(answer);
        expect([answer.status, error.code, error.target]).toEqual([400, 'BadRequest', target]);
      }
      expect(await groupOf(trip)).toBe(defaultGroup.id);
    });

    test.each([
      [connector, 'memberOf'],
      [connector, 'memberOf@odata.bind'],
      [`${base}/connectorGroups/${berlin.id}`, 'members'],
    ])('who would move a connector by PATCH %s with %s is told of $ref', async (path, name) => {
      await using trip = await openRoundTrip(transport);
      const body = JSON.stringify({ [name]: [`${graph}/beta/x`] });
      const { target, message } = await errorOf(await trip.send('PATCH', path, { headers: json, body }));
      expect(target).toBe(name);
      expect(message).toMatch(/POST to (?:memberOf|members)\/\$ref/);
    });

    test('references are the URLs of what is related, under the base that was asked', async () => {
      await using trip = await openRoundTrip(transport);
      const context = `${trip.origin}/beta/$metadata#Collection($ref)`;
      expect(await (await trip.send('GET', `${memberOf}/$ref`)).json()).toEqual({
        '@odata.context': context,
        value: [{ '@odata.id': `${trip.origin}${base}/connectorGroups/${defaultGroup.id}` }],
      });
      expect(await (await trip.send('GET', `${membersOfDefault}/$ref`)).json()).toEqual({
        '@odata.context': context,
        value: [{ '@odata.id': `${trip.origin}${base}/connectors/${connectorsId}` }],
      });
    });

    test('a move is a change of the connector, and none of the groups', async () => {
      await using trip = await openRoundTrip(transport);
      const tags = async (): Promise<(string | null)[]> => {
        const paths = [connector, ...[berlin, defaultGroup].map(({ id }) => `${base}/connectorGroups/${id}`)];
        const answers = await Promise.all(paths.map((path) => trip.send('GET', path)));
        return answers.map(({ headers }) => headers.get('etag'));
      };
      await trip.send('POST', `${memberOf}/$ref`, reference(`connectorGroups/${berlin.id}`));
      expect(await tags()).toEqual(['"2"', '"1"', '"1"']);
      await trip.send('POST', `${memberOf}/$ref`, reference(`connectorGroups/${berlin.id}`));
      expect(await tags()).toEqual(['"2"', '"1"', '"1"']);
      await trip.send('DELETE', `${memberOf}/${berlin.id}/$ref`);
      expect(await tags()).toEqual(['"3"', '"1"', '"1"']);
    });

    test.each(['Ä', 'İ', 'BONN'])('a connector is taken out of the group with the key %s', async (id) => {
      await using trip = await openRoundTrip(transport);
      await trip.store.groups.create({ ...berlin, id });
      await trip.store.connectors.move(connectorsId, id);
      const key = encodeURIComponent(id);
      expect((await trip.send('DELETE', `${memberOf}/${key}/$ref`)).status).toBe(204);
      expect(await groupOf(trip)).toBe(defaultGroup.id);
    });

    test('a group that its connectors have left can be deleted, and its last connector stays', async () => {
      await using trip = await openRoundTrip(transport);
      await trip.store.connectors.move(connectorsId, berlin.id);
      await trip.send('DELETE', `${members}/${connectorsId}/$ref`);
      expect((await trip.send('DELETE', `${base}/connectorGroups/${berlin.id}`)).status).toBe(204);
      expect(await groupOf(trip)).toBe(defaultGroup.id);
    });
  });
});
