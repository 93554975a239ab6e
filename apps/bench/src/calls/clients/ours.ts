// Changes a connector through our client, by a result or as a value.
import { createConnectorsClient, type Fetch } from '@graph-connectors/client';
import type { Call } from '../callers.ts';

const open = (url: string, fetch?: Fetch) =>
  createConnectorsClient({ baseUrl: `${url}/beta`, token: 'any-token', ...(fetch && { fetch }) });

/** By the method of HTTP. @param fetch the option of the client; the global one by default. */
export function ours(url: string, fetch?: Fetch): Call {
  const graph = open(url, fetch);
  return async (id, machineName) => {
    const { data, response } = await graph.PATCH('/connectors/{connectorsId}', {
      params: { path: { connectorsId: id } },
      body: { machineName },
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return data?.machineName;
  };
}

/** By the method that gives a value. */
export function oursByValue(url: string): Call {
  const { connectors } = open(url);
  return async (id, machineName) => (await connectors.update(id, { machineName }))?.machineName;
}
