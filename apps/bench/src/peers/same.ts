// Bare node:http that answers the bytes and the headers of the reference server, to show what these alone cost.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { change, show, showAll } from './connector-table.ts';
import { announce } from './given.ts';

const prefix = '/beta/connectors/';

// One id for all requests: as many bytes as a new one, and none of the work.
const id = crypto.randomUUID();
const common = {
  'content-type':
    'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8',
  'odata-version': '4.0',
  'request-id': id,
  'client-request-id': id,
};

type Body = { readonly '@odata.context'?: string; readonly '@odata.etag'?: string };

const send = (response: ServerResponse, body: Body | undefined): void => {
  const text = JSON.stringify(body);
  response.writeHead(body === undefined ? 404 : 200, {
    ...(body?.['@odata.etag'] !== undefined && { etag: body['@odata.etag'] }),
    ...common,
    'content-length': Buffer.byteLength(text ?? ''),
  });
  response.end(text);
};

const hostOf = (request: IncomingMessage): string => request.headers.host ?? '';

const server = createServer((request, response) => {
  const { url = '', method } = request;
  if (method === 'GET') {
    if (url.startsWith(prefix)) send(response, show(url.slice(prefix.length), hostOf(request)));
    else send(response, showAll(hostOf(request)));
    return;
  }
  let text = '';
  request.setEncoding('utf8');
  request.on('data', (piece: string) => (text += piece));
  request.on('end', () =>
    send(response, change(url.slice(prefix.length), JSON.parse(text), hostOf(request))),
  );
});
server.listen(0, '127.0.0.1', () => announce(server.address()));
