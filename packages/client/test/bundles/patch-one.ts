// Changes one connector with this package, everything on by default.
import { createConnectorsClient } from '../../src/index.ts';

const graph = createConnectorsClient({ token: 'any' });
await graph.connectors.update('7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a', { status: 'inactive' });
