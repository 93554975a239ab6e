// What a handler is given of a body that is JSON, and what is refused of it.
import { describe, expect, it } from 'vitest';
import { json, library } from './library.ts';

const post = async (text: string, options = {}): Promise<ReturnType<typeof library>> => {
  const made = library(options);
  await made.app.request('/books', json('POST', text));
  return made;
};

describe('a body that is not to be read', () => {
  it.each([
    ['no JSON', '{"title": Emma}', { line: 1, column: 11, offset: 10 }],
    ['no JSON in its third line', '{\n  "title": "Emma",\n  "price": 1.\n}', { line: 3, column: 13 }],
    ['a comma too many', '{"title":"Emma",}', { column: 17 }],
    ['a key that occurs twice', '{"title":"Emma",\n"title":"Persuasion"}', { line: 2, column: 1 }],
    ['the key __proto__', '{"title":"Emma","__proto__":{"price":0}}', { column: 17 }],
    ['the key constructor', '{"title":"Emma","constructor":{"prototype":{"price":0}}}', { column: 17 }],
  ])('has %s', async (_, text, position) => {
    const { fault, requests } = await post(text);
    expect(fault()).toMatchObject({ kind: 'body-malformed', ...position });
    expect(requests).toEqual([]);
  });

  it('is deeper than the limit, which is 32 by default', async () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect((await post(nested(32))).fault()).toHaveProperty('kind', 'body-invalid');
    expect((await post(nested(33))).fault()).toMatchObject({ kind: 'body-malformed', offset: 32 });
    expect((await post(nested(3), { limits: { bodyDepth: 2 } })).fault()).toHaveProperty(
      'kind',
      'body-malformed',
    );
    expect((await post('['.repeat(2 ** 20))).fault()).toMatchObject({ kind: 'body-malformed', offset: 32 });
  });
});

describe('a body that does not fit its schema', () => {
  it.each([
    ['null', '', 'type'],
    ['[]', '', 'type'],
    ['"title"', '', 'type'],
    ['{}', '', 'required'],
    ['{"title":""}', '/title', 'minLength'],
    ['{"title":7}', '/title', 'type'],
    ['{"title":"Emma","price":"1"}', '/price', 'type'],
    ['{"title":"Emma","Price":1}', '', 'additionalProperties'],
    ['{"title":"Emma","author":{"name":"Jane","age":41}}', '/author', 'additionalProperties'],
    ['{"title":"Emma","id":"1"}', '/id', 'type'],
  ])('is refused: %s', async (text, instancePath, keyword) => {
    const { fault, requests } = await post(text);
    expect(fault()).toMatchObject({ kind: 'body-invalid', value: JSON.parse(text) });
    expect(fault()).toHaveProperty('errors', [expect.objectContaining({ instancePath, keyword })]);
    expect(requests).toEqual([]);
  });

  it('is refused with everything that is wrong', async () => {
    const { fault } = await post('{"title":"","price":"1","x":1}');
    expect(fault()).toHaveProperty('errors.length', 3);
  });
});

describe('a read-only property', () => {
  it('is handed to the operation apart from the body', async () => {
    const { requests } = await post('{"id":7,"title":"Emma","price":2,"stamp":{"number":3}}');
    expect(requests).toEqual([
      {
        path: {},
        query: {},
        header: {},
        body: { title: 'Emma', price: 2 },
        readOnly: { id: 7, stamp: { number: 3 } },
      },
    ]);
  });

  it('need not be sent', async () => {
    const { requests } = await post('{"title":"Emma","author":{"name":"Jane"}}');
    expect(requests).toEqual([
      expect.objectContaining({ body: { title: 'Emma', author: { name: 'Jane' } }, readOnly: {} }),
    ]);
  });

  it.each([
    ['{"title":"Emma","author":{"name":"Jane","born":1775}}', '/author/born'],
    ['{"title":"Emma","sequels":[{"title":"More"},{"title":"Most","id":3}]}', '/sequels/1/id'],
  ])('is refused inside another object: %s', async (text, instancePath) => {
    const { fault } = await post(text);
    expect(fault()).toMatchObject({
      kind: 'body-invalid',
      errors: [{ instancePath, keyword: 'false schema' }],
    });
  });
});

describe('Object.prototype', () => {
  const untouched = Object.getOwnPropertyNames(Object.prototype);

  const expectUntouched = (): void => {
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(untouched);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  };

  it.each([
    '{"title":"Emma","__proto__":{"polluted":1}}',
    String.raw`{"title":"Emma","__pro\u0074o__":{"polluted":1}}`,
    '{"title":"Emma","constructor":{"prototype":{"polluted":1}}}',
    '{"title":"Emma","author":{"name":"Jane","__proto__":{"polluted":1}}}',
  ])('is not changed by the body %s', async (text) => {
    expect((await post(text)).requests).toEqual([]);
    expectUntouched();
  });

  it.each([
    '/books?__proto__[polluted]=1',
    '/books?__proto__.polluted=1',
    '/books?constructor[prototype][polluted]=1',
    '/books?tag[__proto__][polluted]=1',
    '/books/__proto__',
    '/__proto__/polluted',
  ])('is not changed by the path %s', async (path) => {
    const { app, requests } = library();
    await app.request(path);
    expect(requests).toEqual([]);
    expectUntouched();
  });

  it('is not changed by headers', async () => {
    const { app } = library();
    const headers = { 'X-Languages': '__proto__', __proto__polluted: '1', 'Content-Type': '__proto__' };
    expect((await app.request('/books', { headers })).status).toBe(400);
    expectUntouched();
  });
});
