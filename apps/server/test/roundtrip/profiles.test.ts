// Profiles: for each case in which recordings of the service differ from what is documented, the server does either.
import { describe, expect, test } from 'vitest';
import type { differences, Profile } from '../../src/profile.ts';
import {
  bases,
  berlin,
  connectorsId,
  openRoundTrip,
  type RoundTrip,
  transports,
} from '../support/round-trip.ts';

const json = { 'Content-Type': 'application/json' };
const change = { headers: json, body: '{"status":"inactive"}' };
const rename = { headers: json, body: '{"name":"Bonn"}' };

/** What is asked, below a base, and what is told of the answer. */
type Ask = (trip: RoundTrip, base: string) => Promise<readonly unknown[]>;

/** What is asked in one case, and what each profile answers. */
type Row = readonly [ask: Ask, answers: Readonly<Record<Profile, readonly unknown[]>>];

/** The status of an answer, with the code and the target of its error. */
async function told(asked: Promise<Response>): Promise<readonly unknown[]> {
  const answer = await asked;
  const text = await answer.text();
  const { error } = text === '' ? {} : Object(JSON.parse(text));
  return error === undefined ? [answer.status] : [answer.status, error.code, error.target];
}

/** One row for each case: a case that is missing does not compile. */
const cases: { readonly [Case in keyof typeof differences]: Row } = {
  updated: [
    async ({ send }, base) => [
      ...(await told(send('PATCH', `${base}/connectors/${connectorsId}`, change))),
      ...(await told(send('PATCH', `${base}/connectorGroups/${berlin.id}`, rename))),
    ],
    { documented: [200, 200], recorded: [204, 204] },
  ],
  representation: [
    async ({ send }, base) => {
      const headers = { ...json, Prefer: 'return=representation' };
      const answer = await send('PATCH', `${base}/connectorGroups/${berlin.id}`, { ...rename, headers });
      return [answer.status, answer.headers.get('preference-applied')];
    },
    { documented: [200, 'return=representation'], recorded: [204, null] },
  ],
  groupCreated: [
    ({ send }, base) => told(send('POST', `${base}/connectorGroups`, rename)),
    { documented: [201], recorded: [200] },
  ],
  mediaType: [
    ({ send }, base) =>
      told(send('POST', `${base}/connectorGroups`, { ...rename, headers: { 'Content-Type': 'text/plain' } })),
    {
      documented: [415, 'UnsupportedMediaType', 'Content-Type'],
      recorded: [400, 'BadRequest', 'Content-Type'],
    },
  ],
  emptyChange: [
    ({ send }, base) =>
      told(send('PATCH', `${base}/connectors/${connectorsId}`, { headers: json, body: '{}' })),
    { documented: [200], recorded: [400, 'BadRequest', undefined] },
  ],
  pathUnknown: [
    ({ send }, base) => told(send('GET', `${base}/connector`)),
    {
      documented: [404, 'Request_ResourceNotFound', undefined],
      recorded: [400, 'BadRequest', undefined],
    },
  ],
  unfilterable: [
    async ({ send }, base) => {
      const filters = [
        "connectors?$filter=id eq '1' or not (status eq 'active')",
        "connectors/$count?$filter=status in ('active')",
        "connectorGroups?$filter=connectorGroupType eq 'applicationProxy'",
        'connectorGroups/$count?$filter=isDefault',
      ];
      const answers = await Promise.all(filters.map((path) => told(send('GET', `${base}/${path}`))));
      return answers.flat();
    },
    {
      documented: [200, 200, 200, 200],
      recorded: Array.from({ length: 4 }, () => [400, 'BadRequest', '$filter']).flat(),
    },
  ],
};

const profiles: readonly Profile[] = ['documented', 'recorded'];
const rows = Object.entries(cases).flatMap(([name, [ask, answers]]) =>
  profiles.map((profile) => ({ name, profile, ask, expected: answers[profile] })),
);

describe.each(transports)('profiles, %s', (transport) => {
  describe.each(bases)('under %s', (base) => {
    test.each(rows)('$name is answered as it was $profile: $expected', async ({ profile, ask, expected }) => {
      await using trip = await openRoundTrip(transport, { profile });
      expect(await ask(trip, base)).toEqual(expected);
    });

    test.each(Object.entries(cases))(
      '%s is answered as documented, unless told otherwise',
      async (_, row) => {
        await using trip = await openRoundTrip(transport);
        const [ask, { documented }] = row;
        expect(await ask(trip, base)).toEqual(documented);
      },
    );

    test.each(profiles)('a connector is created, and a wish for no body honoured, as %s', async (profile) => {
      await using trip = await openRoundTrip(transport, { profile });
      const body = '{"machineName":"a","externalIp":"b","status":"active"}';
      const created = await trip.send('POST', `${base}/connectors`, { headers: json, body });
      const headers = { ...json, Prefer: 'return=minimal' };
      const changed = await trip.send('PATCH', `${base}/connectors/${connectorsId}`, { ...change, headers });
      expect([created.status, changed.status, changed.headers.get('preference-applied')]).toEqual([
        201,
        204,
        'return=minimal',
      ]);
    });
  });
});
