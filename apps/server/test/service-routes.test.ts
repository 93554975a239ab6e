// What the server serves beside the API: health, the OpenAPI document, and its reference page.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createApp } from '../src/create-app.ts';
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.ts';

const bundle = fileURLToPath(import.meta.resolve('@graph-connectors/contract/openapi.json'));

test('GET /openapi.json gives the committed document', async () => {
  const answer = await createApp().request('/openapi.json');
  expect(answer.headers.get('content-type')).toContain('application/json');
  expect(await answer.json()).toEqual(JSON.parse(readFileSync(bundle, 'utf8')));
});

test('GET /docs gives a page that needs nothing from elsewhere', async () => {
  const app = createApp();
  const page = await app.request('/docs');
  const html = await page.text();
  const parts = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].flatMap(([, url]) => url ?? []);
  expect(parts).toContain('/docs/swagger-ui-bundle.js');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  for (const url of parts.filter((part) => !part.startsWith('data:'))) {
    expect(url).toMatch(/^\/docs\//);
    const part = await app.request(url);
    expect([url, part.status, (await part.text()).length > 0]).toEqual([url, 200, true]);
  }
});

test('what is tried on the page goes to this server, not to the real one', async () => {
  const script = await (await createApp().request('/docs/page.js')).text();
  expect(script).toContain('server.url = new URL(server.url).pathname');
});

test('GET /healthz says that the process lives', async () => {
  const answer = await createApp().request('/healthz');
  expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }]);
});

test('GET /readyz says whether the store can be used', async () => {
  const { store } = openSqliteStore(':memory:');
  const app = createApp({ store });
  const ready = await app.request('/readyz');
  expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
  await store.close();
  const notReady = await app.request('/readyz');
  expect([notReady.status, await notReady.json()]).toEqual([503, { status: 'not ready' }]);
});

test.each(['/healthz', '/readyz', '/openapi.json', '/docs', '/docs/page.js'])(
  '%s knows no other method than GET',
  async (path) => {
    const answer = await createApp().request(path, { method: 'POST' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(answer.headers.get('request-id')).toMatch(/^[\da-f-]{36}$/);
  },
);

test.each(['/healthz', '/readyz', '/openapi.json', '/docs', '/docs/nothing', '/nothing'])(
  '%s is answered with a request-id and asks for no more than it must',
  async (path) => {
    const answer = await createApp().request(path);
    expect(answer.headers.get('request-id')).toMatch(/^[\da-f-]{36}$/);
    expect(answer.status).toBe(path.endsWith('nothing') ? 401 : 200);
  },
);
