// The client as others get it: what is in the package, and that it works where nothing else is.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { start } from '../../src/start.ts';
import { compilers, type Consumer, openConsumer } from './consumer.ts';

let consumer: Consumer;
beforeAll(async () => {
  consumer = await openConsumer();
}, 120_000);
afterAll(() => consumer[Symbol.asyncDispose]());

const read = (path: string): Promise<string> => readFile(join(consumer.installed, path), 'utf8');

describe('the package', () => {
  test('is one that publint and attw find nothing wrong with', () => {
    expect(consumer.log).toContain('[publint] No issues found');
    expect(consumer.log).toContain('[attw] No problems found');
  });

  test('holds what it is used with, and nothing else', () => {
    const files = consumer.files.map((path) => path.replace(/-[\w-]{8}(\.d\.ts|\.js)$/, '-*$1'));
    expect(files).toEqual([
      'LICENSE',
      'README.md',
      'dist/batch.d.ts',
      'dist/batch.js',
      'dist/errors-*.js',
      'dist/filter.d.ts',
      'dist/filter.js',
      'dist/index.d.ts',
      'dist/index.js',
      'dist/init-*.d.ts',
      'dist/node.d.ts',
      'dist/node.js',
      'dist/options-*.d.ts',
      'dist/query-*.d.ts',
      'dist/result-of-*.js',
      'dist/validate.d.ts',
      'dist/validate.js',
      'package.json',
    ]);
  });

  test('says in its package.json what it is', async () => {
    const text = await read('package.json');
    expect(text).not.toMatch(/workspace:|catalog:|\.\/src\//);
    expect(JSON.parse(text)).toMatchObject({
      type: 'module',
      license: 'MIT',
      sideEffects: false,
      exports: {
        '.': './dist/index.js',
        './batch': './dist/batch.js',
        './filter': './dist/filter.js',
        './node': './dist/node.js',
        './validate': './dist/validate.js',
      },
    });
  });

  test('has one dependency', async () => {
    const { dependencies } = JSON.parse(await read('package.json'));
    expect(Object.keys(dependencies)).toEqual(['openapi-fetch']);
    // The entry for Node.js alone brings undici, which is a peer.
    const code = consumer.files.filter((path) => path.startsWith('dist/') && !path.startsWith('dist/node.'));
    const imports = (await Promise.all(code.map(read))).flatMap((text) =>
      Array.from(
        text.matchAll(/^(?:import|export) [^;]*? from ["']([^."'][^"']*)["']/gm),
        ([, from]) => from,
      ),
    );
    expect(new Set(imports)).toEqual(new Set(['openapi-fetch']));
  });
});

const body = `
declare const process: { readonly argv: string[] };
async function main(): Promise<void> {
  const [, , baseUrl = '', id = ''] = process.argv;
  const graph = createConnectorsClient({ baseUrl, token: 'any' });
  graph.use(validateResponses());
  const result = await graph.PATCH('/connectors/{connectorsId}', {
    params: { path: { connectorsId: id } },
    body: { status: 'inactive' },
  });
  const connector = await graph.connectors.update(id, { machineName: 'edge-01' }, { reread: true });
  const error = await graph.connectors.get('nowhere').catch((reason: unknown) => reason);
  const found = await graph.connectors.list({ filter: eq('machineName', 'edge-01'), select: ['id'] }).next();
  const { left } = await batch(graph, { left: GET('/connectors/$count') });
  console.log(result.status, connector.status, connector.machineName, error instanceof NotFoundError);
  console.log(found.value?.id === id, left.data);
}
void main();
`;

/** The beginning of a program, in either kind of module. */
const kinds = [
  {
    extension: 'mts',
    head: `import { createConnectorsClient, NotFoundError } from '@graph-connectors/client';
      import { batch, GET } from '@graph-connectors/client/batch';
      import { eq } from '@graph-connectors/client/filter';
      import { validateResponses } from '@graph-connectors/client/validate';`,
  },
  {
    extension: 'cts',
    head: `import client = require('@graph-connectors/client');
      import batches = require('@graph-connectors/client/batch');
      import filters = require('@graph-connectors/client/filter');
      import validate = require('@graph-connectors/client/validate');
      const { createConnectorsClient, NotFoundError } = client;
      const { batch, GET } = batches;
      const { eq } = filters;
      const { validateResponses } = validate;`,
  },
] as const;

describe.each(kinds)('a program in .$extension', { timeout: 60_000 }, ({ extension, head }) => {
  test.each(compilers)('compiles with %s, checks a mistake, and changes a connector', async (compiler) => {
    await using server = await start();
    const name = `${compiler}.${extension}`;
    expect(await consumer.compile(compiler, name, head + body)).toBe('');
    const printed = await consumer.run(
      `${compiler}.${extension.replace('t', 'j')}`,
      `${server.url}/beta`,
      server.sampleId ?? '',
    );
    expect(printed).toBe('200 inactive edge-01 true\ntrue 5\n');
    const mistaken = head + body.replace("'inactive'", "'retired'");
    expect(await consumer.compile(compiler, name, mistaken)).toMatch(/error TS2322: Type '"retired"'/);
  });
});
