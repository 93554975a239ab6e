// Groups, and what a connector has to do with them.
import { describe, expect, test } from 'vitest';
import { NotFoundError } from '../src/index.ts';
import { answer, baseUrl, connector, failureOf, open, refuse } from './service.ts';

const group = {
  id: 'g1',
  name: 'Berlin',
  connectorGroupType: 'applicationProxy',
  isDefault: false,
  region: 'eur',
};
const url = `${baseUrl}/connectorGroups/g1`;

describe('a group', () => {
  test('is read', async () => {
    const { graph, sent } = open([answer(200, group)]);
    expect(await graph.groups.get('g1')).toEqual(group);
    expect(sent).toMatchObject([{ method: 'GET', url }]);
  });

  test.each([
    ['201', answer(201, group), group],
    ['200, as the service was recorded', answer(200, group), group],
    ['204', answer(204), undefined],
  ])('is created where the service answers %s', async (_, respond, created) => {
    const { graph, sent } = open([respond]);
    expect(await graph.groups.create({ name: 'Berlin', region: 'eur' })).toEqual(created);
    expect(sent).toMatchObject([
      { method: 'POST', url: `${baseUrl}/connectorGroups`, body: '{"name":"Berlin","region":"eur"}' },
    ]);
  });

  test('is changed, and read again where the service answers without it', async () => {
    const { graph, sent } = open([answer(204), answer(200, { ...group, region: null })]);
    const changed = await graph.groups.update('g1', { region: null }, { reread: true });
    expect(changed.region).toBeNull();
    expect(sent).toMatchObject([
      { method: 'PATCH', url, body: '{"region":null}' },
      { method: 'GET', url },
    ]);
  });

  test('is changed by a function only if nobody else has changed it meanwhile', async () => {
    const read = (tag: string) => answer(200, { ...group, '@odata.etag': tag });
    const { graph, sent } = open([read('"1"'), refuse(412), read('"2"'), answer(204)]);
    await graph.groups.update('g1', ({ name }) => ({ name: `${name} 2` }));
    expect(sent.map(({ method, headers }) => [method, headers.get('If-Match')])).toEqual([
      ['GET', null],
      ['PATCH', '"1"'],
      ['GET', null],
      ['PATCH', '"2"'],
    ]);
  });

  test('is deleted, if it still is as it was read', async () => {
    const { graph, sent } = open([answer(204)]);
    await graph.groups.delete('g1', { ifMatch: { '@odata.etag': '"1"' } });
    expect(sent).toMatchObject([{ method: 'DELETE', url }]);
    expect(sent[0]?.headers.get('If-Match')).toBe('"1"');
  });

  test('that is missing is a NotFoundError', async () => {
    const { graph } = open([refuse(404)]);
    expect(await failureOf(graph.groups.get('g1'))).toBeInstanceOf(NotFoundError);
  });
});

describe('a connector', () => {
  test('tells the group that it is in', async () => {
    const { graph, sent } = open([answer(200, { value: [group] })]);
    expect(await graph.connectors.group('c1')).toEqual(group);
    expect(sent).toMatchObject([{ method: 'GET', url: `${baseUrl}/connectors/c1/memberOf` }]);
  });

  test('tells of its group what is asked for', async () => {
    const { graph, sent } = open([answer(200, { value: [{ name: 'Berlin' }] })]);
    expect((await graph.connectors.group('c1', { select: ['name'] })).name).toBe('Berlin');
    expect(sent[0]?.url).toBe(`${baseUrl}/connectors/c1/memberOf?$select=name`);
  });

  test('that is in no group is an answer nobody can make sense of', async () => {
    const { graph } = open([answer(200, { value: [] })]);
    expect(await failureOf(graph.connectors.group('c1'))).toMatchObject({ name: 'BadResponseError' });
  });

  test('is moved to a group by its URL, whose key is encoded', async () => {
    const { graph, sent } = open([answer(204)]);
    expect(await graph.connectors.move('c 1', 'g ü', { clientRequestId: 'mine' })).toBeUndefined();
    expect(sent).toMatchObject([
      {
        method: 'POST',
        url: `${baseUrl}/connectors/c%201/memberOf/$ref`,
        body: JSON.stringify({ '@odata.id': `${baseUrl}/connectorGroups/g%20%C3%BC` }),
      },
    ]);
    expect(sent[0]?.headers.get('client-request-id')).toBe('mine');
  });

  test.each([
    [['..', 'g1'], 'connectorsId'],
    [['c1', '..'], 'connectorGroupsId'],
    [['c1', ''], 'connectorGroupsId'],
    [['c1', 'a/b'], 'connectorGroupsId'],
    [['c1', '%2e%2e'], 'connectorGroupsId'],
  ] as const)('is not moved by the keys %j, and nothing is sent', async ([id, groupId], target) => {
    const { graph, sent } = open([answer(204)]);
    expect(await failureOf(graph.connectors.move(id, groupId))).toMatchObject({
      name: 'InvalidPathError',
      target,
    });
    expect(sent).toEqual([]);
  });

  test('is moved once, where it may have been moved already', async () => {
    const { graph, sent } = open([refuse(500)]);
    expect(await failureOf(graph.connectors.move('c1', 'g1'))).toMatchObject({ name: 'ServerError' });
    expect(sent.length).toBe(1);
  });

  test('is moved again, where that was said to do no harm', async () => {
    const { graph, sent } = open([refuse(500), answer(204)], { retry: { delay: 0 } });
    await graph.connectors.move('c1', 'g1', { idempotent: true });
    expect(sent.length).toBe(2);
  });

  test('that cannot be moved says why', async () => {
    const { graph } = open([refuse(409)]);
    expect(await failureOf(graph.connectors.move(connector.id, 'g1'))).toMatchObject({
      name: 'ConflictError',
      code: 'theCode',
    });
  });
});
