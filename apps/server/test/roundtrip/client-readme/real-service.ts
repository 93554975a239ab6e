// Lists the connectors of the tenant in which this machine is signed in.
import { DefaultAzureCredential } from './azure-identity.ts';
import { createConnectorsClient } from '@graph-connectors/client';

const graph = createConnectorsClient({ token: new DefaultAzureCredential() });

for await (const { machineName, status } of graph.connectors.list()) console.log(`${machineName}: ${status}`);
