// Microsoft's own JavaScript client, unchanged, updates a connector on the running server.
import {
  Client,
  type Context,
  GraphError,
  HTTPMessageHandler,
  type Middleware,
  RetryHandler,
} from '@microsoft/microsoft-graph-client';
import { describe, expect, test } from 'vitest';
import { start } from '../../src/start.ts';
import { bases, connectorsId, missingId, sample } from '../support/round-trip.ts';

/** Sends a token over http, which the client's own handler does over https only. */
class BearerToken implements Middleware {
  #next: Middleware | undefined;

  setNext(next: Middleware): void {
    this.#next = next;
  }

  async execute(context: Context): Promise<void> {
    context.options = {
      ...context.options,
      headers: Object.assign({}, context.options?.headers, { Authorization: 'Bearer token' }),
    };
    await this.#next?.execute(context);
  }
}

const connect = (url: string): Client =>
  Client.initWithMiddleware({
    baseUrl: `${url}/`,
    defaultVersion: 'beta',
    middleware: [new BearerToken(), new RetryHandler(), new HTTPMessageHandler()],
  });

describe.each(bases.map((base) => base.slice('/beta'.length)))(
  "Microsoft's client under /beta%s",
  (prefix) => {
    const path = `${prefix}/connectors/${connectorsId}`;

    test('updates a connector', async () => {
      await using server = await start();
      const graph = connect(server.url);
      const updated: unknown = await graph.api(path).patch({ status: 'inactive', machineName: 'edge-01' });
      expect(updated).toMatchObject({ ...sample, status: 'inactive', machineName: 'edge-01' });
      expect(await graph.api(path).get()).toEqual(updated);
    });

    test('takes an answer without a body for a success', async () => {
      await using server = await start();
      const request = connect(server.url).api(path).header('Prefer', 'return=minimal');
      expect(await request.patch({ status: 'inactive' })).toBeUndefined();
    });

    test('reads code, message and request-id from an error', async () => {
      await using server = await start();
      const failed: unknown = await connect(server.url)
        .api(`${prefix}/connectors/${missingId}`)
        .patch({ status: 'inactive' })
        .catch((error: unknown) => error);
      expect(failed).toBeInstanceOf(GraphError);
      expect(failed).toMatchObject({ statusCode: 404, code: 'Connector_NotFound' });
      expect(Reflect.get(Object(failed), 'requestId')).toMatch(/^[\da-f-]{36}$/);
    });

    test('creates, lists and deletes', async () => {
      await using server = await start({ seed: 'none' });
      const graph = connect(server.url);
      const connectors = `${prefix}/connectors`;
      const { id } = await graph
        .api(connectors)
        .post({ machineName: 'a', externalIp: 'b', status: 'active' });
      expect((await graph.api(connectors).get()).value).toMatchObject([{ id, machineName: 'a' }]);
      await graph.api(`${connectors}/${id}`).delete();
      expect((await graph.api(connectors).get()).value).toEqual([]);
    });
  },
);
