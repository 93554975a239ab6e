// Where failures go, what every answer carries, and who is told of it.
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { JsonText, RequestFailure } from '../src/index.ts';
import { json, library } from './library.ts';

class Unauthorized extends Error {}

describe('failure', () => {
  it('is given what a handler throws, whatever it is', async () => {
    const thrown = new TypeError('a mistake');
    const { app, errors } = library(
      {},
      {
        getBook: () => {
          throw thrown;
        },
        lendBook: () => Promise.reject(thrown),
      },
    );
    const responses = [await app.request('/books/7'), await app.request('/books/7/loan', { method: 'PUT' })];
    expect(responses.map(({ status }) => status)).toEqual([500, 500]);
    expect(await responses[0]?.json()).toEqual({ problem: 'unforeseen' });
    expect(errors).toEqual([thrown, thrown]);
    expect(errors[0]).toBe(thrown);
  });

  it('is given the errors of other routes of the app, which are nobody else’s to authorize', async () => {
    const thrown = new Error('no disk');
    const { app, errors, contexts } = library({
      authorize: () => {
        throw new Unauthorized();
      },
      failure: (error, context) => {
        errors.push(error);
        contexts.push(context);
        return { status: 503 };
      },
    });
    app.get('/health', () => {
      throw thrown;
    });
    const response = await app.request('/health');
    expect(response.status).toBe(503);
    expect(response.headers.get('x-request')).toBe('1');
    expect(errors).toEqual([thrown]);
    expect(contexts).toEqual([{ base: undefined }]);
  });

  it('is given an answer that cannot be written as JSON', async () => {
    const { app, errors, answers } = library(
      {},
      { getBook: () => ({ status: 200, body: Object({ id: 1n, title: 'Emma' }) }) },
    );
    expect((await app.request('/books/7')).status).toBe(500);
    expect(errors).toEqual([expect.any(TypeError)]);
    expect(answers.map(({ status }) => status)).toEqual([500]);
  });

  it('has the context that the request had', async () => {
    const context = { base: 'one of its own' };
    const seen: unknown[] = [];
    const { app } = library({
      context: () => context,
      failure: (_, given) => {
        seen.push(given);
        return { status: 400 };
      },
    });
    await app.request('/books/none');
    await app.request('/nothing');
    expect(seen.every((given) => given === context)).toBe(true);
    expect(seen).toHaveLength(2);
  });

  it('gets an error whose message says in a sentence what is wrong', async () => {
    const { app, errors } = library();
    const send = async (path: string, init?: RequestInit): Promise<string> => {
      await app.request(path, init);
      const error = errors.at(-1);
      expect(error).toBeInstanceOf(RequestFailure);
      expect(error).toHaveProperty('name', 'RequestFailure');
      return error instanceof Error ? error.message : '';
    };
    const sent = [
      ['/nothing', undefined, 'There is nothing at this path.'],
      ['/books', { method: 'PUT' }, 'The path allows only GET, POST, HEAD, OPTIONS.'],
      ['/books?a=1', undefined, "The query parameter 'a' is not supported."],
      ['/books/x', undefined, 'A path parameter is not valid: /bookId must be integer.'],
      [
        '/books',
        { method: 'POST', body: 'x' },
        'The body must be sent as application/json or application/vnd.library+json.',
      ],
      [
        '/books',
        json('POST', '', { 'Content-Encoding': 'br' }),
        'The body must be sent without Content-Encoding.',
      ],
      ['/books', json('POST', ''), 'The body is missing.'],
      ['/books', json('POST', '{\n"a" 1}'), "The body cannot be read at line 2, column 5: expected ':'."],
      ['/books', json('POST', '{}'), "The body is not valid: must have required property 'title'."],
    ] as const;
    for (const [path, init, message] of sent) expect(await send(path, init)).toBe(message);
  });
});

describe('authorize', () => {
  const strangers = library({
    authorize: async (_, c) => {
      await Promise.resolve();
      if (c.req.header('authorization') === undefined) throw new Unauthorized();
    },
    failure: (error) => ({ status: error instanceof Unauthorized ? 401 : 404 }),
  });

  it.each([
    ['GET', '/books/7'],
    ['GET', '/books/none'],
    ['POST', '/books'],
    ['PUT', '/books'],
    ['OPTIONS', '/books'],
    ['GET', '/nothing'],
  ])('runs before anything is told: %s %s', async (method, path) => {
    expect((await strangers.app.request(path, { method })).status).toBe(401);
    expect(strangers.requests).toEqual([]);
  });

  it('lets others on', async () => {
    const headers = { Authorization: 'me' };
    expect((await strangers.app.request('/books/7', { headers })).status).toBe(200);
    expect((await strangers.app.request('/nothing', { headers })).status).toBe(404);
  });
});

describe('every answer', () => {
  it.each(['/books', '/books/none', '/nothing'])('has the common headers: %s', async (path) => {
    const response = await library().app.request(path);
    expect(response.headers.get('x-request')).toBe('1');
  });

  it('has the common headers and not its own of the same name, in any case', async () => {
    const { app } = library({
      headers: () => ({ 'x-request': '1', 'content-type': 'application/json; charset=utf-8' }),
      failure: () => ({ status: 400, headers: { 'X-Request': 'mine', 'Content-Type': 'mine' }, body: {} }),
    });
    const response = await app.request('/nothing');
    expect(response.headers.get('x-request')).toBe('1');
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  it('has numbers and booleans in its headers as text, and no header that is undefined', async () => {
    const { app } = library({
      failure: () => ({ status: 400, headers: { A: 1, B: false, C: undefined } }),
    });
    const { headers } = await app.request('/nothing');
    expect([headers.get('a'), headers.get('b'), headers.has('c')]).toEqual(['1', 'false', false]);
  });

  it('has no Content-Type without a body', async () => {
    const response = await library().app.request('/books/7', { method: 'DELETE' });
    expect(response.status).toBe(204);
    expect(response.headers.has('content-type')).toBe(false);
    expect(response.body).toBeNull();
  });

  it('writes a string as JSON unless its type is another', async () => {
    const { app } = library({ failure: () => ({ status: 400, body: 'so' }) });
    expect(await (await app.request('/nothing')).text()).toBe('"so"');
  });

  it.each([
    [7, 'text/plain', '7'],
    [0, 'text/plain; charset=utf-8', '0'],
    [-1.5, 'text/plain', '-1.5'],
    [true, 'text/plain', 'true'],
    ['7', 'text/plain', '7'],
    ['', 'text/plain', ''],
    ['<a b="ä"/>', 'application/xml', '<a b="ä"/>'],
    ['so', 'text/json-seq', 'so'],
    ['so', 'application/json', '"so"'],
    ['so', 'application/json; charset=utf-8', '"so"'],
    ['so', 'application/problem+json', '"so"'],
    ['so', 'Application/Problem+JSON;charset=utf-8', '"so"'],
    [{ a: 1 }, 'application/problem+json', '{"a":1}'],
    [JsonText.of({ a: 1 }), 'application/problem+json', '{"a":1}'],
  ])('sends %j of type %s as %s', async (body, type, text) => {
    const { app } = library({ failure: () => ({ status: 400, body, type }) });
    const response = await app.request('/nothing');
    expect(await response.text()).toBe(text);
    expect(response.headers.get('content-type')).toBe(type);
  });

  it.each([[{ a: 1 }], [[]], [null], [JsonText.of({ a: 1 })]])(
    'is a failure where %j is to be sent as what is no JSON',
    async (body) => {
      const { app, errors } = library(
        {},
        // It does not compile as an answer, hence no type.
        { getCatalogue: Object(() => ({ status: 200, body, type: 'application/xml' })) },
      );
      expect((await app.request('/books/$catalogue')).status).toBe(500);
      expect(errors).toHaveProperty(
        '0.message',
        'A body of type application/xml must be a string, a number or a boolean.',
      );
    },
  );

  it('is told to `answered`, once', async () => {
    const { app, answers } = library();
    await app.request('/books/7');
    await app.request('/books/none');
    await app.request('/books', { method: 'OPTIONS' });
    expect(answers.map(({ status }) => status)).toEqual([200, 400, 204]);
  });

  it('leaves the other routes of the app alone', async () => {
    const { app } = library();
    app.route(
      '/',
      new Hono().get('/health', (c) => c.text('well')),
    );
    const response = await app.request('/health');
    expect(await response.text()).toBe('well');
    expect(response.headers.has('x-request')).toBe(false);
  });
});
