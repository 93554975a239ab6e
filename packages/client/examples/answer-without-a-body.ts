// Asks for an answer without a body, where the new state is of no interest.
import { createConnectorsClient } from '@graph-connectors/client';

const [baseUrl = 'http://127.0.0.1:3000/beta', connectorsId = '7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a'] =
  process.argv.slice(2);
const graph = createConnectorsClient({ baseUrl, token: 'any-token' });

const { response } = await graph.PATCH('/connectors/{connectorsId}', {
  params: { path: { connectorsId }, header: { Prefer: 'return=minimal' } },
  body: { externalIp: '203.0.113.99' },
});
process.stdout.write(`${response.status}, ${response.headers.get('Preference-Applied')}\n`);
