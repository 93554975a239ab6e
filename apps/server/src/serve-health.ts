// Says whether the process lives and whether it can serve.
import type { Hono } from 'hono';
import type { Services } from './request-context.ts';
import type { RequestLog } from './request-log.ts';
import { serviceRoute } from './service-route.ts';
import { toFault } from './to-fault.ts';

/** Adds `GET /healthz` and `GET /readyz`. */
export function serveHealth(app: Hono, services: Services & { readonly log: RequestLog }): void {
  const type = 'application/json';
  serviceRoute(app, '/healthz', services, () => ({ status: 200, type, body: '{"status":"ok"}' }));
  serviceRoute(app, '/readyz', services, async (context) => {
    const ready = await services.store.ready().then(
      () => true,
      (error: unknown) => {
        services.log.failed(context, toFault(error, services.rules));
        return false;
      },
    );
    return {
      status: ready ? 200 : 503,
      type,
      body: JSON.stringify({ status: ready ? 'ready' : 'not ready' }),
    };
  });
}
