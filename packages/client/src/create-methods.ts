// Makes the methods of HTTP.
import type { Middleware } from 'openapi-fetch';
import type { AnyInit, Methods, Perform } from './methods.ts';
import { checkMiddleware } from './middleware.ts';
import { type ConnectorsClientOptions, settingsOf } from './options.ts';
import { perform } from './perform.ts';

/** Those of openapi-fetch. */
const names = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'];

/**
 * Makes a client of the methods of HTTP alone, for pages in which every byte counts: `graph.GET`, `graph.PATCH` and so on, which
 * give a result for each answer, `ok` or not, and throw a `GraphError` only where there was none. Everything else is as with
 * `createConnectorsClient`, which has values beside it.
 *
 * @throws TypeError if `baseUrl` is no URL to which a token may be sent.
 *
 * @example
 * ```ts
 * const graph = createMethods({ token });
 * const result = await graph.PATCH('/connectors/{connectorsId}', { params: { path }, body: { status: 'inactive' } });
 * ```
 */
export function createMethods(options: ConnectorsClientOptions): Methods {
  return methodsAndPerform(options).methods;
}

type Rest = [path: string, init?: AnyInit];

/** The methods, and what they do beneath their types. */
export function methodsAndPerform(options: ConnectorsClientOptions): { methods: Methods; call: Perform } {
  const settings = settingsOf(options);
  const { baseUrl } = settings;
  let used: readonly Middleware[] = [];
  const call: Perform = (...of) => perform(settings, used, ...of);
  const calls = names.map((name) => [name, (...of: Rest) => call(name, ...of)]);
  const untyped: object = {
    ...Object.fromEntries(calls),
    baseUrl,
    request: (method: string, ...of: Rest) => call(method.toUpperCase(), ...of),
    use: (...middlewares: Middleware[]) => {
      middlewares.forEach(checkMiddleware);
      used = [...used, ...middlewares];
    },
    eject: (...middlewares: Middleware[]) => {
      used = used.filter((each) => !middlewares.includes(each));
    },
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where the code for all paths gets the types of each
  return { methods: untyped as Methods, call };
}
