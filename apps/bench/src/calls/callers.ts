// Changes a connector through each client, as its documents say.
import { createConnectorsClient } from '@graph-connectors/client';
import {
  Client,
  type Context,
  HTTPMessageHandler,
  type Middleware,
  RetryHandler,
} from '@microsoft/microsoft-graph-client';
import { headers } from '../revisions.ts';
import type { Caller } from './job.ts';

/** Sends the name to a connector; gives the name that came back. */
export type Call = (id: string, machineName: string) => Promise<unknown>;

/** Makes each caller, for a server's scheme, host and port. */
export const callers: Readonly<Record<Caller, (url: string) => Call>> = {
  fetch: (url) => async (id, machineName) => {
    const response = await fetch(`${url}/beta/connectors/${id}`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ machineName }),
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return Reflect.get(Object(await response.json()), 'machineName');
  },
  ours: (url) => {
    const graph = createConnectorsClient({ baseUrl: `${url}/beta`, token: 'any-token' });
    return async (id, machineName) => {
      const { data, response } = await graph.PATCH('/connectors/{connectorsId}', {
        params: { path: { connectorsId: id } },
        body: { machineName },
      });
      if (!response.ok) throw new Error(`status ${response.status}`);
      return data?.machineName;
    };
  },
  graph: (url) => {
    const client = Client.initWithMiddleware({
      baseUrl: `${url}/`,
      defaultVersion: 'beta',
      middleware: [new BearerToken(), new RetryHandler(), new HTTPMessageHandler()],
    });
    return async (id, machineName) => {
      const data: unknown = await client.api(`/connectors/${id}`).patch({ machineName });
      return Reflect.get(Object(data), 'machineName');
    };
  },
};

/** Sends a token over http, which the client's own handler does over https only. */
class BearerToken implements Middleware {
  #next: Middleware | undefined;

  setNext(next: Middleware): void {
    this.#next = next;
  }

  async execute(context: Context): Promise<void> {
    context.options = {
      ...context.options,
      headers: Object.assign({}, context.options?.headers, { Authorization: 'Bearer any-token' }),
    };
    await this.#next?.execute(context);
  }
}
