// What becomes of a `$skiptoken` that is not what was given out.
import fc from 'fast-check';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeSkipToken } from '../../src/query/skip-token.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { getPage, idsOf, query } from '../support/lists.ts';
import { withFleet } from '../support/query-fleet.ts';
import { errorOf, openRoundTrip, type RoundTrip } from '../support/round-trip.ts';

let trip: RoundTrip;
beforeAll(async () => {
  trip = await openRoundTrip('in process', { store: await withFleet(openSqliteStore(':memory:').store) });
});
afterAll(() => trip[Symbol.asyncDispose]());

async function tokenAt(path: string): Promise<string> {
  const { searchParams } = new URL((await getPage(trip, path))['@odata.nextLink'] ?? '');
  return searchParams.get('$skiptoken') ?? '';
}

/** What is answered to a token: the status; of an error, the option that it names. */
async function answerTo(path: string, token: string): Promise<unknown[]> {
  const separator = path.includes('?') ? '&' : '?';
  const answer = await trip.send('GET', `${path}${separator}$skiptoken=${encodeURIComponent(token)}`);
  return answer.ok ? [answer.status] : [answer.status, (await errorOf(answer)).target];
}

const refused = [400, '$skiptoken'];

const lists = ['/beta/connectors', '/beta/connectorGroups/Berlin/members', '/beta/connectorGroups'];
const ordered = (path: string, $orderby: string): string => `${path}${query({ $orderby, $top: '1' })}`;

test('a token is good for the list that it was given with', async () => {
  for (const path of lists) {
    const token = await tokenAt(`${path}?$top=1`);
    expect(idsOf(await getPage(trip, `${path}?$top=1&$skiptoken=${token}`))).toHaveLength(1);
  }
});

test('a token with any of its characters changed, left out or added is refused', async () => {
  const [path = ''] = lists;
  const token = await tokenAt(`${path}?$top=2`);
  const character = fc.constantFrom(...'ABCabc019-_+/=.%~ é\u0000'.split(''));
  await fc.assert(
    fc.asyncProperty(fc.nat(token.length), fc.nat(1), character, async (at, removed, added) => {
      const changed = token.slice(0, at) + added + token.slice(at + removed);
      fc.pre(changed !== token);
      expect(await answerTo(path, changed)).toEqual(refused);
    }),
    { numRuns: 300 },
  );
  for (let at = 0; at < token.length; at++) {
    expect(await answerTo(path, token.slice(0, at))).toEqual(refused);
  }
});

test('bytes that nobody has given out are refused, of any list', async () => {
  const bytes = fc.uint8Array({ maxLength: 200 }).map((each) => Buffer.from(each).toString('base64url'));
  const json = fc.json().map((each) => Buffer.from(each).toString('base64url'));
  const text = fc.string({ unit: 'binary', maxLength: 60 }).map((each) => each.toWellFormed());
  const withChecksum = fc.oneof(fc.json(), text).map((each) => {
    const checksum = Buffer.alloc(4);
    checksum.writeUInt32BE(crc32(each));
    return Buffer.concat([checksum, Buffer.from(each)]).toString('base64url');
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...lists),
      fc.oneof(bytes, json, text, withChecksum),
      async (path, token) => {
        expect(await answerTo(path, token)).toEqual(refused);
      },
    ),
    { numRuns: 500 },
  );
});

test('a token of what no list holds is refused, however well it is made', async () => {
  const values = fc.array(fc.oneof(fc.constant(null), fc.boolean(), fc.string({ unit: 'binary' })), {
    maxLength: 3,
  });
  const orderBy = [{ property: 'name', descending: false }];
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), values, async (id, each) => {
      const token = writeSkipToken({ id, values: each }, 'connectorGroup', orderBy);
      const isRight = each.length === 1 && typeof each[0] === 'string' && !/\0/.test(id + each[0]);
      const isWellFormed = each.every((value) => typeof value !== 'string' || value.isWellFormed());
      const path = ordered('/beta/connectorGroups', 'name');
      const isGood = isRight && isWellFormed && id.isWellFormed();
      expect(await answerTo(path, token)).toEqual(isGood ? [200] : refused);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['of another order', ordered('/beta/connectors', 'machineName'), ordered('/beta/connectors', 'status')],
  ['of the other direction', ordered('/beta/connectors', 'id'), ordered('/beta/connectors', 'id desc')],
  ['of a list in an order, for one without', ordered('/beta/connectors', 'status'), '/beta/connectors'],
  [
    'of a list without an order, for one in an order',
    '/beta/connectors?$top=1',
    ordered('/beta/connectors', 'id'),
  ],
  ['of connectors, for groups', '/beta/connectors?$top=1', '/beta/connectorGroups'],
  ['of groups, for members', '/beta/connectorGroups?$top=1', '/beta/connectorGroups/Berlin/members'],
])('a token %s is refused', async (_, from, to) => {
  expect(await answerTo(to, await tokenAt(from))).toEqual(refused);
});

test('a token longer than any that is given out is refused', async () => {
  expect(await answerTo('/beta/connectors', 'x'.repeat(8193))).toEqual(refused);
});

test('a token may be as long as the longest values make it', async () => {
  const { store } = openSqliteStore(':memory:');
  // No character takes more bytes, and what is counted of a text is its characters.
  const long = (length: number): string => '😀'.repeat(length);
  for (const n of ['1', '2', '3']) {
    await store.connectors.create({
      id: `${long(127)}${n}`,
      machineName: long(255),
      externalIp: long(255),
      status: 'active',
      version: long(64),
    });
  }
  await using own = await openRoundTrip('in process', { store });
  const path = ordered('/beta/connectors', 'machineName,externalIp,status,version,id');
  const first = await getPage(own, path);
  const second = await getPage(own, first['@odata.nextLink'] ?? '');
  expect([first, second].flatMap(idsOf).map((id) => String(id).at(-1))).toEqual(['1', '2']);
});
