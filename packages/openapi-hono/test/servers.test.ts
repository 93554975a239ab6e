// Where operations are served that have servers of their own.
import { describe, expect, it } from 'vitest';
import type { Operation } from '../src/index.ts';
import { documentOf, loadOperations } from './load-compiled.ts';
import { send, serve } from './serve-document.ts';

const bases = ['/beta', '/beta/here'];
const operation = (operationId: string, url?: string): object => ({
  operationId,
  responses: { 204: { description: 'Done.' } },
  ...(url === undefined ? {} : { servers: [{ url }] }),
});

/** Its batches stand under one base, its notes can be emptied under the other one, and all else is under both. */
const document = {
  openapi: '3.1.0',
  info: { title: 'Notes', version: '1' },
  servers: bases.map((base) => ({ url: `https://example.com${base}` })),
  paths: {
    '/notes': { get: operation('listNotes'), delete: operation('emptyNotes', '/beta/here') },
    '/$batch': { servers: [{ url: 'https://example.com/beta/' }], post: operation('batch') },
    '/{set}/notes': { put: operation('putNotes', '/beta') },
  },
};

describe('an operation with a server of its own', () => {
  it.each<[method: string, path: string, answer: unknown[]]>([
    ['GET', '/beta/notes', [204, '/beta', 'listNotes']],
    ['GET', '/beta/here/notes', [204, '/beta/here', 'listNotes']],
    ['POST', '/beta/$batch', [204, '/beta', 'batch']],
    ['DELETE', '/beta/here/notes', [204, '/beta/here', 'emptyNotes']],
    ['PUT', '/beta/there/notes', [204, '/beta', 'putNotes']],
  ])('is served there, others everywhere: %s %s', async (method, path, answer) => {
    expect(await send(await serve(document, { bases }), method, path)).toEqual(answer);
  });

  it.each<[method: string, path: string, answer: unknown[]]>([
    ['POST', '/beta/here/$batch', [404, '/beta', null]],
    ['OPTIONS', '/beta/here/$batch', [404, '/beta', null]],
    ['GET', '/beta/$batch', [405, '/beta', 'POST, OPTIONS']],
    ['OPTIONS', '/beta/$batch', [204, '/beta', 'POST, OPTIONS']],
    ['DELETE', '/beta/notes', [405, '/beta', 'GET, HEAD, OPTIONS']],
    ['OPTIONS', '/beta/notes', [204, '/beta', 'GET, HEAD, OPTIONS']],
    ['OPTIONS', '/beta/here/notes', [204, '/beta/here', 'GET, DELETE, HEAD, OPTIONS']],
    ['PUT', '/beta/here/there/notes', [404, '/beta', null]],
  ])('is unknown elsewhere: %s %s', async (method, path, answer) => {
    expect(await send(await serve(document, { bases }), method, path)).toEqual(answer);
  });

  it('does not stand before a path of another base that is more concrete', async () => {
    expect(await send(await serve(document, { bases }), 'PUT', '/beta/here/notes')).toEqual([
      405,
      '/beta/here',
      'GET, DELETE, HEAD, OPTIONS',
    ]);
  });

  it('stops the start if nothing is served there', async () => {
    await expect(serve(document, { bases: ['/beta', '/v1'] })).rejects.toThrow(
      "The operation emptyNotes has a server at '/beta/here', which is none of the bases: '/beta', '/v1'.",
    );
  });
});

describe('the path of a server', () => {
  const basesOf = async (own: object): Promise<Operation['bases']> =>
    (await loadOperations(documentOf(own)))['do']?.bases;

  it.each<[string, readonly string[]]>([
    ['https://example.com/beta', ['/beta']],
    ['https://example.com/beta/', ['/beta']],
    ['https://example.com', ['']],
    ['/beta/here?a=b', ['/beta/here']],
    ['beta', ['/beta']],
    ['/', ['']],
  ])('is read of %s', async (url, expected) => {
    expect(await basesOf({ servers: [{ url }] })).toEqual(expected);
  });

  it('is told once where servers of several hosts have it', async () => {
    const servers = ['https://a.example/v1', 'https://b.example/v1', '/v2'].map((url) => ({ url }));
    expect(await basesOf({ servers })).toEqual(['/v1', '/v2']);
  });

  it('is not told of an operation that has none of its own', async () => {
    expect(await basesOf({})).toBeUndefined();
    expect(await basesOf({ servers: [] })).toBeUndefined();
  });
});
