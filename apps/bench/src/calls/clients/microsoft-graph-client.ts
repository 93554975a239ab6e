// Changes a connector through Microsoft's client, with the handlers that it has by default.
import {
  Client,
  type Context,
  HTTPMessageHandler,
  type Middleware,
  RetryHandler,
} from '@microsoft/microsoft-graph-client';
import type { Call } from '../callers.ts';

export function microsoftGraphClient(url: string): Call {
  const client = Client.initWithMiddleware({
    baseUrl: `${url}/`,
    defaultVersion: 'beta',
    middleware: [new BearerToken(), new RetryHandler(), new HTTPMessageHandler()],
  });
  return async (id, machineName) => {
    const data: unknown = await client.api(`/connectors/${id}`).patch({ machineName });
    return Reflect.get(Object(data), 'machineName');
  };
}

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
