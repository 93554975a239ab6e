// What the types ask of the compiler, and what it says of a mistake, however large the spec is.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enlarge } from './compiler/large-spec.ts';
import { compilers, openProject, type Project } from './compiler/project.ts';

/** How many paths there are beside ours. From 300 to 400 on, bare openapi-fetch does not name a mistyped one. */
const sizes = [3, 398, 4998] as const;
const [small, medium, large] = sizes;

const clients = {
  ours: (size: number) =>
    `import { createConnectorsClient } from './${size}/index.js';
    import { batch, GET } from './${size}/batch.js';
    import { and, any, eq, startsWith } from './${size}/filter.js';
    const graph = createConnectorsClient({ token: 'any' });\n`,
  bare: (size: number) =>
    `import createClient from 'openapi-fetch';
    import type { paths } from './${size}/spec.js';
    const graph = createClient<paths>();\n`,
};

const params = "params: { path: { connectorsId: 'x' } }";
const calls = [
  "await graph.GET('/connectors')",
  "await graph.POST('/connectors', { body: { machineName: 'a', externalIp: 'b', status: 'active' } })",
  `await graph.GET('/connectors/{connectorsId}', { ${params} })`,
  `await graph.PATCH('/connectors/{connectorsId}', { ${params}, body: { status: 'inactive' } })`,
  `await graph.DELETE('/connectors/{connectorsId}', { ${params} })`,
];
const valueCalls = [
  'graph.connectors.list()',
  "await graph.connectors.create({ machineName: 'a', externalIp: 'b', status: 'active' })",
  "await graph.connectors.get('x')",
  "await graph.connectors.update('x', { status: 'inactive' })",
  "await graph.connectors.delete('x')",
];
const filter =
  "and(eq('status', 'inactive'), startsWith('machineName', 'a'), any('memberOf', eq('name', 'b')))";
const queryCalls = [
  `graph.connectors.list({ filter: ${filter}, orderby: ['machineName desc'] })`,
  "graph.groups.list({ select: ['id'], expand: { members: { select: ['status'] } } })",
  "await graph.connectors.get('x', { select: ['id'], expand: 'memberOf' })",
  "await graph.groups.update('x', ({ name }) => ({ name }), { reread: true })",
  `await batch(graph, { a: GET('/connectors'), b: GET('/connectors/{connectorsId}', { ${params}, dependsOn: ['a'] }) })`,
];

/** Ten times each. */
const fifty = (statements: readonly string[]): string =>
  Array.from({ length: 10 }, () => statements)
    .flat()
    .map((statement, index) => `export const result${index} = ${statement};\n`)
    .join('');

let project: Project;
beforeAll(async () => {
  project = await openProject();
  for (const size of sizes) {
    await project.declare(String(size), enlarge(project.declarations, size));
  }
});
afterAll(() => project[Symbol.asyncDispose]());

describe.each(compilers)('%s', { timeout: 120_000 }, (compiler) => {
  const costOf = async (text: string): Promise<number> => {
    const { complaints, instantiations } = await project.compile(compiler, text);
    expect(complaints).toEqual([]);
    return instantiations;
  };

  test('checks 50 calls for less than 1.5 times what bare openapi-fetch costs', async () => {
    const bare = await costOf(clients.bare(small) + fifty(calls));
    expect(bare).toBeGreaterThan(0);
    expect(await costOf(clients.ours(small) + fifty(calls))).toBeLessThan(1.5 * bare);
    expect(await costOf(clients.ours(small) + fifty(valueCalls))).toBeLessThan(1.5 * bare);
    expect(await costOf(clients.ours(small) + fifty(queryCalls))).toBeLessThan(1.5 * bare);
  });

  test.each([
    ['graph.connectors', valueCalls],
    ['query options, filters and batches', queryCalls],
    ['paths', calls],
  ])('checks calls of %s at the same cost, whether there are 5 paths or 5,000', async (_, statements) => {
    expect(await costOf(clients.ours(large) + fifty(statements))).toBe(
      await costOf(clients.ours(small) + fifty(statements)),
    );
  });

  test.each(sizes)('names each mistake among %d further paths', async (size) => {
    const { complaints } = await project.compile(
      compiler,
      `${clients.ours(size)}
      await graph.GET('/connector');
      await graph.PATCH('/connector/{connectorsId}', { ${params}, body: {} });
      await graph.PUT('/connectors');
      await graph.PATCH('/connectors/{connectorsId}', { ${params}, body: { status: 'retired' } });
      await graph.PATCH('/connectors/{connectorsId}', { ${params}, body: { color: 'red' } });
      await graph.PATCH('/connectors/{connectorsId}', { ${params}, body: { version: '1' } });
      const { status } = await graph.PATCH('/connectors/{connectorsId}', { ${params}, body: {} });
      if (status === 418) await graph.connectors.update('x', { status: 'retired' });`,
    );
    expect(complaints).toEqual([
      expect.stringMatching(/^TS2345: Argument of type '"\/connector"' is not assignable /),
      expect.stringMatching(/^TS2345: Argument of type '"\/connector\/\{connectorsId\}"' is not assignable /),
      expect.stringMatching(/^TS2345: Argument of type '"\/connectors"' is not assignable /),
      expect.stringMatching(/^TS2322: Type '"retired"' is not assignable /),
      expect.stringMatching(/^TS2353: .* 'color' does not exist /),
      expect.stringMatching(/^TS2322: Type 'string' is not assignable to type 'never'/),
      expect.stringMatching(/^TS2367: .* and '418' have no overlap/),
      expect.stringMatching(/^TS2322: Type '"retired"' is not assignable /),
    ]);
  });

  test('names no mistyped path for bare openapi-fetch, so that these tests would see it', async () => {
    const { complaints } = await project.compile(
      compiler,
      `${clients.bare(medium)}await graph.GET('/connector');`,
    );
    expect(complaints).toEqual([expect.stringMatching(/^TS2589: /)]);
  });
});
