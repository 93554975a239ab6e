// Makes a client of the generated paths.
import type { Middleware } from 'openapi-fetch';
import { type Connectors, connectorsOf } from './connectors.ts';
import { type Groups, groupsOf } from './groups.ts';
import type { AnyInit, Methods, Perform } from './methods.ts';
import { checkMiddleware } from './middleware.ts';
import { type ConnectorsClientOptions, settingsOf } from './options.ts';
import { perform } from './perform.ts';

/** A client of the connector API. */
export interface ConnectorsClient extends Methods {
  /** The connectors: methods that give the value, or throw. */
  readonly connectors: Connectors;
  /** The groups that they are in: methods that give the value, or throw. */
  readonly groups: Groups;
  /** The URL before `/connectors`, without a slash at its end. */
  readonly baseUrl: string;
}

/** The methods of HTTP that openapi-fetch has. */
const methods = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'];

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
  const settings = settingsOf(options);
  let used: readonly Middleware[] = [];
  const call: Perform = (...of) => perform(settings, used, ...of);
  const calls = methods.map((name) => [name, (path: string, init?: AnyInit) => call(name, path, init)]);
  const untyped: object = {
    ...Object.fromEntries(calls),
    request: (method: string, path: string, init?: AnyInit) => call(method.toUpperCase(), path, init),
    use: (...middlewares: Middleware[]) => {
      middlewares.forEach(checkMiddleware);
      used = [...used, ...middlewares];
    },
    eject: (...middlewares: Middleware[]) => {
      used = used.filter((each) => !middlewares.includes(each));
    },
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where the code for all paths gets the types of each
  const graph = untyped as Methods;
  const { baseUrl } = settings;
  return { ...graph, baseUrl, connectors: connectorsOf(call, baseUrl), groups: groupsOf(call) };
}
