// Serves with @hono/zod-openapi and schemas that say what the document says.
import { serve } from '@hono/node-server';
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { change, isBearer, show, showAll } from './connector-table.ts';
import { announce } from './given.ts';

const text = (most: number) => z.string().min(1).max(most);
const status = z.enum(['active', 'inactive']);
const shown = z.object({
  '@odata.context': z.url().optional(),
  '@odata.type': z.literal('#microsoft.graph.connector'),
  '@odata.etag': z.string(),
  id: text(128),
  machineName: text(255),
  externalIp: text(255),
  status,
  version: text(64),
});
const update = z.strictObject({
  '@odata.type': z.enum(['#microsoft.graph.connector', 'microsoft.graph.connector']).optional(),
  machineName: text(255).optional(),
  externalIp: text(255).optional(),
  status: status.optional(),
});
const params = z.object({ id: text(128) });
const answer = {
  200: { description: 'The connector.', content: { 'application/json': { schema: shown } } },
  401: { description: 'No token.' },
  404: { description: 'No such connector.' },
};
const one = '/beta/connectors/{id}';
const patchRoute = createRoute({
  method: 'patch',
  path: one,
  request: { params, body: { required: true, content: { 'application/json': { schema: update } } } },
  responses: answer,
});
const getRoute = createRoute({ method: 'get', path: one, request: { params }, responses: answer });

// In the handlers, since middleware that sets headers would halve the throughput.
const lacksToken = (c: Context): boolean => !isBearer(c.req.header('authorization'));
const headers = () => ({ 'request-id': crypto.randomUUID() });
const hostOf = (c: Context): string => c.req.header('host') ?? '';

const app = new OpenAPIHono();
app.openapi(patchRoute, (c) => {
  if (lacksToken(c)) return c.body(null, 401);
  const changed = change(c.req.valid('param').id, c.req.valid('json'), hostOf(c));
  return changed === undefined ? c.body(null, 404) : c.json(changed, 200, headers());
});
app.openapi(getRoute, (c) => {
  if (lacksToken(c)) return c.body(null, 401);
  const found = show(c.req.valid('param').id, hostOf(c));
  return found === undefined ? c.body(null, 404) : c.json(found, 200, headers());
});
app.get('/beta/connectors', (c) =>
  lacksToken(c) ? c.body(null, 401) : c.json(showAll(hostOf(c)), 200, headers()),
);
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, announce);
