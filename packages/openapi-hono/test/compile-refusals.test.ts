// What `compile` refuses, since it could only be served in part or in silence; each with a message that names the place.
import { describe, expect, it } from 'vitest';
import { compile } from '../src/compile/index.ts';
import { documentOf, documentWithBody } from './load-compiled.ts';

const query = (parameter: object, components = {}): object =>
  documentOf({ parameters: [{ name: 'q', in: 'query', ...parameter }] }, components);
const operation = { responses: {} };

describe('compile refuses', () => {
  it.each<[string, object, string]>([
    ['a document that is none', [], 'The document must be an object.'],
    [
      'an operation without operationId',
      documentOf({ operationId: undefined }),
      'POST /things has no operationId.',
    ],
    [
      'an operationId that occurs twice',
      {
        paths: {
          '/a': { get: { operationId: 'do', ...operation } },
          '/b': { get: { operationId: 'do', ...operation } },
        },
      },
      'GET /b: the operationId do is taken.',
    ],
    [
      'an operation of HEAD',
      { paths: { '/a': { head: { operationId: 'do', ...operation } } } },
      'HEAD /a: HEAD is answered as GET, and is no operation here.',
    ],
    [
      'a parameter behind an external $ref',
      documentOf({ parameters: [{ $ref: 'shared.yaml#/q' }] }),
      'do: shared.yaml#/q is outside the document. Bundle it first.',
    ],
    [
      'a schema behind an external $ref',
      documentWithBody({ type: 'object', properties: { a: { $ref: 'shared.yaml#/a' } } }),
      "do_body: the schema cannot be compiled. Error: can't resolve reference shared.yaml#/a",
    ],
    [
      'a $ref to nothing',
      documentWithBody({ type: 'array', items: { $ref: '#/components/schemas/None' } }),
      "do_body: the schema cannot be compiled. Error: can't resolve reference request:#/components/schemas/None",
    ],
    [
      'a parameter that is a $ref to itself',
      documentOf(
        { parameters: [{ $ref: '#/components/parameters/a' }] },
        {
          parameters: { a: { $ref: '#/components/parameters/b' }, b: { $ref: '#/components/parameters/a' } },
        },
      ),
      'do: #/components/parameters/a refers to itself.',
    ],
    [
      'a schema that is a $ref to itself',
      documentWithBody(
        { type: 'array', items: { $ref: '#/components/schemas/A' } },
        { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } },
      ),
      'do_body: the schema cannot be compiled. A $ref in it refers to itself.',
    ],
    [
      'a parameter that is one of several schemas',
      query({ schema: { oneOf: [{ type: 'integer' }, { enum: ['all'] }] } }),
      'do: the schema of the parameter q combines schemas, which is not supported.',
    ],
    [
      'an operationId that reaches a prototype',
      documentOf({ operationId: '__proto__' }),
      'POST /things has no operationId that can be one.',
    ],
    ['a cookie parameter', query({ in: 'cookie', schema: {} }), 'do: cookie parameters are not supported.'],
    [
      'a query parameter that is an object',
      query({ schema: { type: 'object' } }),
      'do: the parameter q is serialised',
    ],
    [
      'a query parameter that is an object behind a $ref',
      query({ schema: { $ref: '#/components/schemas/O' } }, { schemas: { O: { type: 'object' } } }),
      'do: the parameter q is serialised',
    ],
    [
      'a parameter in deepObject style',
      query({ style: 'deepObject', schema: {} }),
      'do: the parameter q is serialised',
    ],
    [
      'a parameter in matrix style',
      query({ style: 'matrix', schema: {} }),
      'do: the parameter q is serialised',
    ],
    [
      'a parameter with content',
      query({ content: { 'application/json': {} } }),
      'do: the parameter q is serialised',
    ],
    ['a broken pattern', query({ schema: { pattern: '(' } }), 'do_query: the schema cannot be compiled. '],
    [
      'a broken pattern in a body',
      documentWithBody({ pattern: '[' }),
      'do_body: the schema cannot be compiled. ',
    ],
    ['an unknown type', documentWithBody({ type: 'date' }), 'do_body: the schema cannot be compiled. '],
    [
      'an unknown format',
      documentWithBody({ format: 'isbn' }),
      'do_body: the schema cannot be compiled. Error: unknown format "isbn"',
    ],
    [
      'a server whose URL has variables',
      documentOf({ servers: [{ url: 'https://example.com/{version}' }] }),
      'do: a server must have a URL without variables.',
    ],
    [
      'a server without a URL',
      documentOf({ servers: [{ description: 'here' }] }),
      'do: a server must have a URL without variables.',
    ],
    [
      'a server whose URL is none',
      documentOf({ servers: [{ url: 'https://' }] }),
      'do: the URL of the server https:// is none.',
    ],
    [
      'a body that is no JSON',
      documentOf({ requestBody: { content: { 'multipart/form-data': { schema: {} } } } }),
      'do: a request body of type multipart/form-data is not supported.',
    ],
    [
      'a media type that no request has',
      documentOf({ requestBody: { content: { 'application/json; charset=utf-8': { schema: {} } } } }),
      'do: a request body of type application/json; charset=utf-8 is not supported.',
    ],
  ])('%s', async (_, source, message) => {
    await expect(compile(source)).rejects.toThrow(message);
  });
});
