// Tries longer than usual, says so, and changes something that may as well be changed twice.
import { createConnectorsClient } from '@graph-connectors/client';

const graph = createConnectorsClient({
  baseUrl: 'http://127.0.0.1:3000/beta',
  token: 'any-token',
  retry: { attempts: 6, delay: 250 },
  timeout: { attempt: 5_000, call: 60_000 },
  onRetry: ({ attempt, status }) => console.log(`Try ${attempt} was answered ${status}.`),
});
const id = '7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a';

await graph.connectors.update(id, { status: 'inactive' }, { idempotent: true });
await graph.connectors.get(id, { signal: AbortSignal.timeout(10_000) });
