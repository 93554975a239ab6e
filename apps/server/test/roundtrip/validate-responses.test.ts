// What `@graph-connectors/client/validate` lets through, and what it refuses.
import { BadResponseError, createConnectorsClient } from '@graph-connectors/client';
import { validateResponses } from '@graph-connectors/client/validate';
import { describe, expect, test } from 'vitest';
import { connectorsId, missingId, openRoundTrip, sample, transports } from '../support/round-trip.ts';

const params = { path: { connectorsId } };

test.each(transports)('answers of the server are let through, and can be read, %s', async (transport) => {
  await using trip = await openRoundTrip(transport);
  const { graph } = trip;
  const { connectors } = graph;
  graph.use(validateResponses());
  const { id = '' } =
    (await connectors.create({ machineName: 'a', externalIp: '::1', status: 'active' })) ?? {};
  expect(await connectors.get(id)).toMatchObject({ machineName: 'a' });
  for await (const connector of connectors.list()) expect(connector).toMatchObject({ status: 'active' });
  expect(await connectors.update(id, { status: 'inactive' })).toMatchObject({ status: 'inactive' });
  await connectors.delete(id);

  const minimal = { ...params, header: { Prefer: 'return=minimal' } };
  const none = await graph.PATCH('/connectors/{connectorsId}', { params: minimal, body: {} });
  expect([none.status, none.data]).toEqual([204, undefined]);
  const unchanged = { ...params, header: { 'If-None-Match': '*' } };
  expect((await graph.GET('/connectors/{connectorsId}', { params: unchanged })).status).toBe(304);
  const text = await graph.GET('/connectors/{connectorsId}', { params, parseAs: 'text' });
  expect(text.ok && text.data).toContain(connectorsId);
  await expect(connectors.get(missingId)).rejects.toMatchObject({ name: 'NotFoundError' });
  await expect(connectors.update(connectorsId, {}, { ifMatch: '"0"' })).rejects.toMatchObject({
    name: 'PreconditionFailedError',
  });
});

test('a property more is let through where the spec leaves room for it', async () => {
  const answer = Response.json({ ...sample, color: 'red' });
  expect(await updateAnsweredBy(answer)).toMatchObject({ color: 'red' });
});

describe('an answer that the spec does not have is refused:', () => {
  const { version: _, ...versionless } = sample;
  const error = { error: { code: 'x', message: 'y' } };

  test.each([
    ['a status', sample, { status: 299 }, 'The status is not declared.'],
    ['the status of an error', error, { status: 418 }, 'The status is not declared.'],
    [
      'a property',
      { error: { 'a/b': 1 } },
      { status: 404 },
      "'/error/a~1b' must NOT have additional properties",
    ],
    [
      'a member of an enum',
      { ...sample, status: 'retired' },
      {},
      "'/status' must be equal to one of the allowed values: active, inactive.",
    ],
    ['a type', { ...sample, machineName: 1 }, {}, "'/machineName' must be string."],
    ['no property', versionless, {}, "'' must have required property 'version'."],
    ['null', null, {}, "'' must be object."],
    [
      'an error of another shape',
      error,
      { status: 404 },
      "'/error' must have required property 'innerError'.",
    ],
    [
      'a media type',
      sample,
      { headers: { 'Content-Type': 'text/json' } },
      'A body of text/json is not declared.',
    ],
    [
      'a media type that every object has',
      sample,
      { headers: { 'Content-Type': 'constructor' } },
      'A body of constructor is not declared.',
    ],
  ] as const)('%s', async (_name, body, init, reason) => {
    await expect(updateAnsweredBy(Response.json(body, init))).rejects.toThrow(reason);
  });

  test.each([
    ['no body', new Response(null), 'The body is missing.'],
    [
      'a body that breaks off',
      new Response('{"id":', { headers: { 'Content-Type': 'application/json' } }),
      'The body is no JSON: ',
    ],
    ['no media type', new Response(new Blob(['{}'])), 'A body of no type is not declared.'],
  ])('%s', async (_name, answer, reason) => {
    await expect(updateAnsweredBy(answer)).rejects.toThrow(reason);
  });

  test('as an error that tells which call it was', async () => {
    const headers = { 'request-id': 'its own' };
    const answer = Response.json({ ...sample, status: 'retired' }, { headers });
    const failure: unknown = await updateAnsweredBy(answer).catch((reason: unknown) => reason);
    expect(failure).toBeInstanceOf(BadResponseError);
    expect(failure).toMatchObject({
      method: 'PATCH',
      url: `http://localhost/beta/connectors/${connectorsId}`,
      code: 'responseInvalid',
      status: 200,
      requestId: 'its own',
      clientRequestId: 'mine',
    });
  });
});

/** Changes a connector at a server that answers so. */
function updateAnsweredBy(answer: Response): Promise<unknown> {
  const graph = createConnectorsClient({
    baseUrl: 'http://localhost/beta',
    token: 'token',
    fetch: () => answer,
  });
  graph.use(validateResponses());
  return graph.connectors.update(connectorsId, { status: 'inactive' }, { clientRequestId: 'mine' });
}
