// Shows one round trip: starts a server, updates a connector through the client, prints both sides, and stops.
import { createConnectorsClient } from '@graph-connectors/client';
import { start } from '../src/start.ts';

await using server = await start();
const graph = createConnectorsClient({
  baseUrl: `${server.url}/beta`,
  token: 'any-token',
  fetch: async (request) => {
    show('>', `${request.method} ${request.url}`, request.headers, await request.clone().text());
    const response = await fetch(request);
    show('<', `${response.status} ${response.statusText}`, response.headers, await response.clone().text());
    return response;
  },
});

const { response } = await graph.PATCH('/connectors/{connectorsId}', {
  params: {
    path: { connectorsId: '7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a' },
    header: { 'client-request-id': crypto.randomUUID() },
  },
  body: {
    '@odata.type': '#microsoft.graph.connector',
    machineName: 'edge-01.contoso.com',
    status: 'inactive',
  },
});
if (!response.ok) process.exitCode = 1;

function show(direction: string, first: string, headers: Headers, body: string): void {
  const lines = [...headers]
    .filter(([name]) => name !== 'authorization')
    .map(([name, value]) => `${name}: ${value}`);
  const text = [first, ...lines, '', ...JSON.stringify(JSON.parse(body), null, 2).split('\n')];
  process.stdout.write(`${text.map((line) => `${direction} ${line}`.trimEnd()).join('\n')}\n\n`);
}
