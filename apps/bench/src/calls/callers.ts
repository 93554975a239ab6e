// Changes a connector through each client, as its documents say.
import { createConnectorsClient, type Fetch } from '@graph-connectors/client';
import { undiciFetch } from '@graph-connectors/client/node';
import {
  Client,
  type Context,
  HTTPMessageHandler,
  type Middleware,
  RetryHandler,
} from '@microsoft/microsoft-graph-client';
import type { paths } from '@graph-connectors/contract';
import createClient from 'openapi-fetch';
import { headers } from '../revisions.ts';
import type { Caller } from './job.ts';
import { kiota } from './kiota.ts';

/** Sends the name to a connector; gives the name that came back. */
export type Call = (id: string, machineName: string) => Promise<unknown>;

// As with `fetch`, connections outlast a run.
const undici = undiciFetch();

function ours(url: string, fetch?: Fetch): Call {
  const graph = createConnectorsClient({
    baseUrl: `${url}/beta`,
    token: 'any-token',
    ...(fetch && { fetch }),
  });
  return async (id, machineName) => {
    const { data, response } = await graph.PATCH('/connectors/{connectorsId}', {
      params: { path: { connectorsId: id } },
      body: { machineName },
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return data?.machineName;
  };
}

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
  'openapi-fetch': (url) => {
    const client = createClient<paths>({ baseUrl: `${url}/beta`, headers });
    return async (id, machineName) => {
      const { data, response } = await client.PATCH('/connectors/{connectorsId}', {
        params: { path: { connectorsId: id } },
        body: { machineName },
      });
      if (!response.ok) throw new Error(`status ${response.status}`);
      return data?.machineName;
    };
  },
  ours: (url) => ours(url),
  'ours-values': (url) => {
    const { connectors } = createConnectorsClient({ baseUrl: `${url}/beta`, token: 'any-token' });
    return async (id, machineName) => (await connectors.update(id, { machineName }))?.machineName;
  },
  'ours-given': (url) => ours(url, (request) => fetch(request)),
  'ours-node': (url) => ours(url, undici),
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
  kiota,
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
