// Changes a connector through openapi-fetch, as its documentation says.
import type { paths } from '@graph-connectors/contract';
import createClient from 'openapi-fetch';
import { headers } from '../../revisions.ts';
import type { Call } from '../callers.ts';

export function openapiFetch(url: string): Call {
  const client = createClient<paths>({ baseUrl: `${url}/beta`, headers });
  return async (id, machineName) => {
    const { data, response } = await client.PATCH('/connectors/{connectorsId}', {
      params: { path: { connectorsId: id } },
      body: { machineName },
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return data?.machineName;
  };
}
