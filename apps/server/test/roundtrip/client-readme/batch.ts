// Takes a connector out of service, and counts those that are left, in one request.
import type { ConnectorsClient } from '@graph-connectors/client';
import { batch, GET, PATCH } from '@graph-connectors/client/batch';

export async function retireAndCount(graph: ConnectorsClient, connectorsId: string): Promise<string> {
  const params = { path: { connectorsId } };
  const query = { $filter: "status eq 'active'" };
  const { retired, left } = await batch(graph, {
    retired: PATCH('/connectors/{connectorsId}', { params, body: { status: 'inactive' } }),
    left: GET('/connectors/$count', { params: { query }, dependsOn: ['retired'] }),
  });
  return left.ok ? `${left.data} are left.` : `${retired.status}, ${left.error.error.message}`;
}
