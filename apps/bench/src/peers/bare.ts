// The base of every ratio: node:http that parses, changes a Map and answers, and does nothing else.
import { createServer, type ServerResponse } from 'node:http';
import type { Connector } from '../fleet.ts';
import { announce, connectors } from './given.ts';

const prefix = '/beta/connectors/';

const send = (response: ServerResponse, body: unknown): void => {
  const text = JSON.stringify(body);
  response.writeHead(body === undefined ? 404 : 200, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(text ?? ''),
  });
  response.end(text);
};

const server = createServer((request, response) => {
  const { url = '', method } = request;
  if (method === 'GET') {
    if (url.startsWith(prefix)) send(response, connectors.get(url.slice(prefix.length)));
    else send(response, { value: [...connectors.values()] });
    return;
  }
  let text = '';
  request.setEncoding('utf8');
  request.on('data', (piece: string) => (text += piece));
  request.on('end', () => {
    const body: Partial<Connector> = JSON.parse(text);
    const current = connectors.get(url.slice(prefix.length));
    if (current === undefined) {
      send(response, undefined);
      return;
    }
    const { machineName, externalIp, status } = { ...current, ...body };
    const changed = { ...current, machineName, externalIp, status };
    connectors.set(current.id, changed);
    send(response, changed);
  });
});
server.listen(0, '127.0.0.1', () => announce(server.address()));
