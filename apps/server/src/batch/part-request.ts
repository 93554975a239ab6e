// Makes the request that a part of a batch stands for.
import { Fault } from '../fault.ts';
import type { RequestContext } from '../request-context.ts';
import type { Part } from './check-batch.ts';

/** What a part has from the batch, or from its own body, whatever its headers say. */
const notTaken = [
  'authorization',
  'connection',
  'content-length',
  'forwarded',
  'host',
  'transfer-encoding',
  'x-forwarded-host',
  'x-forwarded-proto',
];

/**
 * The request of a part, with the authorization of the batch.
 *
 * @param root the URL of the version, to which the part's URL is relative.
 * @throws Fault if the part is no request, or leads out of the version.
 */
export function partRequest(part: Part, root: string, { authorization }: RequestContext): Request {
  const url = URL.parse(`${root}/${part.url.replace(/^\//, '')}`);
  if (url === null || !url.href.startsWith(`${root}/`)) {
    return refuse(part, 'has a URL that leads out of the version');
  }
  // As HTTP sends none.
  url.hash = '';
  const headers = headersOf(part);
  for (const name of notTaken) headers.delete(name);
  if (authorization !== undefined) headers.set('Authorization', authorization);
  const method = part.method.toUpperCase();
  if (part.body === undefined || part.body === null || method === 'GET')
    return new Request(url, { method, headers });
  return new Request(url, { method, headers, body: bodyOf(part, headers.get('Content-Type') ?? '') });
}

function headersOf(part: Part): Headers {
  try {
    return new Headers(part.headers);
  } catch {
    return refuse(part, 'has a header that HTTP does not allow');
  }
}

/** JSON as it is; anything else from base64, in either of its alphabets. */
function bodyOf(part: Part, type: string): string | Uint8Array<ArrayBuffer> {
  if (/^application\/(?:[^;\s]+\+)?json\b/i.test(type)) return JSON.stringify(part.body);
  if (typeof part.body !== 'string' || !/^[\w+/-]*={0,2}$/.test(part.body)) {
    return refuse(part, `has a body of ${type}, which must be a text in base64`);
  }
  return new Uint8Array(Buffer.from(part.body, 'base64'));
}

function refuse({ id }: Part, what: string): never {
  throw new Fault('badRequest', `Request '${id}' ${what}.`, { target: 'requests' });
}
