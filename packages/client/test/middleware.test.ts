// Middleware as the documentation of openapi-fetch shows it does the same on it and on our client.
import type { Middleware } from 'openapi-fetch';
import { describe, expect, test } from 'vitest';
import { clients, open } from './both-clients.ts';

const path = { connectorsId: 'a b' };
const item = '/connectors/{connectorsId}';

describe.each(clients)('%s', (name) => {
  test('sends the request that a middleware has changed, or has put in its place', async () => {
    const { client, sent } = open(name);
    client.use(
      {
        onRequest({ request }) {
          request.headers.set('x-changed', '1');
        },
      },
      {
        onRequest: ({ request }) =>
          new Request('https://graph.microsoft.com/beta/other', {
            method: 'POST',
            headers: request.headers,
            body: 'another body',
          }),
      },
    );
    await client.PATCH(item, { params: { path }, body: { status: 'inactive' } });
    const [{ request, text } = expect.fail('nothing was sent')] = sent;
    expect([request.method, request.url, text, request.headers.get('x-changed')]).toEqual([
      'POST',
      'https://graph.microsoft.com/beta/other',
      'another body',
      '1',
    ]);
  });

  test('heeds the signal of a request that a middleware has put in its place', async () => {
    const controller = new AbortController();
    const { client } = open(name, ({ signal }) => {
      controller.abort(new Error('too late'));
      signal.throwIfAborted();
      return Response.json({ value: [] });
    });
    client.use({ onRequest: ({ request }) => new Request(request, { signal: controller.signal }) });
    await expect(client.PATCH(item, { params: { path }, body: {} })).rejects.toThrow('too late');
  });

  test('sends nothing where a middleware answers, and asks none that comes after it', async () => {
    const { client, sent } = open(name);
    const seen: string[] = [];
    client.use(
      { onRequest: () => Response.json({ value: ['kept'] }) },
      { onRequest: () => void seen.push('request'), onResponse: () => void seen.push('response') },
    );
    const { data } = await client.GET('/connectors');
    expect(data).toEqual({ value: ['kept'] });
    expect([sent, seen]).toEqual([[], []]);
  });

  test('gives the answer that a middleware has put in the place of another', async () => {
    const { client } = open(name, () =>
      Response.json({ error: { code: 'gone', message: '' } }, { status: 410 }),
    );
    client.use({
      onResponse({ response }) {
        const { headers, status } = response;
        return Response.json({ value: [status] }, { headers, status: 200 });
      },
    });
    const { data, error, response } = await client.GET('/connectors');
    expect([data, error, response.status]).toEqual([{ value: [410] }, undefined, 200]);
  });

  test('lets a middleware read a clone of the answer', async () => {
    const { client } = open(name);
    const read: unknown[] = [];
    client.use({
      async onResponse({ response }) {
        read.push(await response.clone().json());
      },
    });
    const { data } = await client.GET('/connectors');
    expect([data, read]).toEqual([{ value: [] }, [{ value: [] }]]);
  });

  test('tells a middleware the path of the document, the parameters and the options', async () => {
    const { client } = open(name);
    const told: unknown[] = [];
    client.use({
      onRequest({ schemaPath, params, id, options }) {
        told.push(schemaPath, params, id.length > 0, options.baseUrl, options.parseAs);
      },
    });
    await client.GET(item, { params: { path }, parseAs: 'text' });
    expect(told).toEqual([item, { path }, true, 'https://graph.microsoft.com/beta', 'text']);
  });

  test('throws what a middleware throws, as it is', async () => {
    const { client } = open(name, () => new Response(null, { status: 500 }));
    const before = new Error('not now');
    const after = new Error('an answer of 500');
    const first: Middleware = {
      onRequest() {
        throw before;
      },
    };
    client.use(first);
    await expect(client.PATCH(item, { params: { path }, body: {} })).rejects.toBe(before);
    client.eject(first);
    client.use({
      async onResponse({ response }) {
        await response.text();
        if (!response.ok) throw after;
      },
    });
    await expect(client.PATCH(item, { params: { path }, body: {} })).rejects.toBe(after);
  });

  test('throws the error that a middleware makes of that of fetch', async () => {
    const { client } = open(name, () => Promise.reject(new TypeError('fetch failed')));
    client.use({ onError: ({ error }) => new Error('Oops', { cause: error }) });
    await expect(client.PATCH(item, { params: { path }, body: {} })).rejects.toMatchObject({
      message: 'Oops',
      cause: expect.any(Error),
    });
  });

  test('gives the answer that a middleware makes of an error', async () => {
    const { client } = open(name, () => Promise.reject(new TypeError('fetch failed')));
    client.use({ onError: () => Response.json({ value: ['kept'] }) });
    const { data } = await client.PATCH(item, { params: { path }, body: {} });
    expect(data).toEqual({ value: ['kept'] });
  });

  test('asks middlewares in their order, those of a call last, and on the way back in reverse', async () => {
    const { client } = open(name);
    const order: string[] = [];
    const named = (title: string): Middleware => ({
      onRequest: () => void order.push(`${title} request`),
      onResponse: () => void order.push(`${title} response`),
    });
    client.use(named('first'), named('second'));
    await client.GET('/connectors', { middleware: [named('own')] });
    expect(order).toEqual([
      'first request',
      'second request',
      'own request',
      'own response',
      'second response',
      'first response',
    ]);
  });

  test('asks an ejected middleware no more, and one of a call for that call alone', async () => {
    const { client } = open(name);
    const seen: string[] = [];
    const kept: Middleware = { onRequest: () => void seen.push('kept') };
    const ejected: Middleware = { onRequest: () => void seen.push('ejected') };
    client.use(kept, ejected);
    client.eject(ejected);
    await client.GET('/connectors', { middleware: [{ onRequest: () => void seen.push('own') }] });
    await client.GET('/connectors');
    expect(seen).toEqual(['kept', 'own', 'kept']);
  });

  test('asks an instance of a class, which knows itself', async () => {
    class Counter {
      count = 0;
      onRequest(): void {
        this.count += 1;
      }
    }
    const counter = new Counter();
    const { client } = open(name);
    client.use(counter);
    await client.GET('/connectors');
    expect(counter.count).toBe(1);
  });

  test('passes over a middleware of a call that is not there, and asks the next', async () => {
    const { client, sent } = open(name);
    const absent: object = { middleware: [undefined, { onRequest: () => Response.json({ value: [1] }) }] };
    const { data } = await client.GET('/connectors', { ...absent });
    expect(data).toEqual({ value: [1] });
    expect(sent).toEqual([]);
  });

  test.each([
    ['a request', { onRequest: () => ({}) }],
    ['an answer', { onResponse: () => ({}) }],
    ['an error', { onError: () => ({}) }],
  ])('refuses what a middleware cannot give for %s', async (_, middleware: object) => {
    const fails = 'onError' in middleware;
    const own: object = { middleware: [middleware] };
    const { client } = open(name, () =>
      fails ? Promise.reject(new TypeError('failed')) : new Response('{}'),
    );
    const call = client.PATCH(item, { params: { path }, body: {}, ...own });
    await expect(call).rejects.toThrow(/Response/);
  });

  test('refuses what is no middleware', () => {
    const { client } = open(name);
    const none: object = {};
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a program without types may do
    expect(() => client.use(none as Middleware)).toThrow('Middleware must be an object');
  });
});
