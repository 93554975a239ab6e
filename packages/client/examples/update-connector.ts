// Takes a connector out of service.
import { createConnectorsClient } from '@graph-connectors/client';

const [baseUrl = 'http://127.0.0.1:3000/beta', connectorsId = '7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a'] =
  process.argv.slice(2);
const graph = createConnectorsClient({ baseUrl, token: 'any-token' });

const { data, error, response } = await graph.PATCH('/connectors/{connectorsId}', {
  params: { path: { connectorsId } },
  body: { status: 'inactive' },
});
if (!response.ok) throw new Error(`${response.status} ${error?.error.code}: ${error?.error.message}`);
// The service may have answered without the connector.
process.stdout.write(data ? `${data.machineName} is ${data.status}\n` : `${connectorsId} is inactive\n`);
