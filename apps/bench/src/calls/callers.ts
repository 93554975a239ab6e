// The ways to change a connector, each loaded only where it is called: what one brings along slows down others.
import type { Caller } from './job.ts';

/** Sends the name to a connector; gives the name that came back. */
export type Call = (id: string, machineName: string) => Promise<unknown>;

/** Makes each caller, for a server's scheme, host and port. */
export const callers: Readonly<Record<Caller, (url: string) => Promise<Call>>> = {
  fetch: async (url) => (await import('./clients/bare-fetch.ts')).bareFetch(url),
  'openapi-fetch': async (url) => (await import('./clients/openapi-fetch.ts')).openapiFetch(url),
  ours: async (url) => (await import('./clients/ours.ts')).ours(url),
  'ours-values': async (url) => (await import('./clients/ours.ts')).oursByValue(url),
  'ours-given': async (url) => (await import('./clients/ours.ts')).ours(url, (request) => fetch(request)),
  'ours-node': async (url) => (await import('./clients/ours-by-undici.ts')).oursByUndici(url),
  graph: async (url) => (await import('./clients/microsoft-graph-client.ts')).microsoftGraphClient(url),
  kiota: async (url) => (await import('./clients/kiota.ts')).kiota(url),
};
