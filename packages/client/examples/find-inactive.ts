// Lists the connectors that the service does not hear from.
import { createConnectorsClient } from '@graph-connectors/client';
import { eq } from '@graph-connectors/client/filter';

const [baseUrl = 'http://127.0.0.1:3000/beta'] = process.argv.slice(2);
const graph = createConnectorsClient({ baseUrl, token: 'any-token' });

const inactive = graph.connectors.list({
  filter: eq('status', 'inactive'),
  select: ['machineName'],
  orderby: ['machineName'],
});
for await (const { machineName } of inactive) process.stdout.write(`${machineName}\n`);
