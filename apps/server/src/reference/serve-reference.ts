// Serves the OpenAPI document, and a page that shows it and lets people try it, without the internet.
import document from '@graph-connectors/contract/openapi.json' with { type: 'json' };
import type { Context, Hono } from 'hono';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Services } from '../request-context.ts';

const swaggerUi = (name: string): string => fileURLToPath(import.meta.resolve(`swagger-ui-dist/${name}`));
const own = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The files of the page: where each is served, what it is, and where it lies. */
const files = [
  { path: '/docs', type: 'text/html; charset=utf-8', file: own('page.html') },
  { path: '/docs/page.js', type: 'text/javascript; charset=utf-8', file: own('page.js') },
  { path: '/docs/swagger-ui.css', type: 'text/css; charset=utf-8', file: swaggerUi('swagger-ui.css') },
  {
    path: '/docs/swagger-ui-bundle.js',
    type: 'text/javascript; charset=utf-8',
    file: swaggerUi('swagger-ui-bundle.js'),
  },
];

/** Nothing from elsewhere; Swagger UI sets styles on elements and has its images inline. */
const contentSecurityPolicy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

/** Adds `GET /openapi.json` and `GET /docs`. */
export function serveReference(app: Hono, { newId }: Services): void {
  app.get('/openapi.json', (c) => c.json(document, 200, { 'request-id': newId() }));
  for (const { path, type, file } of files) {
    app.get(path, async (c: Context) =>
      c.body(await readFile(file, 'utf8'), 200, {
        'Content-Type': type,
        'Content-Security-Policy': contentSecurityPolicy,
        'request-id': newId(),
      }),
    );
  }
}
