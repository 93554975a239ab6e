// Makes a client of connectors and their groups.
import { type Connectors, connectorsOf } from './connectors.ts';
import { methodsAndPerform } from './create-methods.ts';
import { type Groups, groupsOf } from './groups.ts';
import type { Methods } from './methods.ts';
import type { ConnectorsClientOptions } from './options.ts';

/** A client of the connector API. */
export interface ConnectorsClient extends Methods {
  /** The connectors: methods that give the value, or throw. */
  readonly connectors: Connectors;
  /** The groups that they are in: methods that give the value, or throw. */
  readonly groups: Groups;
}

/**
 * Makes a client.
 *
 * `graph.connectors` and `graph.groups` give values, and throw a `GraphError` for everything else. `graph.GET`, `graph.PATCH` and so on
 * give a result for each answer, `ok` or not, and throw only where there was none.
 *
 * @throws TypeError if `baseUrl` is no URL to which a token may be sent.
 *
 * @example
 * ```ts
 * const graph = createConnectorsClient({ baseUrl: 'http://127.0.0.1:3000/beta', token: 'any' });
 * const connector = await graph.connectors.update('7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a', { status: 'inactive' });
 * ```
 */
export function createConnectorsClient(options: ConnectorsClientOptions): ConnectorsClient {
  const { methods, call } = methodsAndPerform(options);
  return { ...methods, connectors: connectorsOf(call, methods.baseUrl), groups: groupsOf(call) };
}
