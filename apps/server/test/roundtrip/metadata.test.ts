// The metadata of the service: anybody may read the schema that every context URL refers to.
import { entityTypes } from '@graph-connectors/contract/entity-types';
import { describe, expect, test } from 'vitest';
import { openRoundTrip, transports } from '../support/round-trip.ts';

const stranger = { headers: { Authorization: '' } };

describe.each(transports)('metadata, %s', (transport) => {
  test.each(['/beta/$metadata', '/beta/%24metadata', '/Beta/$Metadata'])(
    '%s is given to strangers as XML',
    async (path) => {
      await using trip = await openRoundTrip(transport);
      const answer = await trip.send('GET', path, stranger);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/xml']);
      expect(await answer.text()).toMatch(/^<\?xml [^>]*\?>\s*<edmx:Edmx /);
    },
  );

  test.each(Object.entries(entityTypes))('it has the type %s, with all that is in it', async (name, type) => {
    await using trip = await openRoundTrip(transport);
    const text = await (await trip.send('GET', '/beta/$metadata', stranger)).text();
    const [declaration = ''] = new RegExp(`<EntityType Name="${name}"[^]*?</EntityType>`).exec(text) ?? [];
    const members = [...Object.keys(type.properties), ...Object.keys(type.navigation)];
    // The key is that of all entities.
    for (const member of members.filter((own) => own !== 'id')) {
      expect(declaration).toMatch(new RegExp(`<(?:Navigation)?Property Name="${member}"`));
    }
    const enums = Object.values(type.properties).flatMap(({ type: its }) =>
      'name' in its ? [its.name] : [],
    );
    for (const own of enums) expect(text).toContain(`<EnumType Name="${own.replace(/^.*\./, '')}"`);
  });

  test('it has the sets that context URLs name, under both bases', async () => {
    await using trip = await openRoundTrip(transport);
    const text = await (await trip.send('GET', '/beta/$metadata', stranger)).text();
    for (const set of ['connectors', 'connectorGroups']) expect(text).toContain(`<EntitySet Name="${set}"`);
    expect(text).toContain('Name="onPremisesPublishingProfiles"');
  });

  test('it is metadata of the version, not of what lies below', async () => {
    await using trip = await openRoundTrip(transport);
    const path = '/beta/onPremisesPublishingProfiles/applicationProxy/$metadata';
    expect((await trip.send('GET', path)).status).toBe(404);
    expect((await trip.send('GET', path, stranger)).status).toBe(401);
  });

  test('nothing else of the service is told to strangers', async () => {
    await using trip = await openRoundTrip(transport);
    const paths = ['/beta/connectors/$count', '/beta/connectorGroups', '/beta/$batch', '/beta/$metadata/x'];
    const answers = await Promise.all(paths.map((path) => trip.send('GET', path, stranger)));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
  });
});
