// Stands in for the router's package before the server: what has no handler there is answered with 204.
import { type BindOptions, bind as bindAll } from '@graph-connectors/openapi-hono';
import type { Hono } from 'hono';

export * from '@graph-connectors/openapi-hono';

/** Binds as the router does, with a handler more for each operation that the server does not know. */
export function bind<Operations, Context, Common extends string = never>(
  app: Hono,
  options: BindOptions<Operations, Context, Common>,
): void {
  const further = Object.keys(options.operations).map((id) => [id, () => ({ status: 204 })]);
  bindAll(app, { ...options, handlers: { ...Object.fromEntries(further), ...options.handlers } });
}
