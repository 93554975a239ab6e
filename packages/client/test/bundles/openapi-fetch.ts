// Changes one connector with bare openapi-fetch: one try, with no end to it.
import type { paths } from '@graph-connectors/contract';
import createClient from 'openapi-fetch';

const graph = createClient<paths>({
  baseUrl: 'https://graph.microsoft.com/beta/onPremisesPublishingProfiles/applicationProxy',
  headers: { Authorization: 'Bearer any' },
});
await graph.PATCH('/connectors/{connectorsId}', {
  params: { path: { connectorsId: '7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a' } },
  body: { status: 'inactive' },
});
