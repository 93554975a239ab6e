// Microsoft's own JavaScript client sends batches, and reads the answer to each of their parts.
import {
  BatchRequestContent,
  type BatchRequestStep,
  BatchResponseContent,
  type Client,
} from '@microsoft/microsoft-graph-client';
import { expect, test } from 'vitest';
import { connectorsId, missingId } from '../../support/round-trip.ts';
import { fleet, groupSizes } from '../../support/sample-fleet.ts';
import { serversOverTls } from './over-tls.ts';

const open = serversOverTls();

const item = `/connectors/${connectorsId}`;

/** A part. The client takes a whole URL, and sends what comes after its host. */
function part(
  id: string,
  method: string,
  path: string,
  body?: object,
  after: string[] = [],
): BatchRequestStep {
  const init = body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  const request = new Request(`https://graph.microsoft.com${path}`, { method, ...init });
  return { id, request, ...(after.length > 0 && { dependsOn: after }) };
}

/** Sends a batch; gives each answer by the id of its part, with its body if it has one. */
async function send(graph: Client, parts: BatchRequestStep[]) {
  const content = await new BatchRequestContent(parts).getContent();
  const answers = new BatchResponseContent(await graph.api('/$batch').post(content));
  return Object.fromEntries(
    await Promise.all(
      [...answers.getResponses()].map(async ([id, answer]) => {
        const text = await answer.text();
        return [id, { status: answer.status, body: text === '' ? undefined : text }] as const;
      }),
    ),
  );
}

const statuses = (answers: Awaited<ReturnType<typeof send>>): Record<string, number> =>
  Object.fromEntries(Object.entries(answers).map(([id, { status }]) => [id, status]));

test('parts that wait for nothing are each answered as they would be alone', async () => {
  await using server = await open();
  const answers = await send(server.graph, [
    part('list', 'GET', '/connectors?$select=id&$top=2'),
    part('today', 'GET', `/onPremisesPublishingProfiles/applicationProxy${item}`),
    part('count', 'GET', '/connectors/$count'),
    part('create', 'POST', '/connectorGroups', { name: 'Berlin' }),
  ]);
  expect(statuses(answers)).toEqual({ list: 200, today: 200, count: 200, create: 201 });
  expect(JSON.parse(answers['list']?.body ?? '')).toMatchObject({
    value: { length: 2 },
    '@odata.nextLink': expect.stringContaining(`${server.beta}/connectors?`),
  });
  expect(JSON.parse(answers['today']?.body ?? '')).toMatchObject({ id: connectorsId });
  expect(JSON.parse(answers['create']?.body ?? '')).toMatchObject({ name: 'Berlin' });
  expect(atob(answers['count']?.body ?? '')).toBe(String(fleet.length));
});

test('parts in a row are carried out in that row', async () => {
  await using server = await open();
  const answers = await send(server.graph, [
    part('1', 'PATCH', item, { status: 'inactive' }),
    part('2', 'PATCH', item, { machineName: 'edge-01' }, ['1']),
    part('3', 'GET', item, undefined, ['2']),
    part('4', 'DELETE', item, undefined, ['3']),
    part('5', 'GET', '/connectors?$count=true&$top=0', undefined, ['4']),
  ]);
  expect(statuses(answers)).toEqual({ 1: 200, 2: 200, 3: 200, 4: 204, 5: 200 });
  expect(JSON.parse(answers['3']?.body ?? '')).toMatchObject({ status: 'inactive', machineName: 'edge-01' });
  expect(JSON.parse(answers['5']?.body ?? '')).toMatchObject({ '@odata.count': fleet.length - 1 });
});

test('parts that wait for the same one find what it did', async () => {
  await using server = await open();
  const answers = await send(server.graph, [
    part('change', 'PATCH', item, { status: 'inactive' }),
    part('item', 'GET', item, undefined, ['change']),
    part('list', 'GET', `/connectors?$filter=id eq '${connectorsId}'`, undefined, ['change']),
  ]);
  expect(statuses(answers)).toEqual({ change: 200, item: 200, list: 200 });
  expect(JSON.parse(answers['item']?.body ?? '')).toMatchObject({ status: 'inactive' });
  expect(JSON.parse(answers['list']?.body ?? '')).toMatchObject({ value: [{ status: 'inactive' }] });
});

test('a part that fails takes along what waits for it, and nothing else', async () => {
  await using server = await open();
  const failing = part('fails', 'PATCH', `/connectors/${missingId}`, { status: 'inactive' });
  const answers = await send(server.graph, [
    failing,
    part('waits', 'DELETE', item, undefined, ['fails']),
    part('waits too', 'DELETE', item, undefined, ['fails']),
  ]);
  expect(statuses(answers)).toEqual({ fails: 404, waits: 424, 'waits too': 424 });
  expect(JSON.parse(answers['fails']?.body ?? '')).toMatchObject({ error: { code: 'Connector_NotFound' } });
  expect(JSON.parse(answers['waits']?.body ?? '')).toMatchObject({ error: { code: 'FailedDependency' } });
  const alone = await send(server.graph, [failing, part('read', 'GET', item)]);
  expect(statuses(alone)).toEqual({ fails: 404, read: 200 });
});

test('twenty parts, as many as the client sends, are all answered', async () => {
  await using server = await open();
  const ids = Array.from({ length: 20 }, (_, index) => `part ${index + 1}`);
  const answers = await send(
    server.graph,
    ids.map((id) => part(id, 'POST', '/connectorGroups', { name: id })),
  );
  expect(statuses(answers)).toEqual(Object.fromEntries(ids.map((id) => [id, 201])));
  expect(await server.graph.api('/connectorGroups/$count').get()).toBe(
    String(groupSizes.length + ids.length),
  );
});
