// Express with express-openapi-validator, which reads the document itself.
import express, { type Request, type Response } from 'express';
import { middleware } from 'express-openapi-validator';
import { fileURLToPath } from 'node:url';
import { change, isBearer, show, showAll } from './connector-table.ts';
import { documentUrl } from './document.ts';
import { announce } from './given.ts';

const app = express();
app.use(express.json());
app.use((_request, response, next) => {
  response.set('request-id', crypto.randomUUID());
  next();
});
app.use(
  middleware({
    apiSpec: fileURLToPath(documentUrl),
    validateRequests: true,
    validateResponses: false,
    validateSecurity: { handlers: { delegated: ({ headers }) => isBearer(headers.authorization) } },
  }),
);

const send = (response: Response, found: unknown): void => {
  if (found === undefined) response.status(404).end();
  else response.json(found);
};
const hostOf = (request: Request): string => request.headers.host ?? '';
const path = '/beta/connectors/:id';
app.patch(path, (request, response) => {
  send(response, change(request.params.id, request.body, hostOf(request)));
});
app.get(path, (request, response) => {
  send(response, show(request.params.id, hostOf(request)));
});
app.get('/beta/connectors', (request, response) => {
  send(response, showAll(hostOf(request)));
});
app.use((error: object, _request: Request, response: Response, _next: unknown) => {
  response
    .status(Number(Reflect.get(error, 'status') ?? 500))
    .json({ error: { message: String(Reflect.get(error, 'message')) } });
});

const server = app.listen(0, '127.0.0.1', () => announce(server.address()));
