// Takes a connector out of service.
import { createConnectorsClient } from '@graph-connectors/client';

const graph = createConnectorsClient({ baseUrl: 'http://127.0.0.1:3000/beta', token: 'any-token' });
const connectorsId = '7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a';

// By a method that gives the connector, or throws.
const connector = await graph.connectors.update(connectorsId, { status: 'inactive' }, { reread: true });
console.log(`${connector.machineName} is ${connector.status}`);

// By a method of HTTP, which gives a result for every answer.
const result = await graph.PATCH('/connectors/{connectorsId}', {
  params: { path: { connectorsId } },
  body: { status: 'active' },
});
console.log(result.ok ? `${result.status}, ${result.etag}` : result.error.error.message);
