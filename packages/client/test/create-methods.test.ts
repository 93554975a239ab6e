// The methods of HTTP alone.
import { expect, test } from 'vitest';
import { GET, batch } from '../src/batch.ts';
import { createConnectorsClient, createMethods, InvalidPathError } from '../src/index.ts';
import { answer, baseUrl, connector, elapse, path, secret, withoutChance } from './service.ts';

withoutChance(0);
const item = '/connectors/{connectorsId}';

test('are those of the whole client, and nothing else', () => {
  const { connectors: _, groups: __, ...methods } = createConnectorsClient({ baseUrl, token: secret });
  expect(Object.keys(createMethods({ baseUrl, token: secret }))).toEqual(Object.keys(methods));
});

test('give results, with the token, and after another try, as those of the whole client do', async () => {
  const sent: (string | null)[] = [];
  const graph = createMethods({
    baseUrl,
    token: secret,
    fetch: (request) => {
      const count = sent.push(request.headers.get('authorization'));
      return (count === 1 ? answer(503) : answer(200, connector))(request);
    },
  });
  expect(await elapse(graph.GET(item, { params: { path } }))).toMatchObject({ ok: true, data: connector });
  expect(sent).toEqual([`Bearer ${secret}`, `Bearer ${secret}`]);
  await expect(graph.GET(item, { params: { path: { connectorsId: '..' } } })).rejects.toThrow(
    InvalidPathError,
  );
});

test('send batches', async () => {
  const responses = [{ id: 'one', status: 200, body: connector }];
  const graph = createMethods({ baseUrl, token: secret, fetch: answer(200, { responses }) });
  const { one } = await batch(graph, { one: GET(item, { params: { path } }) });
  expect(one).toMatchObject({ ok: true, data: connector });
});
