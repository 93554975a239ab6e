// Batches: several requests in one, and an answer for each.
import { describe, expect, test } from 'vitest';
import { batch, DELETE, GET, PATCH, POST } from '../src/batch.ts';
import type { ConnectorsClient } from '../src/index.ts';
import { answer, baseUrl, connector, failureOf, open, refuse, type Respond } from './service.ts';

const params = { path: { connectorsId: 'c1' } };

/** Answers a batch with these parts. */
const answers = (...responses: object[]): Respond => answer(200, { responses });

/** What was sent for a part. */
const sentFor = (body: string): unknown => {
  const { requests }: { requests: unknown } = JSON.parse(body);
  return requests;
};

describe('a batch', () => {
  test('is one request with all parts, each as an ordinary call would be', async () => {
    const { graph, sent } = open([
      answers(
        { id: 'retire', status: 204 },
        { id: 'left', status: 200, body: 3 },
        { id: 'gone', status: 204 },
      ),
    ]);
    await batch(
      graph,
      {
        retire: PATCH('/connectors/{connectorsId}', {
          params: { path: { connectorsId: 'a b' }, header: { 'If-Match': '"1"' } },
          body: { status: 'inactive' },
        }),
        left: GET('/connectors', {
          params: { query: { $select: ['id', 'status'], $filter: "machineName eq 'O''Neill & é'" } },
          dependsOn: ['retire'],
        }),
        gone: DELETE('/connectors/{connectorsId}', { params }),
      },
      { clientRequestId: 'mine' },
    );
    expect(sent).toMatchObject([{ method: 'POST', url: `${baseUrl}/$batch` }]);
    expect(sent[0]?.headers.get('client-request-id')).toBe('mine');
    expect(sentFor(sent[0]?.body ?? '')).toEqual([
      {
        id: 'retire',
        method: 'PATCH',
        url: '/connectors/a%20b',
        headers: { 'Content-Type': 'application/json', 'If-Match': '"1"' },
        body: { status: 'inactive' },
      },
      {
        id: 'left',
        method: 'GET',
        url: "/connectors?$select=id,status&$filter=machineName%20eq%20'O''Neill%20%26%20%C3%A9'",
        headers: {},
        dependsOn: ['retire'],
      },
      {
        id: 'gone',
        method: 'DELETE',
        url: '/connectors/c1',
        headers: { 'Content-Type': 'application/json' },
      },
    ]);
  });

  test.each(['applicationProxy', "applicationProxy'"])(
    'goes to the root of the version, from the profile %s',
    async (profile) => {
      const inner = `/onPremisesPublishingProfiles/${profile}`;
      const { graph, sent } = open([answers({ id: 'a', status: 200, body: {} })], {
        baseUrl: baseUrl + inner,
      });
      await batch(graph, { a: GET('/connectors') });
      expect(sent[0]?.url).toBe(`${baseUrl}/$batch`);
      expect(sentFor(sent[0]?.body ?? '')).toMatchObject([{ url: `${inner}/connectors` }]);
    },
  );

  const parts = {
    ok: GET('/connectors/{connectorsId}', { params }),
    missing: GET('/connectors/{connectorsId}', { params }),
    failed: DELETE('/connectors/{connectorsId}', { params, dependsOn: ['missing'] }),
  } as const;

  test('gives the result of each part under its id, in whatever order the answers come', async () => {
    const error = { error: { code: 'Connector_NotFound', message: 'No.' } };
    const { graph } = open([
      answers(
        { id: 'failed', status: 424, body: { error: { code: 'FailedDependency', message: 'missing' } } },
        { id: 'MISSING', status: 404, headers: { 'request-id': 'r2' }, body: error },
        {
          id: 'ok',
          status: 200,
          headers: { ETag: '"7"', 'Content-Type': 'application/json' },
          body: connector,
        },
      ),
    ]);
    const results = await batch(graph, parts);
    expect(Object.keys(results)).toEqual(['ok', 'missing', 'failed']);
    expect(results).toMatchObject({
      ok: { ok: true, status: 200, data: connector, etag: '"7"', method: 'GET', requestId: 'r1' },
      missing: { ok: false, status: 404, error, requestId: 'r2', url: `${baseUrl}/connectors/c1` },
      failed: { ok: false, status: 424, error: { error: { code: 'FailedDependency' } } },
    });
  });

  test.each([
    ['a number', 200, 'application/json', 17, { data: 17 }],
    ['a text in base64 that is a number', 200, 'text/plain', 'MTc=', { data: 17 }],
    ['the same with a byte order mark', 200, 'text/plain', '77u/MTc=', { data: 17 }],
    ['a text in base64url', 200, 'application/xml', 'PGE_w7w-', { data: '<a?ü>' }],
    ['a text', 200, 'text/plain', 'No!', { data: 'No!' }],
    ['a text as JSON', 200, 'application/json', 'MTc=', { data: 'MTc=' }],
    ['no body', 204, 'text/plain', undefined, { data: undefined }],
    ['a page of a proxy', 502, 'text/html', 'PHA+bm88L3A+', { error: { error: { code: 'unknownError' } } }],
    ['an error without a body', 503, 'text/plain', undefined, { error: { error: { code: 'unknownError' } } }],
  ])('reads a part that has %s', async (_, status, type, body, expected) => {
    const { graph } = open([answers({ id: 'a', status, headers: { 'Content-Type': type }, body })]);
    const { a } = await batch(graph, { a: GET('/connectors/$count') });
    expect(a).toMatchObject({ status, ok: status < 300, ...expected });
  });

  test.each([
    ['lacks a part', [{ id: 'a', status: 200 }]],
    [
      'has a part twice',
      [
        { id: 'a', status: 200 },
        { id: 'b', status: 200 },
        { id: 'A', status: 200 },
      ],
    ],
    [
      'has a part that nobody asked for',
      [
        { id: 'a', status: 200 },
        { id: 'b', status: 200 },
        { id: 'c', status: 200 },
      ],
    ],
    ['has a part without an id', [{ id: 'a', status: 200 }, { status: 200 }]],
    ['has a part without a status', [{ id: 'a', status: 200 }, { id: 'b' }]],
    [
      'has a part with a status that is none',
      [
        { id: 'a', status: 200 },
        { id: 'b', status: 42 },
      ],
    ],
    [
      'has a part with headers that are none',
      [
        { id: 'a', status: 200 },
        { id: 'b', status: 200, headers: { 'a b': 'c' } },
      ],
    ],
    ['has null for a part', [{ id: 'a', status: 200 }, null]],
    ['has no list', undefined],
  ])('that %s is an answer nobody can make sense of', async (_, responses) => {
    const { graph } = open([answer(200, { responses })]);
    expect(await failureOf(batch(graph, { a: GET('/connectors'), b: GET('/connectors') }))).toMatchObject({
      name: 'BadResponseError',
      url: `${baseUrl}/$batch`,
      requestId: 'r1',
    });
  });

  test('that is refused as a whole is the error that any call would be', async () => {
    const { graph } = open([refuse(403)]);
    expect(await failureOf(batch(graph, parts))).toMatchObject({ name: 'PermissionError', code: 'theCode' });
  });

  const list = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, GET('/connectors')]));
  const unsent: readonly (readonly [string, string, (graph: ConnectorsClient) => Promise<unknown>])[] = [
    ['of no parts', 'TypeError', (graph) => batch(graph, {})],
    ['of 21 parts', 'TypeError', (graph) => batch(graph, list(21))],
    [
      'of two ids that differ in case alone',
      'TypeError',
      (graph) => batch(graph, { a: GET('/connectors'), A: GET('/connectors') }),
    ],
    [
      'with a key that leads elsewhere',
      'InvalidPathError',
      (graph) =>
        batch(graph, {
          a: DELETE('/connectors/{connectorsId}', { params: { path: { connectorsId: '..' } } }),
        }),
    ],
  ];
  test.each(unsent)('%s is a %s, and nothing is sent', async (_, name, call) => {
    const { graph, sent } = open([answers()]);
    expect(await failureOf(call(graph))).toMatchObject({ name });
    expect(sent).toEqual([]);
  });

  test('may have 20 parts', async () => {
    const { graph } = open([answers(...Object.keys(list(20)).map((id) => ({ id, status: 200, body: {} })))]);
    expect(Object.keys(await batch(graph, list(20)))).toHaveLength(20);
  });

  test('may have ids that are names of every object', async () => {
    const { graph } = open([answers({ id: '__proto__', status: 204 }, { id: 'constructor', status: 204 })]);
    const results = await batch(graph, {
      ['__proto__']: DELETE('/connectors/{connectorsId}', { params }),
      constructor: DELETE('/connectors/{connectorsId}', { params }),
    });
    expect(Object.keys(results)).toEqual(['__proto__', 'constructor']);
  });
});

describe('a batch that was answered 500', () => {
  const update = (header?: { 'If-Match': string }) =>
    PATCH('/connectors/{connectorsId}', { params: { ...params, ...(header && { header }) }, body: {} });
  const triesOf = async (call: (graph: ConnectorsClient) => Promise<unknown>): Promise<number> => {
    const ok = answers({ id: 'a', status: 200, body: {} }, { id: 'b', status: 200, body: {} });
    const { graph, sent } = open([refuse(500), ok], { retry: { delay: 0 } });
    await call(graph).catch(() => {});
    return sent.length;
  };
  const a = GET('/connectors');

  test.each([
    ['is sent again where all parts are reads', 2, (graph: ConnectorsClient) => batch(graph, { a, b: a })],
    ['is not where one is a change', 1, (graph: ConnectorsClient) => batch(graph, { a, b: update() })],
    [
      'is where each change has a condition',
      2,
      (graph: ConnectorsClient) => batch(graph, { a, b: update({ 'If-Match': '"1"' }) }),
    ],
    [
      'is where that was said to do no harm',
      2,
      (graph: ConnectorsClient) => batch(graph, { a, b: update() }, { idempotent: true }),
    ],
    [
      'is not where something is created',
      1,
      (graph: ConnectorsClient) => batch(graph, { a, b: POST('/connectorGroups', { body: { name: 'x' } }) }),
    ],
  ])('%s', async (_, tries, call) => {
    expect(await triesOf(call)).toBe(tries);
  });
});
