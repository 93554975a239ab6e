// Changes a connector by `fetch` alone.
import { headers } from '../../revisions.ts';
import type { Call } from '../callers.ts';

export const bareFetch =
  (url: string): Call =>
  async (id, machineName) => {
    const response = await fetch(`${url}/beta/connectors/${id}`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ machineName }),
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return Reflect.get(Object(await response.json()), 'machineName');
  };
