// Fastify with the document's schemas for bodies and answers.
import fastify from 'fastify';
import { type Change, change, isBearer, show, showAll } from './connector-table.ts';
import { schemaOf } from './document.ts';
import { announce } from './given.ts';

// Its defaults turn values into other types and drop what is unknown, where the document refuses both.
const app = fastify({
  ajv: { customOptions: { removeAdditional: false, coerceTypes: false, useDefaults: false } },
});
app.addHook('onRequest', (request, reply, done) => {
  reply.header('request-id', crypto.randomUUID());
  if (isBearer(request.headers.authorization)) done();
  else reply.code(401).send();
});

const params = { type: 'object', properties: { id: { type: 'string', minLength: 1, maxLength: 128 } } };
const one = { 200: schemaOf('connector') };
const path = '/beta/connectors/:id';

app.patch<{ Params: { id: string }; Body: Change }>(
  path,
  { schema: { params, body: schemaOf('connectorUpdate'), response: one } },
  (request, reply) => {
    const changed = change(request.params.id, request.body, request.host);
    return changed === undefined ? reply.code(404).send() : reply.send(changed);
  },
);
app.get<{ Params: { id: string } }>(path, { schema: { params, response: one } }, (request, reply) => {
  const found = show(request.params.id, request.host);
  return found === undefined ? reply.code(404).send() : reply.send(found);
});
app.get(
  '/beta/connectors',
  { schema: { response: { 200: schemaOf('connectorCollection') } } },
  (request, reply) => reply.send(showAll(request.host)),
);

await app.listen({ port: 0, host: '127.0.0.1' });
announce(app.server.address());
