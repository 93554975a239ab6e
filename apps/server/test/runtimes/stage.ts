// The reference server for calls from any runtime, with places where it is busy, slow, moved or newer than its spec.
import { createApp } from '../../src/create-app.ts';
import { listen } from '../../src/http-server.ts';
import { system } from '../../src/request-context.ts';
import { createRequestLog } from '../../src/request-log.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { sample } from '../support/round-trip.ts';

/** A server that runs, and another one that it leads to. */
export interface Stage extends AsyncDisposable {
  readonly origin: string;
}

type Answer = (request: Request) => Response | Promise<Response>;

/**
 * Opens a stage.
 *
 * @param page answers what is asked for under `/page`. The reference server has no CORS, as tests are not to change what
 * they test, so that a page that calls it must be of its origin.
 */
export async function openStage(page: Answer): Promise<Stage> {
  const store = openSqliteStore(':memory:').store;
  await store.connectors.create(sample);
  const app = createApp({ store, checkResponses: true });
  const services = { ...system, log: createRequestLog('off') };
  const closing = Promise.withResolvers<Response>();
  const known = new Set<string>();

  const elsewhere = await listen(seen, '127.0.0.1', 0, services);
  const places: Readonly<Record<string, Answer>> = {
    page,
    seen,
    busy(request) {
      const id = request.headers.get('client-request-id') ?? '';
      if (known.has(id)) return app.fetch(request);
      known.add(id);
      return new Response(null, { status: 503, headers: { 'Retry-After': '0' } });
    },
    expired: (request) =>
      request.headers.get('Authorization') === 'Bearer second'
        ? app.fetch(request)
        : new Response(null, { status: 401 }),
    moved: ({ url }) => {
      const Location = `http://127.0.0.1:${elsewhere.address.port}${new URL(url).pathname}`;
      return new Response(null, { status: 307, headers: { Location } });
    },
    never: () => closing.promise,
    newer: () => Response.json({ ...sample, status: 'paused' }),
    large: () => {
      // As it is asked for, so that its length is told nowhere.
      const pull = (controller: ReadableStreamDefaultController<Uint8Array>): void =>
        controller.enqueue(new Uint8Array(50_000).fill(32));
      return new Response(new ReadableStream({ pull }), { headers: { 'Content-Type': 'application/json' } });
    },
    html: () => new Response('<p>Sign in</p>', { headers: { 'Content-Type': 'text/html' } }),
  };
  const answer: Answer = async (request) => {
    const url = new URL(request.url);
    const [, first = '', ...rest] = url.pathname.split('/');
    const place = places[first];
    if (place === undefined) return app.fetch(request);
    url.pathname = rest.join('/');
    const { method, headers } = request;
    const body = request.body === null ? null : await request.arrayBuffer();
    return place(new Request(url, { method, headers, body }));
  };
  const server = await listen(answer, '127.0.0.1', 0, services);

  return {
    origin: `http://127.0.0.1:${server.address.port}`,
    async [Symbol.asyncDispose]() {
      closing.resolve(new Response(null, { status: 503 }));
      await Promise.all([server.stop(), elsewhere.stop()]);
      await store.close();
    },
  };
}

/** Answers with the token that came, in the place of a name; to whatever origin, which is allowed to send one. */
function seen({ method, headers }: Request): Response {
  const allow = {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Headers': headers.get('Access-Control-Request-Headers') ?? '',
  };
  if (method === 'OPTIONS') return new Response(null, { status: 204, headers: allow });
  const machineName = headers.get('Authorization') ?? 'nothing';
  return Response.json({ value: [{ ...sample, machineName }] }, { headers: allow });
}
