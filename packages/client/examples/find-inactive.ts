// Lists the connectors that the service does not hear from.
import { createConnectorsClient } from '@graph-connectors/client';

const [baseUrl = 'http://127.0.0.1:3000/beta'] = process.argv.slice(2);
const graph = createConnectorsClient({ baseUrl, token: 'any-token' });

const { data, response } = await graph.GET('/connectors');
if (!response.ok) throw new Error(`${response.status}`);
for (const { machineName, status } of data?.value ?? []) {
  if (status === 'inactive') process.stdout.write(`${machineName}\n`);
}
