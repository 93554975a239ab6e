// Puts openapi-fetch as it is, and our client over it, behind one face, so that both can be told the same.
import type { paths } from '@graph-connectors/contract';
import createClient, { type Middleware } from 'openapi-fetch';
import { createConnectorsClient } from '../src/index.ts';

/** What a call may be told beside its path, for any operation. */
export interface Init extends Omit<RequestInit, 'body' | 'headers'> {
  readonly params?: {
    readonly path?: Record<string, unknown>;
    readonly query?: Record<string, unknown>;
    readonly header?: Record<string, unknown>;
    readonly cookie?: Record<string, unknown>;
  };
  readonly body?: unknown;
  readonly headers?: HeadersInit | Record<string, string | number | string[] | null>;
  readonly baseUrl?: string;
  readonly fetch?: (request: Request) => Promise<Response>;
  readonly querySerializer?: unknown;
  readonly bodySerializer?: (body: never) => unknown;
  readonly pathSerializer?: (path: string, values: Record<string, unknown>) => string;
  readonly parseAs?: 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream';
  readonly middleware?: readonly Middleware[];
  readonly [extension: string]: unknown;
}

interface Answer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** What both clients promise. */
export interface Client {
  GET(path: '/connectors', init?: Init): Promise<Answer>;
  GET(path: '/connectors/{connectorsId}', init: Init): Promise<Answer>;
  POST(path: '/connectors', init: Init): Promise<Answer>;
  PATCH(path: '/connectors/{connectorsId}', init: Init): Promise<Answer>;
  DELETE(path: '/connectors/{connectorsId}', init: Init): Promise<Answer>;
  request(method: 'get', path: '/connectors', init?: Init): Promise<Answer>;
  request(method: 'patch', path: '/connectors/{connectorsId}', init: Init): Promise<Answer>;
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
}

export const baseUrl: string = 'https://graph.microsoft.com/beta';

type Answering = (request: Request) => Response | Promise<Response>;

const makers: Readonly<Record<string, (fetch: (request: Request) => Promise<Response>) => object>> = {
  'openapi-fetch': (fetch) =>
    createClient<paths>({ baseUrl, fetch, querySerializer: { array: { style: 'form', explode: false } } }),
  ours: (fetch) => createConnectorsClient({ baseUrl, token: 'secret', fetch }),
};

/** The names of the clients. */
export const clients: readonly string[] = Object.keys(makers);

/** A request that was sent, and what was in its body. */
interface Sent {
  readonly request: Request;
  readonly text: string;
}

/** A client, and what it has sent so far. */
export function open(
  name: string,
  answer: Answering = () => Response.json({ value: [] }),
): { readonly client: Client; readonly sent: readonly Sent[] } {
  const sent: Sent[] = [];
  const make = makers[name];
  if (make === undefined) throw new Error(`no client ${name}`);
  const client = make(async (request) => {
    sent.push({ request, text: await request.clone().text() });
    return answer(request);
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types of both know no more than the spec, and would refuse much of what is shown
  return { client: client as Client, sent };
}
