// Leads a request through middleware and its answer back, as the documentation of openapi-fetch says.
import type { Middleware, MiddlewareCallbackParams } from 'openapi-fetch';

const hooks = ['onRequest', 'onResponse', 'onError'];

/** @throws TypeError if it is no middleware. */
export function checkMiddleware(middleware: Middleware): void {
  if (middleware && !hooks.some((name) => name in Object(middleware)))
    throw new TypeError(`Middleware must be an object with one of ${hooks.join()}.`);
}

/**
 * The answer to a request, or what a middleware has put in its place.
 *
 * @param told the request, and what else middlewares are told.
 * @param send sends what they have made of it.
 * @throws what `send` or a middleware throws; TypeError if one gives what it cannot give.
 */
export async function through(
  middlewares: readonly (Middleware | undefined)[],
  told: MiddlewareCallbackParams,
  send: (request: Request) => Promise<Response>,
): Promise<Response> {
  for (const middleware of middlewares) {
    const given = expected(await middleware?.onRequest?.(told), Request, Response);
    // What answers is the last to be asked.
    if (given instanceof Response) return given;
    if (given) told = { ...told, request: given };
  }
  const back = middlewares.toReversed();
  let response = await send(told.request).catch(async (error: unknown) => {
    for (const middleware of back) {
      const given = expected(await middleware?.onError?.({ ...told, error }), Response, Error);
      if (given instanceof Response) return given;
      error = given ?? error;
    }
    throw error;
  });
  for (const middleware of back) {
    const given: unknown = await middleware?.onResponse?.({ ...told, response });
    response = expected(given, Response) ?? response;
  }
  return response;
}

type Class<Instance> = abstract new (...args: never) => Instance;

/** What a middleware has given. @throws TypeError if it is none of what it may give. */
function expected<First, Second = never>(
  given: unknown,
  first: Class<First>,
  second?: Class<Second>,
): First | Second | undefined {
  if (!given) return undefined;
  if (given instanceof first || (second && given instanceof second)) return given;
  throw new TypeError(`Middleware may give nothing, a ${first.name}${second ? ` or a ${second.name}` : ''}.`);
}
