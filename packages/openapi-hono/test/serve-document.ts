// Compiles a document, then serves it by handlers that answer 204 with their name, and which remember what they got.
import { Hono } from 'hono';
import { bind, type BindOptions, type Fault, RequestFailure, SegmentRouter } from '../src/index.ts';
import { loadOperations } from './load-compiled.ts';

/** A served document, and what its parts were given so far. */
export interface Served {
  readonly app: Hono;
  /** The requests that reached an operation. */
  readonly requests: unknown[];
  /** The faults of those that did not. */
  readonly faults: Fault[];
}

type Options = BindOptions<Record<string, unknown>, string | undefined, never>;

/** A document as it is served with some options other than the default ones, on an app of the caller's or one by segments. */
export async function serve(source: object, options: Partial<Options> = {}, app?: Hono): Promise<Served> {
  const served: Served = {
    app: app ?? new Hono({ router: new SegmentRouter() }),
    requests: [],
    faults: [],
  };
  const operations = await loadOperations(source);
  const handlers = Object.keys(operations).map((id) => [
    id,
    (request: unknown) => {
      served.requests.push(request);
      return { status: 204, headers: { Operation: id } };
    },
  ]);
  bind<Record<string, unknown>, string | undefined>(served.app, {
    operations,
    // What a handler of a document that the compiler has not seen may answer has no type.
    handlers: Object(Object.fromEntries(handlers)),
    context: (_, base) => base,
    headers: (base) => ({ base: base ?? 'none' }),
    failure: (error) => {
      if (!(error instanceof RequestFailure)) return { status: 500 };
      served.faults.push(error.fault);
      if (error.fault.kind === 'path-unknown') return { status: 404 };
      if (error.fault.kind !== 'method-not-allowed') return { status: 400 };
      return { status: 405, headers: { Allow: error.fault.allow.join(', ') } };
    },
    ...options,
  });
  return served;
}

/** The status of an answer, with the base and the operation that gave it, or the methods that the path allows. */
export async function send(
  { app }: Served,
  method: string,
  path: string,
): Promise<[number, string | null, string | null]> {
  const { status, headers } = await app.request(path, { method });
  return [status, headers.get('base'), headers.get('operation') ?? headers.get('allow')];
}
