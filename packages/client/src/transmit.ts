// Hands what a request is made of to a `fetch`.
import type { Fetch } from './options.ts';

/** Takes what the global `fetch` takes. */
export type Transmit = typeof globalThis.fetch;

/**
 * @param fetch what is given a request; by default the global `fetch`, which makes its own.
 * @param Class what requests are made by, if it is not that of `fetch`.
 */
export function transmitter(
  fetch: Fetch | undefined,
  Class: typeof Request | undefined = fetch?.Request,
): Transmit {
  // The global one is not kept from before: whoever replaces it later means all calls.
  return async (input, init) =>
    fetch || Class
      ? (fetch ?? globalThis.fetch)(requestOf(Class, input, init))
      : globalThis.fetch(input, init);
}

/** A request, with what only some `fetch` knows of it, which is no part of the platform's. */
export function requestOf(
  Class: typeof Request = globalThis.Request,
  input: string | URL | Request,
  init?: RequestInit,
): Request {
  const request = new Class(input, init);
  const more = [input, init].flatMap((from) => (typeof from === 'object' ? Object.entries(from) : []));
  return Object.assign(request, Object.fromEntries(more.filter(([name]) => !(name in request))));
}

/** What is asked of a URL. */
export interface Parts extends RequestInit {
  readonly method: string;
  readonly headers: Headers;
}

/** What is in a request alone, so that it can be sent again: also where the parts of a form end. It can be read afterwards. */
export async function partsOf(request: Request): Promise<Parts> {
  const { method, headers } = request;
  // Not every browser says whether there is a body.
  const body = await request.clone().arrayBuffer();
  return { method, headers: new Headers(headers), ...(body.byteLength > 0 && { body }) };
}
