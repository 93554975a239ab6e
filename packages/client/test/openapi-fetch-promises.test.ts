// What the documentation of openapi-fetch shows for a call does the same on it and on our client.
import { describe, expect, test } from 'vitest';
import { clients, open } from './both-clients.ts';

const path = { connectorsId: 'a b' };
const item = '/connectors/{connectorsId}';

describe.each(clients)('%s', (name) => {
  test('puts parameters into the path, the query and the headers, and a cookie nowhere', async () => {
    const { client, sent } = open(name);
    await client.GET(item, {
      params: {
        path,
        query: { $select: ['id', 'status'], $top: 5, $filter: undefined },
        header: { Prefer: 'return=minimal' },
        cookie: { session: '1' },
      },
    });
    const [{ request } = expect.fail('nothing was sent')] = sent;
    expect(request.method).toBe('GET');
    expect(request.url).toBe('https://graph.microsoft.com/beta/connectors/a%20b?$select=id,status&$top=5');
    expect(request.headers.get('prefer')).toBe('return=minimal');
    expect(request.headers.get('cookie')).toBeNull();
  });

  test('sends a body as JSON, and no type where there is no body', async () => {
    const { client, sent } = open(name);
    await client.PATCH(item, { params: { path }, body: { status: 'inactive' } });
    await client.DELETE(item, { params: { path } });
    expect(sent.map(({ request, text }) => [request.headers.get('content-type'), text])).toEqual([
      ['application/json', '{"status":"inactive"}'],
      [null, ''],
    ]);
  });

  test.each(['get', 'patch'] as const)('calls any method by request(), such as %s', async (method) => {
    const { client, sent } = open(name);
    const { data } =
      method === 'get'
        ? await client.request(method, '/connectors')
        : await client.request(method, item, { params: { path }, body: {} });
    expect(data).toEqual({ value: [] });
    expect(sent[0]?.request.method).toBe(method.toUpperCase());
  });

  test('sends headers, several values of one, and takes one away that is null', async () => {
    const { client, sent } = open(name);
    await client.PATCH(item, {
      params: { path },
      body: {},
      headers: { 'x-one': 1, 'x-more': ['a', 'b'], 'Content-Type': null },
    });
    const headers = sent[0]?.request.headers;
    expect(headers?.get('x-one')).toBe('1');
    expect(headers?.get('x-more')).toBe('a, b');
    // Taken away, it is what fetch itself says of a text.
    expect(headers?.get('content-type')).toBe('text/plain;charset=UTF-8');
  });

  test('prefers a header parameter to a header, and a header to the default', async () => {
    const { client, sent } = open(name);
    await client.PATCH(item, {
      params: { path, header: { Prefer: 'return=minimal' } },
      headers: new Headers({ Prefer: 'other', 'Content-Type': 'application/merge-patch+json' }),
      body: {},
    });
    expect(sent[0]?.request.headers.get('prefer')).toBe('return=minimal');
    expect(sent[0]?.request.headers.get('content-type')).toBe('application/merge-patch+json');
  });

  test('sends one call by a fetch of its own', async () => {
    const { client, sent } = open(name);
    const { data } = await client.GET('/connectors', {
      fetch: async () => Response.json({ value: [{ id: 'own' }] }),
    });
    expect(data).toEqual({ value: [{ id: 'own' }] });
    expect(sent).toEqual([]);
  });

  test('sends one call to another base URL, whose slash at the end does not count', async () => {
    const { client, sent } = open(name);
    await client.GET('/connectors', { baseUrl: 'https://graph.microsoft.com/v1.0/' });
    expect(sent[0]?.request.url).toBe('https://graph.microsoft.com/v1.0/connectors');
  });

  test('serialises a query by a function', async () => {
    const { client, sent } = open(name);
    await client.GET('/connectors', {
      params: { query: { a: 1 } },
      querySerializer: (query: object) => `?q=${JSON.stringify(query)}`,
    });
    expect(sent[0]?.request.url).toBe('https://graph.microsoft.com/beta/connectors?q={%22a%22:1}');
  });

  test.each([
    [{ array: { style: 'form', explode: true } }, 'ids=a&ids=b'],
    [{ array: { style: 'pipeDelimited', explode: false } }, 'ids=a|b'],
    [{ array: { style: 'spaceDelimited', explode: false } }, 'ids=a%20b'],
    [{ allowReserved: true }, 'ids=a,b'],
  ])('serialises a list in a query by the options %j', async (querySerializer, query) => {
    const { client, sent } = open(name);
    await client.GET('/connectors', { params: { query: { ids: ['a', 'b'] } }, querySerializer });
    expect(new URL(sent[0]?.request.url ?? '').search).toBe(`?${query}`);
  });

  test.each([
    [{ object: { style: 'form', explode: true } }, 'name=x%2Fy'],
    [{ object: { style: 'form', explode: false } }, 'by=name,x%2Fy'],
    [{ object: { style: 'deepObject', explode: true } }, 'by[name]=x%2Fy'],
    [{ object: { style: 'deepObject', explode: true }, allowReserved: true }, 'by[name]=x/y'],
  ])('serialises an object in a query by the options %j', async (querySerializer, query) => {
    const { client, sent } = open(name);
    await client.GET('/connectors', { params: { query: { by: { name: 'x/y' } } }, querySerializer });
    expect(new URL(sent[0]?.request.url ?? '').search).toBe(`?${query}`);
  });

  test('serialises a body by a function, as a form of several parts', async () => {
    const { client, sent } = open(name);
    await client.POST('/connectors', {
      body: { machineName: 'edge-01' },
      bodySerializer: (body: { machineName: string }) => {
        const form = new FormData();
        form.set('machineName', body.machineName);
        return form;
      },
    });
    expect(sent[0]?.request.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
    expect(sent[0]?.text).toContain('name="machineName"\r\n\r\nedge-01\r\n');
  });

  test('sends a FormData as it is, without a serialiser', async () => {
    const { client, sent } = open(name);
    const body = new FormData();
    body.set('machineName', 'edge-01');
    await client.POST('/connectors', { body });
    expect(sent[0]?.text).toContain('name="machineName"\r\n\r\nedge-01\r\n');
  });

  test('sends a body as an encoded form where its header says so', async () => {
    const { client, sent } = open(name);
    await client.POST('/connectors', {
      body: { machineName: 'edge 01' },
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    expect(sent[0]?.text).toBe('machineName=edge+01');
  });

  test('gives the headers to the function that serialises a body', async () => {
    const { client, sent } = open(name);
    await client.POST('/connectors', {
      body: {},
      params: { header: { Prefer: 'return=minimal' } },
      headers: { 'x-kind': 'text' },
      bodySerializer: (...[, headers]: [body: never, headers?: Headers]) =>
        `${headers?.get('x-kind')}, ${headers?.get('prefer')}`,
    });
    expect(sent[0]?.text).toBe('text, return=minimal');
  });

  test('serialises a path by a function', async () => {
    const { client, sent } = open(name);
    await client.GET(item, {
      params: { path },
      pathSerializer: (template, { connectorsId }) =>
        template.replace('/{connectorsId}', `('${encodeURIComponent(String(connectorsId))}')`),
    });
    expect(sent[0]?.request.url).toBe("https://graph.microsoft.com/beta/connectors('a%20b')");
  });

  test('reads a body as text, a blob, bytes or a stream where told to', async () => {
    const { client } = open(name, () => new Response('grüße'));
    const text = await client.GET('/connectors', { parseAs: 'text' });
    expect(text.data).toBe('grüße');
    const blob = await client.GET('/connectors', { parseAs: 'blob' });
    expect(blob.data instanceof Blob && (await blob.data.text())).toBe('grüße');
    const bytes = await client.GET('/connectors', { parseAs: 'arrayBuffer' });
    expect(bytes.data instanceof ArrayBuffer && new TextDecoder().decode(bytes.data)).toBe('grüße');
    const stream = await client.GET('/connectors', { parseAs: 'stream' });
    expect(stream.data instanceof ReadableStream && (await new Response(stream.data).text())).toBe('grüße');
  });

  test('gives the text of an error, however a success is read', async () => {
    const body = { error: { code: 'Request_BadRequest', message: 'No.' } };
    const { client } = open(name, () => Response.json(body, { status: 400 }));
    const { data, error, response } = await client.GET('/connectors', { parseAs: 'blob' });
    expect([data, error, response.status]).toEqual([undefined, body, 400]);
  });

  test('gives neither data nor error of an answer without a body', async () => {
    const { client } = open(name, () => new Response(null, { status: 204 }));
    const { data, error, response } = await client.PATCH(item, { params: { path }, body: {} });
    expect([data, error, response.status]).toEqual([undefined, undefined, 204]);
  });

  test('takes what fetch takes: cache, credentials, redirect, keepalive', async () => {
    const { client, sent } = open(name);
    await client.GET('/connectors', {
      cache: 'no-store',
      credentials: 'include',
      redirect: 'error',
      keepalive: true,
    });
    expect(sent[0]?.request).toMatchObject({
      cache: 'no-store',
      credentials: 'include',
      redirect: 'error',
      keepalive: true,
    });
  });

  test('puts options that only another fetch knows on the request', async () => {
    const { client, sent } = open(name);
    await client.GET('/connectors', { next: { revalidate: 60 } });
    expect(sent[0]?.request).toMatchObject({ next: { revalidate: 60 } });
  });

  test('ends a call by its signal', async () => {
    const controller = new AbortController();
    const { client } = open(name, (request) => {
      controller.abort(new Error('changed my mind'));
      request.signal.throwIfAborted();
      return expect.fail('the signal was not heard of');
    });
    await expect(client.GET('/connectors', { signal: controller.signal })).rejects.toThrow(/mind|abort/);
  });

  test('ends by its signal a stream that was given', async () => {
    const controller = new AbortController();
    const { client } = open(name, ({ signal }) => {
      const body = new ReadableStream({
        start: (stream) => signal.addEventListener('abort', () => stream.error(signal.reason)),
      });
      return new Response(body);
    });
    const { data } = await client.GET('/connectors', { parseAs: 'stream', signal: controller.signal });
    controller.abort(new Error('changed my mind'));
    const stream = data instanceof ReadableStream ? data : null;
    await expect(new Response(stream).text()).rejects.toThrow(/mind|abort/);
  });
});
