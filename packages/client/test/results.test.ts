// What the layer of results gives for each answer.
import { describe, expect, test } from 'vitest';
import { BadResponseError } from '../src/index.ts';
import { answer, baseUrl, connector, failureOf, open, path, refuse, type Respond, url } from './service.ts';

const html = '<!doctype html><title>Sign in</title>';
const asHtml =
  (status: number, body = html, headers: Record<string, string> = {}): Respond =>
  () =>
    new Response(body, { status, headers: { 'Content-Type': 'text/html', 'request-id': 'r1', ...headers } });

const update = (responds: Respond[]) =>
  open(responds, { retry: false }).graph.PATCH('/connectors/{connectorsId}', {
    params: { path, header: { 'client-request-id': 'mine' } },
    body: { status: 'inactive' },
  });

test('a success has the data, its status, its entity tag and the identifiers', async () => {
  const result = await update([answer(200, connector, { ETag: '"7"' })]);
  expect(result).toMatchObject({
    ok: true,
    status: 200,
    data: connector,
    etag: '"7"',
    requestId: 'r1',
    clientRequestId: 'mine',
    url,
  });
  expect(result.error).toBeUndefined();
  expect(result.response).toBeInstanceOf(Response);
});

test('what the answer does not say is undefined', async () => {
  const { graph } = open([() => Response.json({ value: [] })]);
  const { etag, requestId, clientRequestId } = await graph.GET('/connectors');
  expect({ etag, requestId }).toEqual({ etag: undefined, requestId: undefined });
  expect(clientRequestId).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
});

test('a success narrows by its status', async () => {
  const result = await update([answer(200, connector)]);
  if (!result.ok) throw new Error(result.error.error.message);
  const name: string | undefined = result.status === 200 ? result.data.machineName : undefined;
  expect(name).toBe('a.contoso.com');
});

test('a success without a body has no data', async () => {
  expect(await update([answer(204)])).toMatchObject({ ok: true, status: 204, data: undefined });
});

test('a success with a body of no bytes has no data', async () => {
  const empty: Respond = () => new Response('', { headers: { 'Content-Length': '0' } });
  expect(await update([empty])).toMatchObject({ ok: true, status: 200, data: undefined });
});

test('an error of the service is given as it is', async () => {
  expect(await update([refuse(400)])).toMatchObject({
    ok: false,
    status: 400,
    requestId: 'r1',
    clientRequestId: 'mine',
    url,
    error: { error: { code: 'theCode', message: 'The reason.', target: 'status' } },
  });
});

describe('an error is whole', () => {
  const bodies: readonly (readonly [string, Respond, RegExp])[] = [
    ['no body', () => new Response(null, { status: 502, statusText: 'Bad Gateway' }), /Bad Gateway.*no body/],
    ['an empty body', () => new Response('', { status: 502 }), /no body/],
    ['a page of HTML', asHtml(502), /Sign in/],
    ['JSON that breaks off', asHtml(502, '{"error":{"code":"x'), /"code":"x/],
    ['JSON of another shape', answer(502, { fault: 'up' }), /"fault":"up"/],
    ['null', answer(502, null), /./],
    ['a text', answer(502, 'down'), /down/],
    ['a list', answer(502, ['down']), /down/],
    ['an error that is null', answer(502, { error: null }), /./],
    ['an error that is a text', answer(502, { error: 'down' }), /down/],
    ['an error without a code', answer(502, { error: { message: 'down' } }), /down/],
    ['a code that is a number', answer(502, { error: { code: 7, message: 'down' } }), /down/],
    ['an error without a message', answer(502, { error: { code: 'x' } }), /x/],
  ];
  test.each(bodies)('also where the answer has %s', async (_, respond, message) => {
    const result = await update([respond]);
    if (result.ok) throw new Error('It is a success.');
    expect(result.status).toBe(502);
    expect(result.data).toBeUndefined();
    expect(result.error.error).toMatchObject({
      code: expect.stringMatching(/./),
      message: expect.stringMatching(message),
    });
  });

  test('and quotes no more than the beginning of a long body', async () => {
    const result = await update([asHtml(502, 'x'.repeat(100_000))]);
    expect(result.error?.error.message.length).toBeLessThan(1000);
  });

  test('and names the identifiers of the request', async () => {
    const result = await update([asHtml(502)]);
    expect(result.error?.error.innerError).toMatchObject({
      'request-id': 'r1',
      'client-request-id': 'mine',
    });
  });
});

test('304 is no success, and its error is whole', async () => {
  const { graph } = open([answer(304, undefined, { ETag: '"7"' })]);
  const result = await graph.GET('/connectors/{connectorsId}', {
    params: { path, header: { 'If-None-Match': '"7"' } },
  });
  expect(result).toMatchObject({ ok: false, status: 304, etag: '"7"' });
  expect(result.error?.error).toMatchObject({ code: expect.any(String), message: expect.any(String) });
});

test('a member that the spec does not list is kept', async () => {
  const { graph } = open([answer(200, { value: [{ ...connector, status: 'retired', colour: 'red' }] })]);
  const { data } = await graph.GET('/connectors');
  expect(data?.value).toEqual([{ ...connector, status: 'retired', colour: 'red' }]);
});

describe('a success that is a page of HTML', () => {
  const expected = {
    name: 'BadResponseError',
    status: 200,
    url,
    requestId: 'r1',
    clientRequestId: 'mine',
    method: 'GET',
  };
  const lengths: readonly (readonly [string, Record<string, string>])[] = [
    ['without its length', {}],
    ['with its length', { 'Content-Length': String(html.length) }],
  ];

  test.each(lengths)('is an error to results, %s', async (_, headers) => {
    const { graph } = open([asHtml(200, html, headers)]);
    const header = { 'client-request-id': 'mine' };
    const error = await failureOf(graph.GET('/connectors/{connectorsId}', { params: { path, header } }));
    expect(error).toBeInstanceOf(BadResponseError);
    expect(error).toMatchObject(expected);
  });

  test.each(lengths)('is an error to methods, %s', async (_, headers) => {
    const { graph } = open([asHtml(200, html, headers)]);
    const error = await failureOf(graph.connectors.get('c1', { clientRequestId: 'mine' }));
    expect(error).toBeInstanceOf(BadResponseError);
    expect(error).toMatchObject(expected);
  });
});

test('JSON that breaks off is no success', async () => {
  const { graph } = open([() => new Response('{"value":[{"id":"c', { headers: { 'request-id': 'r1' } })]);
  expect(await failureOf(graph.GET('/connectors'))).toMatchObject({
    name: 'BadResponseError',
    status: 200,
    requestId: 'r1',
    url: `${baseUrl}/connectors`,
  });
});

test('an answer that the connection breaks off is a failure of the connection', async () => {
  const broken = new Error('socket hang up');
  const body = () =>
    new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"value":[')),
      pull: (controller) => controller.error(broken),
    });
  const { graph } = open([() => new Response(body())]);
  expect(await failureOf(graph.GET('/connectors'))).toMatchObject({ name: 'ConnectionError', cause: broken });
});

describe("what the caller's own code throws comes as it is", () => {
  const own = new RangeError('mine');
  const fail = (): never => {
    throw own;
  };
  test.each([
    ['before', { onRequest: fail }],
    ['after', { onResponse: fail }],
  ])('from middleware, %s the answer', async (_, middleware) => {
    const { graph } = open([answer(200, { value: [] })]);
    graph.use(middleware);
    expect(await failureOf(graph.GET('/connectors'))).toBe(own);
  });

  test('from a serializer', async () => {
    const { graph, sent } = open([answer(204)]);
    const call = graph.PATCH('/connectors/{connectorsId}', {
      params: { path },
      body: {},
      bodySerializer: fail,
    });
    expect(await failureOf(call)).toBe(own);
    expect(sent).toEqual([]);
  });

  test.each(['logger', 'onRetry'] as const)('from %s', async (name) => {
    const { graph } = open([refuse(503)], { [name]: fail });
    expect(await failureOf(graph.GET('/connectors'))).toBe(own);
  });
});
