// What the layer of values gives, and how it goes through the pages of a list.
import { describe, expect, test } from 'vitest';
import { BadResponseError, type Connector } from '../src/index.ts';
import {
  answer,
  baseUrl,
  connector,
  failureOf,
  open,
  path,
  refuse,
  type Respond,
  secret,
  url,
} from './service.ts';

const create = { machineName: 'a.contoso.com', externalIp: '203.0.113.7', status: 'active' } as const;

describe('a success', () => {
  test('of get is the connector', async () => {
    const { graph, sent } = open([answer(200, connector)]);
    expect(await graph.connectors.get('c1')).toEqual(connector);
    expect(sent).toMatchObject([{ method: 'GET', url }]);
  });

  test('of update is the connector, where the service gives it', async () => {
    const { graph, sent } = open([answer(200, connector)]);
    expect(await graph.connectors.update('c1', { status: 'active' })).toEqual(connector);
    expect(sent).toMatchObject([{ method: 'PATCH', url, body: '{"status":"active"}' }]);
  });

  test('of update is undefined, where the service does not', async () => {
    const { graph, sent } = open([answer(204)]);
    expect(await graph.connectors.update('c1', {})).toBeUndefined();
    expect(sent.length).toBe(1);
  });

  test('of update is read again where the service does not give it, if asked to', async () => {
    const { graph, sent } = open([answer(204), answer(200, connector)]);
    const updated = await graph.connectors.update('c1', {}, { reread: true, clientRequestId: 'mine' });
    expect(updated).toEqual(connector);
    expect(sent.map(({ method, headers }) => [method, headers.get('client-request-id')])).toEqual([
      ['PATCH', 'mine'],
      ['GET', 'mine'],
    ]);
  });

  test('of update is read again under no condition of the change', async () => {
    const { graph, sent } = open([answer(204), answer(200, connector)]);
    await graph.connectors.update('c1', {}, { reread: true, ifMatch: '"1"' });
    expect(sent.map(({ headers }) => headers.get('If-Match'))).toEqual(['"1"', null]);
  });

  test('of update is not read again where the service gives it', async () => {
    const { graph, sent } = open([answer(200, connector)]);
    await graph.connectors.update('c1', {}, { reread: true });
    expect(sent.length).toBe(1);
  });

  test('of create is the connector, where the service gives it', async () => {
    const { graph, sent } = open([answer(201, connector), answer(204)]);
    expect(await graph.connectors.create(create)).toEqual(connector);
    expect(await graph.connectors.create(create)).toBeUndefined();
    expect(sent[0]).toMatchObject({
      method: 'POST',
      url: `${baseUrl}/connectors`,
      body: JSON.stringify(create),
    });
  });

  test('of delete is nothing', async () => {
    const { graph, sent } = open([answer(204)]);
    expect(await graph.connectors.delete('c1')).toBeUndefined();
    expect(sent).toMatchObject([{ method: 'DELETE', url, body: '' }]);
  });

  test('keeps what the spec does not list', async () => {
    const { graph } = open([answer(200, { ...connector, status: 'retired', colour: 'red' })]);
    expect(await graph.connectors.get('c1')).toEqual({ ...connector, status: 'retired', colour: 'red' });
  });

  const empty: Respond = () => new Response('', { headers: { 'request-id': 'r1' } });
  test.each([
    ['no body', empty],
    ['null', answer(200, null)],
  ])('of get that has %s is an answer nobody can make sense of', async (_, respond) => {
    const { graph } = open([respond]);
    expect(await failureOf(graph.connectors.get('c1'))).toMatchObject({
      name: 'BadResponseError',
      status: 200,
      url,
      requestId: 'r1',
    });
  });
});

const page = (ids: string[], next?: string): Respond =>
  answer(200, {
    value: ids.map((id) => ({ ...connector, id })),
    ...(next !== undefined && { '@odata.nextLink': next }),
  });

const idsOf = async (list: AsyncIterable<Connector>): Promise<string[]> => {
  const ids: string[] = [];
  for await (const { id } of list) ids.push(id);
  return ids;
};

describe('a list', () => {
  test.each([
    ['whole URLs', `${baseUrl}/connectors?$skiptoken=a%2Bb`, `${baseUrl}/connectors?$skiptoken=c`],
    ['paths', '/beta/connectors?$skiptoken=a%2Bb', '/beta/connectors?$skiptoken=c'],
    ['relative URLs', 'connectors?$skiptoken=a%2Bb', '?$skiptoken=c'],
  ])('goes from page to page, by %s', async (_, second, third) => {
    const { graph, sent } = open([page(['a', 'b'], second), page([], third), page(['c'])]);
    expect(await idsOf(graph.connectors.list({ clientRequestId: 'mine' }))).toEqual(['a', 'b', 'c']);
    expect(sent.map((request) => request.url)).toEqual([
      `${baseUrl}/connectors`,
      `${baseUrl}/connectors?$skiptoken=a%2Bb`,
      `${baseUrl}/connectors?$skiptoken=c`,
    ]);
    for (const { method, headers } of sent) {
      expect(method).toBe('GET');
      expect(headers.get('Authorization')).toBe(`Bearer ${secret}`);
      expect(headers.get('client-request-id')).toBe('mine');
    }
  });

  test('is asked for page by page, and no further than the consumer goes', async () => {
    const { graph, sent } = open([page(['a'], '?1'), page(['b', 'c'], '?2'), page(['d'])]);
    for await (const { id } of graph.connectors.list()) {
      expect(sent.length).toBe(id === 'a' ? 1 : 2);
      if (id === 'b') break;
    }
    expect(sent.length).toBe(2);
  });

  test('asks for nothing before somebody wants the first', async () => {
    const { graph, sent } = open([page(['a'])]);
    const list = graph.connectors.list();
    expect(sent).toEqual([]);
    await list.next();
    expect(sent.length).toBe(1);
  });

  test.each([
    'https://other.example.com/beta/connectors',
    'https://graph.example.com:8443/beta/connectors',
    'http://graph.example.com/beta/connectors',
    '//other.example.com/beta/connectors',
    '\\\\other.example.com',
    'https://graph.example.com@other.example.com/',
    'data:application/json,{"value":[]}',
    'https://[',
  ])('does not go to another place: %s', async (next) => {
    const { graph, sent } = open([page(['a'], next), page(['b'])]);
    const list = graph.connectors.list();
    expect(await list.next()).toMatchObject({ value: { id: 'a' } });
    const error = await failureOf(list.next());
    expect(error).toBeInstanceOf(BadResponseError);
    expect(error).toMatchObject({
      method: 'GET',
      status: 200,
      requestId: 'r1',
      url: `${baseUrl}/connectors`,
    });
    expect(sent.length).toBe(1);
  });

  test('goes not round and round', async () => {
    const { graph, sent } = open([page(['a'], '')]);
    const list = graph.connectors.list();
    await list.next();
    expect(await failureOf(list.next())).toBeInstanceOf(BadResponseError);
    expect(sent.length).toBe(1);
  });

  test.each([
    ['no body', answer(204)],
    ['an object without a list', answer(200, { fault: 'up' })],
    ['null', answer(200, null)],
    ['a list that is none', answer(200, { value: 'abc' })],
  ])('that has %s is an answer nobody can make sense of', async (_, respond) => {
    const { graph } = open([respond]);
    expect(await failureOf(idsOf(graph.connectors.list()))).toMatchObject({ name: 'BadResponseError' });
  });

  test('fails where a page is refused', async () => {
    const { graph } = open([page(['a'], '?1'), refuse(403)]);
    const list = graph.connectors.list();
    await list.next();
    expect(await failureOf(list.next())).toMatchObject({
      name: 'PermissionError',
      url: `${baseUrl}/connectors?1`,
    });
  });

  test('of a base URL with a slash at its end is where its connectors are', async () => {
    const { graph, sent } = open([page(['a']), answer(200, connector)], { baseUrl: `${baseUrl}/` });
    await idsOf(graph.connectors.list());
    await graph.GET('/connectors/{connectorsId}', { params: { path } });
    expect(sent.map((request) => request.url)).toEqual([`${baseUrl}/connectors`, url]);
  });

  test('has what middleware puts on each request', async () => {
    const { graph, sent } = open([page(['a'], '?1'), page(['b'])]);
    graph.use({
      onRequest: ({ request }) => {
        request.headers.set('X-Made', 'yes');
      },
    });
    await idsOf(graph.connectors.list());
    expect(sent.map(({ headers }) => headers.get('X-Made'))).toEqual(['yes', 'yes']);
  });
});
