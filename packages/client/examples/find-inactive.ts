// Lists the connectors that the service does not hear from.
import { createConnectorsClient } from '@graph-connectors/client';

const [baseUrl = 'http://127.0.0.1:3000/beta'] = process.argv.slice(2);
const graph = createConnectorsClient({ baseUrl, token: 'any-token' });

const all = graph.connectors.list({ select: ['machineName', 'status'], orderby: ['machineName'] });
for await (const { machineName, status } of all) {
  // Looked for here: the service was seen to refuse filters on the status, as `--profile recorded` does.
  if (status === 'inactive') process.stdout.write(`${machineName}\n`);
}
