// Which operation a request reaches, if any.
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { bind } from '../src/index.ts';
import type { Operation } from '../src/index.ts';
import { json, library } from './library.ts';

describe('a path', () => {
  it('reaches the operation of its method', async () => {
    const { app } = library();
    const response = await app.request('/books/7');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual({ id: 7, title: 'Emma' });
  });

  it('is taken as it is written where it holds signs that mean something to a router', async () => {
    const response = await library().app.request('/books/$count');
    expect(response.headers.get('content-type')).toBe('text/plain');
    expect(await response.text()).toBe('7');
  });

  it.each(['/', '/nothing', '/books/', '/books/7/', '/books/7/loan/x', '/book', '/Books'])(
    'is unknown: %s',
    async (path) => {
      const { app, fault } = library();
      const response = await app.request(path);
      expect(response.status).toBe(404);
      expect(fault()).toEqual({ kind: 'path-unknown' });
    },
  );
});

describe('a method', () => {
  it('is answered 405 with Allow where the path does not know it', async () => {
    const { app, fault } = library();
    const response = await app.request('/books', { method: 'DELETE' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, POST, HEAD, OPTIONS');
    expect(fault()).toEqual({ kind: 'method-not-allowed', allow: ['GET', 'POST', 'HEAD', 'OPTIONS'] });
  });

  it('that nobody has heard of is not allowed either', async () => {
    const response = await library().app.request('/books/7', { method: 'BREW' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, DELETE, HEAD, OPTIONS');
  });

  it('is not allowed on a concrete path because a path with a parameter allows it', async () => {
    const { app, requests } = library();
    const response = await app.request('/books/$count', { method: 'DELETE' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    expect(requests).toEqual([]);
  });

  it('HEAD is answered as GET without the body', async () => {
    const { app, requests } = library();
    const response = await app.request('/books', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(response.headers.get('x-total')).toBe('0');
    expect(await response.text()).toBe('');
    expect(requests).toHaveLength(1);
  });

  it('HEAD is not allowed where GET is not', async () => {
    const response = await library().app.request('/books/7/loan', { method: 'HEAD' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('PUT, OPTIONS');
    expect(await response.text()).toBe('');
  });

  it('OPTIONS is answered with Allow and without a body', async () => {
    const { app, requests, errors } = library();
    const response = await app.request('/books/7', { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('allow')).toBe('GET, DELETE, HEAD, OPTIONS');
    expect(response.headers.get('x-request')).toBe('1');
    expect(await response.text()).toBe('');
    expect([...requests, ...errors]).toEqual([]);
  });

  it('OPTIONS does not make an unknown path known', async () => {
    expect((await library().app.request('/nothing', { method: 'OPTIONS' })).status).toBe(404);
  });
});

describe('a document under two bases', () => {
  const bases = ['', '/v2', '/v2/old'];

  it.each(bases)('answers under %j and tells the handler which', async (base) => {
    const { app, contexts } = library({ bases });
    expect((await app.request(`${base}/books`)).status).toBe(200);
    expect(contexts).toEqual([{ base }]);
  });

  it.each(bases)('knows the methods of its paths under %j', async (base) => {
    const { app } = library({ bases });
    const response = await app.request(`${base}/books`, json('PUT', '{}'));
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, POST, HEAD, OPTIONS');
  });

  it('answers nowhere else', async () => {
    const { app } = library({ bases: ['/v1', '/v2'] });
    const paths = ['/books', '/v3/books', '/v1', '/v1books', '/v1/v2/books'];
    const responses = await Promise.all(paths.map(async (path) => app.request(path)));
    expect(responses.map(({ status }) => status)).toEqual(paths.map(() => 404));
  });

  it('gives the base of a failure, or undefined where no path matched', async () => {
    const seen: (string | undefined)[] = [];
    const { app } = library({
      bases: ['/v1', '/v2'],
      context: (_, base) => {
        seen.push(base);
        return { base };
      },
    });
    await app.request('/v2/books/none');
    await app.request('/v2/books', { method: 'PUT' });
    await app.request('/books');
    expect(seen).toEqual(['/v2', '/v2', undefined]);
  });
});

describe('bind throws', () => {
  it('if a handler is missing', () => {
    const options = { handlers: { getBook: undefined } };
    expect(() => library({}, Object(options.handlers))).toThrow('The operation getBook has no handler.');
  });

  it.each(['/books/{id}.json', "/books('{id}')", '/books/{a}{b}', '/:books', '/books/*', '/books/maybe?'])(
    'if the path cannot be expressed as a route: %s',
    (path) => {
      const operation: Operation = { method: 'GET', path, parameters: {}, responses: {} };
      const options = {
        operations: { one: operation },
        handlers: Object({ one: () => ({ status: 204 }) }),
        context: () => ({}),
        headers: () => ({}),
        failure: () => ({ status: 500 }),
      };
      expect(() => bind(new Hono(), options)).toThrow(path.split('/').at(-1));
    },
  );
});
