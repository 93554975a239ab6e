// What becomes of the parameters of a request: values of the types that the document names, or a failure.
import { describe, expect, it } from 'vitest';
import { library } from './library.ts';

const defaults = { limit: 20 };

describe('query parameters', () => {
  it.each([
    ['', defaults],
    ['?', defaults],
    ['?limit=5', { limit: 5 }],
    ['?maxPrice=1.5', { ...defaults, maxPrice: 1.5 }],
    ['?maxPrice=-2e3', { ...defaults, maxPrice: -2000 }],
    ['?lent=true', { ...defaults, lent: true }],
    ['?lent=false', { ...defaults, lent: false }],
    ['?order=author', { ...defaults, order: 'author' }],
    ['?%6Frder=author', { ...defaults, order: 'author' }],
    ['?tag=new', { ...defaults, tag: ['new'] }],
    ['?tag=new&tag=a+b&tag=c%26d', { ...defaults, tag: ['new', 'a b', 'c&d'] }],
    ['?tag=a,b', { ...defaults, tag: ['a,b'] }],
    ['?fields=id', { ...defaults, fields: ['id'] }],
    ['?fields=id,title', { ...defaults, fields: ['id', 'title'] }],
    ['?shelf=1|22', { ...defaults, shelf: [1, 22] }],
    ['?shelf=1%7C22', { ...defaults, shelf: [1, 22] }],
  ])('are read from %j', async (query, expected) => {
    const { app, requests } = library();
    expect((await app.request(`/books${query}`)).status).toBe(200);
    expect(requests).toEqual([{ path: {}, query: expected, header: {}, body: undefined, readOnly: {} }]);
  });

  it.each([
    ['?limit=0', '/limit', 'minimum'],
    ['?limit=101', '/limit', 'maximum'],
    ['?limit=', '/limit', 'type'],
    ['?limit=five', '/limit', 'type'],
    ['?limit=1.5', '/limit', 'type'],
    ['?limit=1&limit=2', '/limit', 'maxItems'],
    ['?limit=1&%6Cimit=1', '/limit', 'maxItems'],
    ['?maxPrice=Infinity', '/maxPrice', 'type'],
    ['?maxPrice=1e999', '/maxPrice', 'type'],
    ['?maxPrice=0x10', '/maxPrice', 'type'],
    ['?maxPrice=+1', '/maxPrice', 'type'],
    ['?lent=yes', '/lent', 'type'],
    ['?lent=1', '/lent', 'type'],
    ['?order=price', '/order', 'enum'],
    ['?order=title&order=author', '/order', 'maxItems'],
    ['?order=&order=', '/order', 'maxItems'],
    ['?tag=a&tag=b&lent=true&lent=true', '/lent', 'maxItems'],
    ['?fields=id,price', '/fields/1', 'enum'],
    // A list of the form `id,title` is whole in one text.
    ['?fields=id&fields=title,author', '/fields', 'maxItems'],
    ['?fields=', '/fields/0', 'enum'],
    ['?shelf=1,2', '/shelf/0', 'type'],
    ['?shelf=1|0x2', '/shelf/1', 'type'],
  ])('are refused in %j', async (query, instancePath, keyword) => {
    const { app, requests, fault } = library();
    expect((await app.request(`/books${query}`)).status).toBe(400);
    expect(fault()).toMatchObject({ kind: 'parameter-invalid', in: 'query' });
    expect(fault()).toHaveProperty(
      'errors',
      expect.arrayContaining([expect.objectContaining({ instancePath, keyword })]),
    );
    expect(requests).toEqual([]);
  });

  it.each([
    ['/books?lmit=5', 'lmit'],
    ['/books?Limit=5', 'Limit'],
    ['/books?limit=5&x', 'x'],
    ['/books/7?a=b', 'a'],
    ['/books?__proto__=1', '__proto__'],
    ['/books?=1', ''],
  ])('are refused where the operation does not declare them: %s', async (path, name) => {
    const { app, fault } = library();
    expect((await app.request(path)).status).toBe(400);
    expect(fault()).toEqual({ kind: 'query-unknown', name });
  });

  it('that are sent twice are told each, in a sentence that says so', async () => {
    const { app, errors } = library();
    await app.request('/books?limit=1&order=title&limit=1&order=price&maxPrice=x');
    expect(errors).toEqual([
      expect.objectContaining({
        message:
          'A query parameter is not valid: /limit must be sent only once; /order must be sent only once.',
      }),
    ]);
  });

  it('do not leak from one request into the next', async () => {
    const { app, requests } = library();
    await app.request('/books?tag=a&limit=5');
    await app.request('/books');
    expect(requests[1]).toHaveProperty('query', defaults);
  });
});

describe('query parameters that may be spelled in several ways', () => {
  /** In any case, with `$` before them or without. */
  const queryName = (sent: string): string =>
    ['limit', 'order', 'tag', 'maxPrice'].find(
      (name) => name.toLowerCase() === sent.replace(/^\$/, '').toLowerCase(),
    ) ?? sent;

  it.each([
    ['?$limit=5', { limit: 5 }],
    ['?LIMIT=5&$Order=title&%24MAXPRICE=1', { limit: 5, order: 'title', maxPrice: 1 }],
    ['?tag=a&$tag=b&Tag=c', { ...defaults, tag: ['a', 'b', 'c'] }],
  ])('are given by the name that the document has: %s', async (query, expected) => {
    const { app, requests } = library({ queryName });
    expect((await app.request(`/books${query}`)).status).toBe(200);
    expect(requests).toEqual([expect.objectContaining({ query: expected })]);
  });

  it('may not be sent in two of these ways', async () => {
    const { app, fault } = library({ queryName });
    expect((await app.request('/books?$limit=5&Limit=5')).status).toBe(400);
    expect(fault()).toMatchObject({
      kind: 'parameter-invalid',
      in: 'query',
      errors: [{ instancePath: '/limit' }],
    });
  });

  it('are named as they were sent where the operation does not declare them', async () => {
    const { app, fault } = library({ queryName });
    await app.request('/books/7?$LIMIT=5');
    expect(fault()).toEqual({ kind: 'query-unknown', name: '$LIMIT' });
  });
});

describe('query parameters whose values may be spelled in several ways', () => {
  const queryValue = (name: string, sent: string): string => (name === 'lent' ? sent.toLowerCase() : sent);

  it.each([
    ['?lent=TRUE', { ...defaults, lent: true }],
    ['?lent=False&tag=TRUE', { ...defaults, lent: false, tag: ['TRUE'] }],
  ])('are given by the value that the document has: %s', async (query, expected) => {
    const { app, requests } = library({ queryValue });
    expect((await app.request(`/books${query}`)).status).toBe(200);
    expect(requests).toEqual([expect.objectContaining({ query: expected })]);
  });

  it('are refused where it is none of the document', async () => {
    const { app, fault } = library({ queryValue });
    expect((await app.request('/books?lent=YES')).status).toBe(400);
    expect(fault()).toMatchObject({ kind: 'parameter-invalid', errors: [{ instancePath: '/lent' }] });
  });
});

describe('path parameters', () => {
  it('are read as their type', async () => {
    const { app, requests } = library();
    await app.request('/books/12');
    expect(requests).toEqual([
      { path: { bookId: 12 }, query: {}, header: {}, body: undefined, readOnly: {} },
    ]);
  });

  it.each([
    'none',
    '0',
    '1.5',
    '1e999',
    'Infinity',
    '0x10',
    '%207',
    '%zz',
    '%00',
    '-1',
    'true',
    'null',
    '__proto__',
  ])('are refused: %s', async (text) => {
    const { app, fault } = library();
    expect((await app.request(`/books/${text}`)).status).toBe(400);
    expect(fault()).toMatchObject({
      kind: 'parameter-invalid',
      in: 'path',
      errors: [expect.objectContaining({ instancePath: '/bookId' })],
    });
  });
});

describe('header parameters', () => {
  it.each<[Record<string, string>, object]>([
    [{ 'x-floor': '3' }, { 'X-Floor': 3 }],
    [{ 'X-LANGUAGES': 'en' }, { 'X-Languages': ['en'] }],
    [{ 'X-Languages': 'en,de' }, { 'X-Languages': ['en', 'de'] }],
    [{ 'X-Languages': 'en, de ,\tfr' }, { 'X-Languages': ['en', 'de', 'fr'] }],
    [{ 'X-Undeclared': 'passes' }, {}],
  ])('are read from %j', async (headers, expected) => {
    const { app, requests } = library();
    await app.request('/books', { headers });
    expect(requests).toEqual([
      { path: {}, query: defaults, header: expected, body: undefined, readOnly: {} },
    ]);
  });

  it.each<[Record<string, string>, string]>([
    [{ 'X-Floor': 'top' }, '/X-Floor'],
    [{ 'X-Languages': 'en,german' }, '/X-Languages/1'],
  ])('are refused in %j', async (headers, instancePath) => {
    const { app, fault } = library();
    expect((await app.request('/books', { headers })).status).toBe(400);
    expect(fault()).toMatchObject({
      kind: 'parameter-invalid',
      in: 'header',
      errors: [expect.objectContaining({ instancePath })],
    });
  });
});
