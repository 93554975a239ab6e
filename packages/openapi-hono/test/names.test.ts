// Names with signs that mean something elsewhere, `$` and `@`, in all places where a document has names.
import fc from 'fast-check';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { SegmentRouter } from '../src/index.ts';
import { send, serve } from './serve-document.ts';

const operation = (operationId: string, more: object = {}): object => ({
  operationId,
  responses: { 204: { description: 'Done.' } },
  ...more,
});
const parameter = (place: string, name: string, schema: object = { type: 'string' }): object => ({
  in: place,
  name,
  schema,
  ...(place === 'path' ? { required: true } : { explode: false }),
});
const member = parameter('path', 'memberId', { type: 'integer' });
const group = parameter('path', 'groupId', { type: 'string', minLength: 2 });

const document = {
  openapi: '3.1.0',
  info: { title: 'Groups', version: '1' },
  paths: {
    '/members': {
      get: operation('listMembers', {
        parameters: [
          parameter('query', '$filter'),
          parameter('query', '$top', { type: 'integer' }),
          parameter('query', '$select', { type: 'array', items: { enum: ['@odata.id', '$name'] } }),
          parameter('query', '@id'),
        ],
      }),
    },
    '/members/$count': { get: operation('countMembers') },
    '/members/{memberId}': {
      parameters: [member],
      get: operation('getMember'),
      delete: operation('removeMember'),
    },
    '/members/{memberId}/memberOf': { parameters: [member], get: operation('listGroups') },
    '/members/{memberId}/memberOf/$ref': {
      parameters: [member],
      get: operation('listGroupRefs'),
      put: operation('setGroup', {
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['@odata.id'],
                additionalProperties: false,
                properties: {
                  '@odata.id': { type: 'string' },
                  '@odata.type': { type: 'string', readOnly: true },
                  $name: { type: 'string' },
                },
              },
            },
          },
        },
      }),
    },
    '/members/{memberId}/memberOf/{groupId}': { parameters: [member, group], patch: operation('patchGroup') },
    '/members/{memberId}/memberOf/{groupId}/$ref': {
      parameters: [member, group],
      get: operation('getGroupRef'),
      delete: operation('leaveGroup'),
    },
  },
};

const routers: [name: string, app: () => Hono][] = [
  ['by segments', () => new Hono({ router: new SegmentRouter() })],
  ['of Hono', () => new Hono()],
];

describe.each(routers)('a path with signs, by the router %s,', (_, app) => {
  it.each<[method: string, path: string, answer: unknown[]]>([
    ['GET', '/members/$count', [204, '', 'countMembers']],
    ['GET', '/members/7', [204, '', 'getMember']],
    ['GET', '/members/$counts', [400, '', null]],
    ['DELETE', '/members/$count', [405, '', 'GET, HEAD, OPTIONS']],
    ['DELETE', '/members/7', [204, '', 'removeMember']],
    ['OPTIONS', '/members/$count', [204, '', 'GET, HEAD, OPTIONS']],
    ['OPTIONS', '/members/7', [204, '', 'GET, DELETE, HEAD, OPTIONS']],
    ['GET', '/members/7/memberOf/$ref', [204, '', 'listGroupRefs']],
    ['PATCH', '/members/7/memberOf/$ref', [405, '', 'GET, PUT, HEAD, OPTIONS']],
    ['PATCH', '/members/7/memberOf/g1', [204, '', 'patchGroup']],
    ['GET', '/members/7/memberOf/g1', [405, '', 'PATCH, OPTIONS']],
    ['GET', '/members/7/memberOf/g1/$ref', [204, '', 'getGroupRef']],
    ['DELETE', '/members/7/memberOf/g1/$ref', [204, '', 'leaveGroup']],
    ['DELETE', '/members/7/memberOf/$ref/$ref', [204, '', 'leaveGroup']],
    ['PUT', '/members/7/memberOf/g1/$ref', [405, '', 'GET, DELETE, HEAD, OPTIONS']],
    ['OPTIONS', '/members/7/memberOf/g1/$ref', [204, '', 'GET, DELETE, HEAD, OPTIONS']],
    ['GET', '/members/7/$ref', [404, '', null]],
    ['GET', '/members/7/memberOf/ref', [405, '', 'PATCH, OPTIONS']],
  ])('leads where the document says: %s %s', async (method, path, answer) => {
    expect(await send(await serve(document, {}, app()), method, path)).toEqual(answer);
  });

  it('gives each parameter above it, of its own type', async () => {
    const served = await serve(document, {}, app());
    await send(served, 'DELETE', '/members/7/memberOf/8%2F9/$ref');
    expect(served.requests).toEqual([expect.objectContaining({ path: { memberId: 7, groupId: '8/9' } })]);
  });

  it('tells which parameter above it is wrong', async () => {
    const served = await serve(document, {}, app());
    await send(served, 'DELETE', '/members/seven/memberOf/g/$ref');
    expect(served.faults).toMatchObject([
      {
        kind: 'parameter-invalid',
        in: 'path',
        errors: [{ instancePath: '/memberId' }, { instancePath: '/groupId' }],
      },
    ]);
  });
});

describe('a query parameter with signs', () => {
  it.each([
    ['?$filter=a eq b&$top=5&@id=c', { $filter: 'a eq b', $top: 5, '@id': 'c' }],
    ['?%24filter=a+eq+b&%40id=https%3A%2F%2Fd', { $filter: 'a eq b', '@id': 'https://d' }],
    ['?$select=@odata.id,$name', { $select: ['@odata.id', '$name'] }],
  ])('is given by its name: %s', async (query, expected) => {
    const served = await serve(document);
    await send(served, 'GET', `/members${query}`);
    expect(served.requests).toEqual([expect.objectContaining({ query: expected })]);
  });

  it.each([
    ['?$top=all', { kind: 'parameter-invalid', errors: [{ instancePath: '/$top' }] }],
    ['?$select=@odata.ids', { kind: 'parameter-invalid', errors: [{ instancePath: '/$select/0' }] }],
    ['?@id=a&@id=b', { kind: 'parameter-invalid', errors: [{ instancePath: '/@id' }] }],
    ['?$skip=1', { kind: 'query-unknown', name: '$skip' }],
    ['?filter=1', { kind: 'query-unknown', name: 'filter' }],
  ])('is named where it is refused: %s', async (query, fault) => {
    const served = await serve(document);
    await send(served, 'GET', `/members${query}`);
    expect(served.faults).toMatchObject([fault]);
  });
});

describe('a property with signs', () => {
  const put = async (body: object): Promise<Awaited<ReturnType<typeof serve>>> => {
    const served = await serve(document);
    const headers = { 'Content-Type': 'application/json' };
    const init = { method: 'PUT', headers, body: JSON.stringify(body) };
    await served.app.request('/members/7/memberOf/$ref', init);
    return served;
  };

  it('is given by its name, apart where it is read-only', async () => {
    const { requests } = await put({ '@odata.id': 'a', $name: 'b', '@odata.type': 'c' });
    expect(requests).toEqual([
      expect.objectContaining({ body: { '@odata.id': 'a', $name: 'b' }, readOnly: { '@odata.type': 'c' } }),
    ]);
  });

  it.each([
    [{}, { keyword: 'required', params: { missingProperty: '@odata.id' } }],
    [{ '@odata.id': 7 }, { keyword: 'type', instancePath: '/@odata.id' }],
    [{ '@odata.id': 'a', '@odata.ids': '' }, { params: { additionalProperty: '@odata.ids' } }],
  ])('is named where it is refused: %j', async (body, error) => {
    expect((await put(body)).faults).toMatchObject([{ kind: 'body-invalid', errors: [error] }]);
  });
});

describe('of all paths that a request fits', () => {
  const template = fc
    .array(fc.constantFrom('a', '$count', '$ref', '{x}'), { minLength: 1, maxLength: 3 })
    // Parameters of one path have names of their own.
    .map((segments) => segments.map((segment, index) => `/${segment.replace('x', `x${index}`)}`).join(''));
  const fits = (path: string, asked: string): boolean =>
    new RegExp(`^${path.replaceAll('$', String.raw`\$`).replaceAll(/\{x\d\}/g, '[^/]+')}$`).test(asked);
  const parameters = (path: string): number => path.split('{').length;

  it.each(routers)('one with the fewest parameters is reached, by the router %s', async (_, app) => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(template, { minLength: 1, maxLength: 6 }),
        fc.array(template),
        async (paths, asked) => {
          const source = { paths: Object.fromEntries(paths.map((path) => [path, { get: operation(path) }])) };
          const served = await serve(source, {}, app());
          for (const path of asked.map((text) => text.replaceAll(/[{}]/g, ''))) {
            const fitting = paths.filter((known) => fits(known, path));
            const expected = fitting.length === 0 ? [404] : [204, Math.min(...fitting.map(parameters))];
            const [status, , reached] = await send(served, 'GET', path);
            expect(reached === null ? [status] : [status, parameters(reached)]).toEqual(expected);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
