// Tries a program out on the reference server, in process and with no port.
import { createConnectorsClient } from '@graph-connectors/client';
import { createApp } from '@graph-connectors/server';

const app = createApp();
const { connectors } = createConnectorsClient({ token: 'any-token', fetch: app.fetch });

await connectors.create({ machineName: 'edge-01', externalIp: '198.51.100.7', status: 'active' });
for await (const { machineName } of connectors.list()) console.log(machineName);
