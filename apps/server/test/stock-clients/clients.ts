// The clients that are compared, each as its documents say, behind one face.
import type { paths } from '@graph-connectors/contract';
import { createConnectorsClient } from '@graph-connectors/client';
import { Client } from '@microsoft/microsoft-graph-client';
import createOpenapiFetch from 'openapi-fetch';
import { kiotaClient } from './kiota/kiota-client.ts';

/** Reads and changes a connector; gives what the client gives. */
export interface Compared {
  read(id: string, signal?: AbortSignal): Promise<unknown>;
  change(id: string, signal?: AbortSignal): Promise<unknown>;
}

const baseUrl = 'https://graph.microsoft.com/beta';
const body = { status: 'inactive' } as const;

/** Makes each client, by its name in the table of the README. */
export const compared = {
  ours: () => {
    const { connectors } = createConnectorsClient({ baseUrl, token: 'token' });
    return {
      read: (id, signal) => connectors.get(id, { ...(signal && { signal }) }),
      change: (id, signal) => connectors.update(id, body, { ...(signal && { signal }) }),
    };
  },
  'openapi-fetch': () => {
    const graph = createOpenapiFetch<paths>({ baseUrl });
    const init = (connectorsId: string, signal: AbortSignal | undefined) => ({
      params: { path: { connectorsId } },
      ...(signal && { signal }),
    });
    return {
      read: (id, signal) => graph.GET('/connectors/{connectorsId}', init(id, signal)),
      change: (id, signal) => graph.PATCH('/connectors/{connectorsId}', { ...init(id, signal), body }),
    };
  },
  'microsoft-graph-client': () => {
    const graph = Client.init({ defaultVersion: 'beta', authProvider: (done) => done(null, 'token') });
    return {
      read: (id, signal) => graph.api(`/connectors/${id}`).option('signal', signal).get(),
      change: (id, signal) => graph.api(`/connectors/${id}`).option('signal', signal).patch(body),
    };
  },
  Kiota: () => {
    const graph = kiotaClient(baseUrl);
    return {
      // It takes no signal.
      read: async (id) => graph.connectors.byConnectorId(id).get(),
      change: async (id) => graph.connectors.byConnectorId(id).patch(body),
    };
  },
} as const satisfies Record<string, () => Compared>;
