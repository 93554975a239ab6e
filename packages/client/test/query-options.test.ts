// The query options of OData, as lists, reads and counts send them.
import { describe, expect, test } from 'vitest';
import { eq } from '../src/filter.ts';
import { type ConnectorsClient } from '../src/index.ts';
import { answer, baseUrl, connector, failureOf, open } from './service.ts';

/** What is sent for a call, less the base URL, and with the query as a person writes it. */
async function sentFor(
  call: (graph: ConnectorsClient) => Promise<unknown>,
  body: unknown,
): Promise<string[]> {
  const { graph, sent } = open([answer(200, body)]);
  await call(graph);
  return sent.map(({ method, url }) => `${method} ${decodeURIComponent(url.slice(baseUrl.length))}`);
}

const first = async (list: AsyncGenerator): Promise<unknown> => (await list.next()).value;

describe('a list', () => {
  const calls: readonly (readonly [string, (graph: ConnectorsClient) => AsyncGenerator, string])[] = [
    ['of everything', ({ connectors }) => connectors.list(), '/connectors'],
    [
      'with a filter that was built',
      ({ connectors }) => connectors.list({ filter: eq('machineName', "O'Neill & 100% é") }),
      "/connectors?$filter=machineName eq 'O''Neill & 100% é'",
    ],
    [
      'with a filter as a text',
      ({ connectors }) => connectors.list({ filter: "status eq 'inactive'" }),
      "/connectors?$filter=status eq 'inactive'",
    ],
    [
      'in an order, of a page size, and after some',
      ({ connectors }) => connectors.list({ orderby: ['status desc', 'machineName'], top: 50, skip: 100 }),
      '/connectors?$orderby=status desc,machineName&$top=50&$skip=100',
    ],
    [
      'of some properties',
      ({ connectors }) => connectors.list({ select: ['id', 'status'] }),
      '/connectors?$select=id,status',
    ],
    [
      'of all properties, where none are selected',
      ({ connectors }) => connectors.list({ select: [] }),
      '/connectors',
    ],
    [
      'with the groups',
      ({ connectors }) => connectors.list({ select: ['id'], expand: 'memberOf' }),
      '/connectors?$select=id&$expand=memberOf',
    ],
    [
      'with some properties of the groups',
      ({ connectors }) => connectors.list({ expand: { memberOf: { select: ['id', 'name'] } } }),
      '/connectors?$expand=memberOf($select=id,name)',
    ],
    [
      'with all properties of the groups, where none are selected',
      ({ connectors }) => connectors.list({ expand: { memberOf: { select: [] } } }),
      '/connectors?$expand=memberOf',
    ],
    [
      'with nothing along, where nothing is named',
      ({ connectors }) => connectors.list({ expand: {} }),
      '/connectors',
    ],
    [
      'of groups with their members',
      ({ groups }) => groups.list({ filter: eq('region', null), expand: 'members' }),
      '/connectorGroups?$filter=region eq null&$expand=members',
    ],
    [
      'of the members of a group',
      ({ groups }) => groups.members('a b', { filter: eq('status', 'active'), select: ['machineName'] }),
      "/connectorGroups/a b/members?$filter=status eq 'active'&$select=machineName",
    ],
  ];

  test.each(calls)('%s asks for just that', async (_, list, path) => {
    const sent = await sentFor((graph) => first(list(graph)), { value: [connector] });
    expect(sent).toEqual([`GET ${path}`]);
  });

  test('has the query of its link, and no other, from the second page on', async () => {
    const link = `${baseUrl}/connectorGroups/g1/members?$skiptoken=t`;
    const { graph, sent } = open([
      answer(200, { value: [{ id: 'a' }], '@odata.nextLink': link }),
      answer(200, { value: [{ id: 'b' }] }),
    ]);
    const ids: string[] = [];
    for await (const { id } of graph.groups.members('g1', { select: ['id'], top: 1 })) ids.push(id);
    expect(ids).toEqual(['a', 'b']);
    expect(sent[1]?.url).toBe(link);
  });

  test('of a list of one link goes not round and round, however its query is written', async () => {
    const link = `${baseUrl}/connectors?$filter=status%20eq%20'active'`;
    const { graph, sent } = open([answer(200, { value: [{ id: 'a' }], '@odata.nextLink': link })]);
    const list = graph.connectors.list({ filter: eq('status', 'active') });
    await list.next();
    expect(await failureOf(list.next())).toMatchObject({ name: 'BadResponseError' });
    expect(sent.length).toBe(1);
  });
});

describe('a read', () => {
  test.each([
    [
      'of a connector',
      (graph: ConnectorsClient) => graph.connectors.get('c1', { select: ['status'], expand: 'memberOf' }),
      '/connectors/c1?$select=status&$expand=memberOf',
    ],
    [
      'of a group',
      (graph: ConnectorsClient) => graph.groups.get('g1', { expand: { members: { select: ['id'] } } }),
      '/connectorGroups/g1?$expand=members($select=id)',
    ],
  ])('%s asks for what is selected and expanded', async (_, call, path) => {
    expect(await sentFor(call, { status: 'active' })).toEqual([`GET ${path}`]);
  });

  test('has the entity tag, though it was not selected', async () => {
    const { graph } = open([answer(200, { status: 'active' }, { ETag: '"7"' })]);
    expect(await graph.connectors.get('c1', { select: ['status'] })).toEqual({
      status: 'active',
      '@odata.etag': '"7"',
    });
  });
});

describe('a count', () => {
  const text =
    (body: string): (() => Response) =>
    () =>
      new Response(body, { headers: { 'Content-Type': 'text/plain', 'request-id': 'r1' } });

  const filter = "machineName eq 'a'";
  const calls: readonly (readonly [string, (graph: ConnectorsClient) => Promise<number>, string])[] = [
    ['connectors', ({ connectors }) => connectors.count(), '/connectors/$count'],
    [
      'some connectors',
      ({ connectors }) => connectors.count({ filter }),
      `/connectors/$count?$filter=${filter}`,
    ],
    ['groups', ({ groups }) => groups.count(), '/connectorGroups/$count'],
    ['members', ({ groups }) => groups.countMembers('g1'), '/connectorGroups/g1/members/$count'],
    [
      'some members',
      ({ groups }) => groups.countMembers('g1', { filter }),
      `/connectorGroups/g1/members/$count?$filter=${filter}`,
    ],
  ];

  test.each(calls)('of %s is a number', async (_, count, path) => {
    const { graph, sent } = open([text('17')]);
    expect(await count(graph)).toBe(17);
    expect(decodeURIComponent(sent[0]?.url ?? '')).toBe(baseUrl + path);
  });

  test.each(['', '{}', '"17"', 'many'])('that is %j is an answer nobody can make sense of', async (body) => {
    const { graph } = open([text(body)]);
    expect(await failureOf(graph.connectors.count())).toMatchObject({
      name: 'BadResponseError',
      requestId: 'r1',
    });
  });
});
