// Says whether the process lives and whether it can serve.
import type { Hono } from 'hono';
import type { Services } from './request-context.ts';

/** Adds `GET /healthz` and `GET /readyz`. */
export function serveHealth(app: Hono, { store, newId }: Services): void {
  app.get('/healthz', (c) => c.json({ status: 'ok' }, 200, { 'request-id': newId() }));
  app.get('/readyz', async (c) => {
    const ready = await store.ready().then(
      () => true,
      () => false,
    );
    return c.json({ status: ready ? 'ready' : 'not ready' }, ready ? 200 : 503, { 'request-id': newId() });
  });
}
