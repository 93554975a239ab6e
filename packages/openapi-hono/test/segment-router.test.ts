// The router finds what Hono's own routers find.
import fc from 'fast-check';
import { Hono } from 'hono';
import { TrieRouter } from 'hono/router/trie-router';
import { describe, expect, it } from 'vitest';
import { SegmentRouter } from '../src/index.ts';

const segment = fc.constantFrom('a', 'b', '$count', ':id', ':key', 'A');
const route = fc.record({
  method: fc.constantFrom('GET', 'PATCH', 'ALL'),
  path: fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join('/')}`),
});
const asked = fc.record({
  method: fc.constantFrom('GET', 'PATCH', 'POST'),
  path: fc
    .array(fc.constantFrom('a', 'b', '$count', 'A', '', '7', '%20'), { maxLength: 5 })
    .map((parts) => `/${parts.join('/')}`),
});

describe('a router by segments', () => {
  it('finds the same routes, in the same order, with the same parameters, as the one of Hono', () => {
    fc.assert(
      fc.property(
        fc.array(route, { maxLength: 12 }),
        fc.array(asked, { minLength: 1 }),
        (routes, requests) => {
          const own = new SegmentRouter<number>();
          const honos = new TrieRouter<number>();
          for (const [index, { method, path }] of routes.entries()) {
            own.add(method, path, index);
            honos.add(method, path, index);
          }
          for (const { method, path } of requests) {
            expect({ path, found: own.match(method, path) }).toEqual({
              path,
              found: honos.match(method, path),
            });
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each(['/a/*', '/:id?', '/:id{[0-9]+}', '/a*'])('refuses a pattern: %s', (path) => {
    expect(() => new SegmentRouter().add('GET', path, 1)).toThrow(path);
  });

  it('serves an app', async () => {
    const app = new Hono({ router: new SegmentRouter() });
    app.get('/books/:id', (c) => c.text(c.req.param('id')));
    expect(await (await app.request('/books/a%20b')).text()).toBe('a b');
    expect((await app.request('/books/')).status).toBe(404);
    expect((await app.request('/')).status).toBe(404);
  });
});
