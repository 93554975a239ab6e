// The global `fetch`, without a Request that it would make once more.
import type { Fetch } from './options.ts';

/** What a request is made of, for as long as nobody but this package sees it. */
class PlainRequest {
  declare readonly url: string;
  declare readonly method: string;

  constructor(from: string | PlainRequest, init: RequestInit) {
    Object.assign(this, typeof from === 'string' ? { url: from } : from, init);
  }
}

const fetch: Fetch = (request) =>
  // Not kept from before: whoever replaces the global one later means all calls.
  request instanceof PlainRequest ? globalThis.fetch(request.url, request) : globalThis.fetch(request);

/** Sends by the global `fetch`. */
export const globalFetch: Fetch = Object.assign(fetch, { Request: PlainRequest });
