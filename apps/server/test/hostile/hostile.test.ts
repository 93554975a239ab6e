// Proves that no request gets anything but an answer of the API, and that only what is answered with 2xx is done.
import document from '@graph-connectors/contract/openapi.json' with { type: 'json' };
import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsModule from 'ajv-formats';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createApp } from '../../src/create-app.ts';
import { plantSeed, readSeed } from '../../src/seed.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { berlin, defaultGroup } from '../support/round-trip.ts';
import { type HostileRequest, hostileRequest } from './arbitrary-request.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- CommonJS: Node.js imports the function itself
const addFormats = formatsModule as unknown as (ajv: Ajv2020) => void;
const ajv = new Ajv2020({ strict: false });
addFormats(ajv);
ajv.addSchema({ ...document, $id: 'openapi:' });
const isError = ajv.compile({ $ref: 'openapi:#/components/schemas/odataError' });

const seed = readSeed('sample', () => 'none');
const fleet = seed.connectors.map(({ connector }) => connector);
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The request, as far as the Fetch API lets one be made; `undefined` where it does not. */
function toRequest({ method, target, headers, body }: HostileRequest): Request | undefined {
  const sent = new Headers({ Authorization: 'Bearer token', 'Content-Type': 'application/json' });
  for (const [name, value] of headers) sent.set(name, value);
  const mayHaveBody = method !== 'GET' && method !== 'HEAD' && body !== undefined;
  try {
    return new Request(`http://localhost${target}`, { method, headers: sent, ...(mayHaveBody && { body }) });
  } catch {
    return undefined;
  }
}

/** What is wrong with an answer, by itself. */
function wrongsOf({ method }: Request, answer: Response, body: string): string[] {
  const { status, headers } = answer;
  const wrongs: readonly (readonly [isWrong: boolean, what: string])[] = [
    [status < 200 || status >= 500, `status ${status}`],
    [!guid.test(headers.get('request-id') ?? ''), 'no request-id'],
    [method === 'HEAD' && body !== '', 'a body in answer to HEAD'],
    [method !== 'HEAD' && status >= 400 && !isError(parsed(body)), `not the error body: ${body}`],
    [
      status >= 400 && body !== '' && headers.get('content-type') !== 'application/json',
      'an error of another type',
    ],
    [/node_modules|\.ts:\d|"stack"/.test(body) && status >= 400, `what lies inside is shown: ${body}`],
  ];
  return wrongs.filter(([isWrong]) => isWrong).map(([, what]) => what);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Puts back what was deleted, so that the next one finds it. */
async function restore(store: Store): Promise<void> {
  if ((await store.groups.get(berlin.id)) === undefined) await store.groups.create(berlin);
  const stored = new Set((await store.connectors.list()).map(({ connector }) => connector.id));
  const missing = fleet.filter(({ id }) => !stored.has(id));
  await Promise.all(missing.map((connector) => store.connectors.create(connector)));
}

const asked = (method: string, target: string, body?: object): HostileRequest => ({
  method,
  target,
  headers: [],
  body: body && JSON.stringify(body),
});
/** Requests of good faith, by what is answered. */
const honest: Readonly<Record<string, HostileRequest>> = {
  'GET 200': asked('GET', `/beta/connectors/${fleet[0]?.id}`),
  'GET 400': asked('GET', '/beta/connectors?$filter='),
  'PATCH 200': asked('PATCH', `/beta/connectors/${fleet[0]?.id}`, { status: 'inactive' }),
  'PATCH 400': asked('PATCH', `/beta/connectors/${fleet[0]?.id}`, { status: null }),
  'DELETE 204': asked('DELETE', `/beta/connectors/${fleet[1]?.id}`),
  'POST 200': asked('POST', '/beta/$batch', { requests: [{ id: '1', method: 'GET', url: '/connectors' }] }),
  'POST 201': asked('POST', '/beta/connectorGroups', { name: 'Lab' }),
  'POST 204': asked('POST', `/beta/connectorGroups/${berlin.id}/members/$ref`, {
    '@odata.id': `/connectors/${fleet[0]?.id}`,
  }),
  'POST 400': asked('POST', '/beta/connectorGroups', {}),
  'POST 404': asked('POST', '/beta/connectorGroups/nowhere/members/$ref', {
    '@odata.id': `/connectors/${fleet[0]?.id}`,
  }),
};

it('no request, whatever is in it, crashes the server, changes what it should not, or goes without request-id', async () => {
  const { store } = openSqliteStore(':memory:');
  await plantSeed(store, seed);
  const app = createApp({ store, checkResponses: true });
  await store.groups.create(berlin);
  const keys = { connectors: fleet.map(({ id }) => id), groups: [berlin.id, defaultGroup.id] };
  const readAll = async (): Promise<object> => ({
    connectors: await store.connectors.list(),
    groups: await store.groups.list(),
  });
  const prototype = Object.getOwnPropertyNames(Object.prototype);
  const outcomes = new Set<string>();

  await fc.assert(
    fc.asyncProperty(hostileRequest(keys), async (hostile) => {
      const request = toRequest(hostile);
      fc.pre(request !== undefined);
      const before = await readAll();
      const answer = await app.fetch(request);
      outcomes.add(`${request.method} ${answer.status}`);
      expect(wrongsOf(request, answer, await answer.text())).toEqual([]);
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype);

      const after = await readAll();
      const mayHaveChanged = answer.ok && request.method !== 'GET';
      expect(mayHaveChanged ? before : after).toEqual(before);
      // What is deleted comes back, so that the next one finds it.
      await restore(store);
    }),
    // Some are there whatever chance brings.
    { numRuns: 4000, examples: Object.values(honest).map((request): [HostileRequest] => [request]) },
  );
  // They do get past the front door.
  expect([...outcomes]).toEqual(expect.arrayContaining(Object.keys(honest)));
  await store.close();
});
