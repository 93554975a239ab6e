// What a server refuses before it knows an operation, as bytes, with what it answers.
import { expect } from 'vitest';
import { connectorsId } from '../support/round-trip.ts';
import type { RawAnswer } from './raw-exchange.ts';

/** What lets a caller through. */
export const token = 'Authorization: Bearer token';

/** A request of these lines; `{connector}` is the path of one. */
export const request = (...lines: string[]): string =>
  `${lines.join('\r\n').replaceAll('{connector}', `/beta/connectors/${connectorsId}`)}\r\n\r\n`;

/** A PATCH with such headers and such a body. */
export const patch = (headers: string[], body: string): string =>
  request('PATCH {connector} HTTP/1.1', 'Host: a', token, 'Content-Type: application/json', ...headers) +
  body;

/** What a request-id looks like. */
export const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Expects an error of the API, with its ids and its date. */
export function expectError(answer: RawAnswer | undefined, status: number, code: string): void {
  expect(answer).toMatchObject({
    status,
    headers: { 'content-type': 'application/json', 'odata-version': '4.0' },
  });
  const id = answer?.headers['request-id'];
  expect(id).toMatch(guid);
  expect(answer?.headers['date']).toMatch(/ GMT$/);
  expect(JSON.parse(answer?.body ?? '')).toEqual({
    error: expect.objectContaining({
      code,
      message: expect.stringMatching(/^[A-Z].*\.$/),
      innerError: { date: expect.any(String), 'request-id': id, 'client-request-id': id },
    }),
  });
}

/** Each request with the status and the code of its answer, and whether the caller goes away after it. */
export const refused: readonly (readonly [
  what: string,
  bytes: string,
  status: number,
  code: string,
  ended?: true,
])[] = [
  ['no HTTP at all', '\u0001\u0002 hello\r\n\r\n', 400, 'BadRequest'],
  ['the first bytes of TLS', '\u0016\u0003\u0001\u0002\u0000', 400, 'BadRequest'],
  ['HTTP/2 without notice', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 'BadRequest'],
  ['half a request line', 'GET /beta', 400, 'BadRequest', true],
  ['a method that nobody knows', request('FOO / HTTP/1.1', 'Host: a'), 400, 'BadRequest'],
  ['bytes in the path that no URL has', request('GET /\u00ff HTTP/1.1', 'Host: a'), 400, 'BadRequest'],
  [
    'headers of 20 kB',
    request('GET {connector} HTTP/1.1', 'Host: a', `X: ${'x'.repeat(20_000)}`),
    431,
    'RequestHeaderFieldsTooLarge',
  ],
  ['no Host', request('GET {connector} HTTP/1.1', token), 400, 'BadRequest'],
  ['a Host with a space', request('GET {connector} HTTP/1.1', 'Host: a b', token), 400, 'BadRequest'],
  ['a Host with a path', request('GET {connector} HTTP/1.1', 'Host: a/b?c', token), 400, 'BadRequest'],
  ['a Host with credentials', request('GET {connector} HTTP/1.1', 'Host: u:p@a', token), 400, 'BadRequest'],
  ['OPTIONS *', request('OPTIONS * HTTP/1.1', 'Host: a', token), 400, 'BadRequest'],
  ['a URL of another scheme', request('GET ftp://a/beta HTTP/1.1', 'Host: a', token), 400, 'BadRequest'],
  ['a URL that is none', request('GET http://[/ HTTP/1.1', 'Host: a', token), 400, 'BadRequest'],
  [
    'two slashes first',
    request('GET //a{connector} HTTP/1.1', 'Host: a', token),
    404,
    'Request_ResourceNotFound',
  ],
  ['an expectation', patch(['Expect: miracles', 'Content-Length: 2'], '{}'), 400, 'BadRequest'],
  ['a negative length', patch(['Content-Length: -1'], '{}'), 400, 'BadRequest'],
  ['two lengths', patch(['Content-Length: 2', 'Content-Length: 3'], '{}'), 400, 'BadRequest'],
  [
    'a length beside chunks',
    patch(['Content-Length: 2', 'Transfer-Encoding: chunked'], '2\r\n{}\r\n0\r\n\r\n'),
    400,
    'BadRequest',
  ],
  ['a chunk of no size', patch(['Transfer-Encoding: chunked'], 'zz\r\n{}\r\n'), 400, 'BadRequest'],
  ['a body that ends early', patch(['Content-Length: 100'], '{}'), 400, 'BadRequest', true],
  ['chunks that end early', patch(['Transfer-Encoding: chunked'], '1\r\n{\r\n'), 400, 'BadRequest', true],
  [
    'a body in gzip',
    patch(['Content-Encoding: gzip', 'Content-Length: 3'], '\u001f\u008b\u0008'),
    415,
    'UnsupportedMediaType',
  ],
  ['a length beyond the limit', patch(['Content-Length: 99999999'], '{'), 413, 'RequestEntityTooLarge'],
  ['TRACE', request('TRACE {connector} HTTP/1.1', 'Host: a', token), 405, 'Request_BadRequest'],
];
