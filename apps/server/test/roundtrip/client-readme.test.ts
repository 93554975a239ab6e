// The README of the client says what is so: its examples are run, its tables are complete.
import { readFileSync } from 'node:fs';
import {
  type Connectors,
  type ConnectorsClient,
  type ConnectorsClientOptions,
  createConnectorsClient,
} from '@graph-connectors/client';
import * as client from '@graph-connectors/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createApp } from '../../src/create-app.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { connectorsId, missingId, sample } from '../support/round-trip.ts';
import { askedFor } from './client-readme/azure-identity.ts';
import { retireAndCount } from './client-readme/batch.ts';
import { approve, rename } from './client-readme/concurrency.ts';
import { retire } from './client-readme/errors.ts';
import { park } from './client-readme/lists.ts';

const read = (path: string): string =>
  readFileSync(new URL(path, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
const readme = read('../../../../packages/client/README.md');

/** The files with its blocks, in their order. */
const files = ['real-service', 'reference-server', 'lists', 'batch', 'errors', 'concurrency', 'testing'];

/** What the example that runs has printed. */
const printed: string[] = [];
/** The requests that were sent. */
const sent: Request[] = [];
/** Answers that come before those of the server. */
const before: Response[] = [];
let graph: ConnectorsClient;
let connectors: Connectors;

beforeEach(async () => {
  for (const list of [printed, sent, before]) list.length = 0;
  const { store } = openSqliteStore(':memory:');
  await store.connectors.create(sample);
  const app = createApp({ store, checkResponses: true });
  vi.stubGlobal('fetch', (input: string | Request, init?: RequestInit) => {
    const request = new Request(input, init);
    sent.push(request);
    return before.shift() ?? app.fetch(request);
  });
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  graph = createConnectorsClient({ token: 'any-token' });
  ({ connectors } = graph);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the examples of the README', () => {
  test('are those in test/roundtrip/client-readme', () => {
    const blocks = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map((match) => match[1]);
    const texts = files.map((name) =>
      read(`client-readme/${name}.ts`).replace("'./azure-identity.ts'", "'@azure/identity'"),
    );
    expect(blocks).toEqual(texts);
  });

  test('list the connectors of a tenant by a credential of @azure/identity', async () => {
    await import('./client-readme/real-service.ts');
    expect(printed).toEqual(['connector-01.contoso.com: active']);
    expect(askedFor).toEqual([['https://graph.microsoft.com/.default']]);
    expect(sent[0]?.url).toMatch(/^https:\/\/graph\.microsoft\.com\/beta\/.*\/connectors$/);
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer a-token');
  });

  test('change a connector on the reference server', async () => {
    await import('./client-readme/reference-server.ts');
    expect(printed).toEqual(['connector-01.contoso.com is inactive', '200, "3"']);
  });

  test('say what went wrong', async () => {
    expect(await retire(connectors, connectorsId)).toBe('It is inactive.');
    expect(await retire(connectors, missingId)).toBe('There is no such connector.');
    before.push(Response.json({}, { status: 429, headers: { 'Retry-After': '3600' } }));
    expect(await retire(connectors, connectorsId)).toBe('Too much at once. Again in 3600 s.');
    const error = { code: 'Request_BadRequest', message: 'No.' };
    before.push(Response.json({ error }, { status: 400, headers: { 'request-id': 'r' } }));
    expect(await retire(connectors, connectorsId)).toBe('Request_BadRequest; the service knows it as r.');
  });

  test('move what is inactive to another group', async () => {
    const [from, to] = [
      await graph.connectors.group(connectorsId),
      await graph.groups.create({ name: 'Lost' }),
    ];
    await graph.connectors.update(connectorsId, { status: 'inactive' });
    expect(await park(graph, from.id, to?.id ?? '')).toBe(1);
    expect((await graph.connectors.group(connectorsId)).name).toBe('Lost');
  });

  test('change and count in one request', async () => {
    expect(await retireAndCount(graph, connectorsId)).toBe('0 are left.');
    expect(await retireAndCount(graph, missingId)).toMatch(/^404, /);
    expect(sent.map(({ url }) => new URL(url).pathname)).toEqual(['/beta/$batch', '/beta/$batch']);
  });

  test('change only what is as it was', async () => {
    const meanwhile = async (): Promise<void> => {
      await connectors.update(connectorsId, { externalIp: '203.0.113.99' });
    };
    expect(await approve(connectors, connectorsId, meanwhile)).toBe('It has changed meanwhile.');
    expect(await approve(connectors, connectorsId, async () => {})).toBe('done');
    await rename(connectors, connectorsId);
    await rename(connectors, connectorsId);
    expect(await connectors.get(connectorsId)).toMatchObject({
      machineName: 'connector-01.fabrikam.com',
      externalIp: '203.0.113.99',
      status: 'inactive',
      '@odata.etag': '"4"',
    });
  });

  test('change nothing where there are no entity tags', async () => {
    before.push(Response.json(sample), Response.json(sample));
    await expect(rename(connectors, connectorsId)).rejects.toThrow(TypeError);
    await expect(approve(connectors, connectorsId, async () => {})).rejects.toThrow(TypeError);
    expect(sent.map(({ method }) => method)).toEqual(['GET', 'GET']);
  });

  test('try a program out with no port', async () => {
    await import('./client-readme/testing.ts');
    expect(printed).toEqual(['edge-01']);
    expect(sent).toEqual([]);
  });
});

describe('the tables of the README', () => {
  /** The words that the rows of the table with this head begin with. */
  const firstCells = (head: string): string[] =>
    Array.from(
      new RegExp(`^\\| ${head} \\|.*\\n\\|.*\\n((?:\\|.*\\n)+)`, 'm')
        .exec(readme)?.[1]
        ?.matchAll(/^\| `(\w+)`/gm) ?? [],
      ([, name = '']) => name,
    );

  test('have every option', () => {
    const options: Record<keyof ConnectorsClientOptions, true> = {
      token: true,
      scopes: true,
      baseUrl: true,
      fetch: true,
      retry: true,
      timeout: true,
      maxResponseBytes: true,
      logger: true,
      onRetry: true,
    };
    expect(firstCells('option')).toEqual(Object.keys(options));
  });

  test('have every error', () => {
    const errors = Object.keys(client).filter((name) => name.endsWith('Error'));
    expect(firstCells('error').toSorted()).toEqual(errors.toSorted());
  });
});
