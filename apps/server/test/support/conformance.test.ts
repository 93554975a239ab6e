// The oracle itself: that it finds what it is there to find.
import { expect, test } from 'vitest';
import { violation } from './conformance.ts';
import { connectorsId, sample } from './round-trip.ts';

const path = `/beta/connectors/${connectorsId}`;
const ids = { 'request-id': '00000000-0000-4000-8000-000000000001', 'client-request-id': 'x' };
const headers = {
  ...ids,
  'OData-Version': '4.0',
  ETag: '"1"',
  'Content-Type': 'application/json;odata.metadata=minimal',
};
const error = { error: { code: 'x', message: 'x', innerError: { date: '2026-11-24T08:00:00', ...ids } } };
const ofError = { ...ids, 'OData-Version': '4.0', 'Content-Type': 'application/json' };
const answer = (status: number, body: unknown, own: Record<string, string> = headers): Response =>
  new Response(body === undefined ? null : JSON.stringify(body), { status, headers: own });

test.each([
  ['GET', path, answer(200, sample)],
  ['GET', path, answer(404, error, ofError)],
  ['GET', path, answer(304, undefined)],
  ['PUT', path, answer(405, error)],
  ['GET', '/nowhere', answer(404, error, ofError)],
])('%s %s: an answer as declared is let through', async (method, at, good) => {
  expect(await violation(method, at, good)).toBeUndefined();
});

test('an entity may be short of a property where properties were selected, and only there', async () => {
  const part = { id: sample.id };
  expect(await violation('GET', path, answer(200, part), '?$select=id')).toBeUndefined();
  expect(await violation('GET', path, answer(200, part), '?$expand=memberOf')).toContain("'machineName'");
});

test.each([
  ['a status that is not declared', 'GET', path, answer(418, error), 'is not declared'],
  ['a body that does not fit', 'GET', path, answer(200, { ...sample, status: 'retired' }), 'allowed values'],
  ['a body that is short of a property', 'PATCH', path, answer(200, { id: 'x' }), "'machineName'"],
  ['a body where none is declared', 'DELETE', path, answer(200, sample), 'is not declared'],
  ['a property that is not declared', 'GET', path, answer(200, { ...sample, revision: 1 }), 'unevaluated'],
  [
    'a header that is not declared',
    'GET',
    path,
    answer(200, sample, { ...headers, 'X-Revision': '1' }),
    'x-revision',
  ],
  [
    'a header that is missing',
    'GET',
    path,
    answer(200, sample, { ...ids, 'Content-Type': 'application/json' }),
    'OData-Version',
  ],
  ['a header that does not fit', 'GET', path, answer(200, sample, { ...headers, ETag: '1' }), 'ETag'],
  [
    'a media type that is not declared',
    'GET',
    path,
    answer(200, sample, { ...headers, 'Content-Type': 'text/html' }),
    'text/html',
  ],
  ['no request-id', 'GET', path, answer(404, error, {}), 'request-id'],
  ['another error body', 'GET', path, answer(404, { message: 'gone' }, ofError), "'error'"],
  ['another error body where nothing is declared', 'GET', '/nowhere', answer(404, {}), "'error'"],
])('%s is found', async (_, method, at, bad, reason) => {
  expect(await violation(method, at, bad)).toContain(reason);
});
