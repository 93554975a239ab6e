// Serves what is no operation of the API: like one, with a request-id, a line in the log, and 405 to other methods.
import { RequestFailure } from '@graph-connectors/openapi-hono';
import type { Hono } from 'hono';
import { baseAt } from './bases.ts';
import { type RequestContext, requestContext, type Services } from './request-context.ts';
import type { RequestLog } from './request-log.ts';

/** What a service route answers. */
export interface ServiceAnswer {
  readonly status: number;
  /** The media type of the body. */
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Adds a route that answers GET, and HEAD with it, to anybody. */
export function serviceRoute(
  app: Hono,
  path: string,
  { log, ...services }: Services & { readonly log: RequestLog },
  answer: (context: RequestContext) => ServiceAnswer | Promise<ServiceAnswer>,
): void {
  app.get(path, async (c) => {
    const context = requestContext(c, baseAt(undefined), undefined, services);
    const { status, type, body, headers } = await answer(context);
    log.answered(context, status);
    return new Response(body, {
      status,
      headers: { ...headers, 'content-type': type, 'request-id': context.requestId },
    });
  });
  app.all(path, () => {
    throw new RequestFailure({ kind: 'method-not-allowed', allow: ['GET', 'HEAD'] });
  });
}
