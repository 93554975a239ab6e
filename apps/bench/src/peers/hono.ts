// Hono with nothing on it, as its documents begin.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Connector } from '../fleet.ts';
import { announce, connectors } from './given.ts';

const app = new Hono();
app.get('/beta/connectors/:id', (c) => {
  const connector = connectors.get(c.req.param('id'));
  return connector === undefined ? c.notFound() : c.json(connector);
});
app.patch('/beta/connectors/:id', async (c) => {
  const current = connectors.get(c.req.param('id'));
  if (current === undefined) return c.notFound();
  const body = await c.req.json<Partial<Connector>>();
  const { machineName, externalIp, status } = { ...current, ...body };
  const changed = { ...current, machineName, externalIp, status };
  connectors.set(current.id, changed);
  return c.json(changed);
});
app.get('/beta/connectors', (c) => c.json({ value: [...connectors.values()] }));
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, announce);
