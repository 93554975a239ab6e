// Serves the OpenAPI document, and a page that shows it and lets people try it, without the internet.
import document from '@graph-connectors/contract/openapi.json' with { type: 'json' };
import type { Hono } from 'hono';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Services } from '../request-context.ts';
import type { RequestLog } from '../request-log.ts';
import { serviceRoute } from '../service-route.ts';

const swaggerUi = (name: string): string => fileURLToPath(import.meta.resolve(`swagger-ui-dist/${name}`));
const own = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const html = 'text/html; charset=utf-8';
const script = 'text/javascript; charset=utf-8';

/** The files of the page: where each is served, what it is, and where it lies. */
const files = [
  { path: '/docs', type: html, file: own('page.html') },
  { path: '/docs/', type: html, file: own('page.html') },
  { path: '/docs/page.js', type: script, file: own('page.js') },
  { path: '/docs/swagger-ui.css', type: 'text/css; charset=utf-8', file: swaggerUi('swagger-ui.css') },
  { path: '/docs/swagger-ui-bundle.js', type: script, file: swaggerUi('swagger-ui-bundle.js') },
];

/** Nothing from elsewhere; Swagger UI sets styles on elements and has its images inline. */
const headers = {
  'content-security-policy': "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:",
};

/** Adds `GET /openapi.json` and `GET /docs`. */
export function serveReference(app: Hono, services: Services & { readonly log: RequestLog }): void {
  const body = JSON.stringify(document);
  serviceRoute(app, '/openapi.json', services, () => ({ status: 200, type: 'application/json', body }));
  for (const { path, type, file } of files) {
    let content: Promise<string> | undefined;
    serviceRoute(app, path, services, async () => {
      content ??= readFile(file, 'utf8');
      return { status: 200, type, body: await content, headers };
    });
  }
}
