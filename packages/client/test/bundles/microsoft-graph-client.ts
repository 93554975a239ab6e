// Changes one connector with Microsoft's own client.
import { Client } from '@microsoft/microsoft-graph-client';

const graph = Client.init({ defaultVersion: 'beta', authProvider: (done) => done(undefined, 'any') });
await graph
  .api('/onPremisesPublishingProfiles/applicationProxy/connectors/7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a')
  .patch({ status: 'inactive' });
