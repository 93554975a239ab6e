// What `compile` writes: the same bytes anywhere, modules that stand alone, and rows that say what the document says.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compile, tools } from '../src/compile/index.ts';
import { banner, compiled, folders } from './generate.ts';
import { documentOf, documentWithBody, load, takes } from './load-compiled.ts';

const read = (path: string): string =>
  readFileSync(new URL(path, import.meta.url), 'utf8').replaceAll('\r\n', '\n');

describe.each(folders)('the generated files of %s', (folder) => {
  it('are what its document compiles to; if not, run "node test/generate.ts"', async () => {
    const files = await compiled(folder);
    const written = Object.keys(files).map((name) => [name, read(`${folder}/generated/${name}`)]);
    expect(Object.fromEntries(written)).toEqual(files);
  });

  it('have types of that document', () => {
    expect(read(`${folder}/generated/types.ts`).startsWith(banner(folder))).toBe(true);
  });
});

describe('what is written', () => {
  it('is the same in another folder, language and time zone', async () => {
    const compiler = new URL('../src/compile/index.ts', import.meta.url).href;
    const source = read('fixture/openapi.json');
    const script = `import { compile } from ${JSON.stringify(compiler)};
      process.stdout.write(JSON.stringify(await compile(${source})));`;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: tmpdir(),
      encoding: 'utf8',
      env: { ...process.env, LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
    });
    expect(JSON.parse(output)).toEqual(await compile(Object(JSON.parse(source))));
  });

  it('does not change the document', async () => {
    const source = JSON.parse(read('fixture/openapi.json'));
    await compile(source);
    expect(source).toEqual(JSON.parse(read('fixture/openapi.json')));
  });

  it('names no folder of this machine', async () => {
    const text = Object.values(await compiled('fixture')).join('');
    expect(text).not.toContain(fileURLToPath(new URL('../../..', import.meta.url)));
    expect(text).not.toContain('node_modules');
  });

  it.each(['bodies.js', 'texts.js'] as const)('imports nothing in %s', (file) => {
    const text = read(`fixture/generated/${file}`);
    expect(text).not.toMatch(/^\s*import\b|\bimport\s*\(|\bfrom\s*["']/m);
    // Ajv keeps the source of its parts in a text of theirs, which nothing runs.
    expect(text.replaceAll(/^.*\.code = .*$/gm, '')).not.toMatch(/\brequire\s*\(/);
  });

  it('names the tools that decide it', () => {
    expect(tools()).toEqual([
      expect.stringMatching(/^ajv \d/),
      expect.stringMatching(/^ajv-formats \d/),
      expect.stringMatching(/^rolldown \d/),
    ]);
  });
});

describe('a name in the document that is none in JavaScript', () => {
  it.each(['things.do', 'do-things', 'do things', '1st', 'do/things'])(
    'may be an operationId: %s',
    async (operationId) => {
      const requestBody = { content: { 'application/json': { schema: { type: 'string' } } } };
      const parameters = [{ name: 'a', in: 'query', schema: { type: 'string' } }];
      const source = documentOf({ operationId, parameters, requestBody });
      const [bodies, texts] = [await load(source, 'bodies.js'), await load(source, 'texts.js')];
      expect(Object.values(bodies).map((validate) => validate(''))).toEqual([true]);
      const { 'operations.ts': operations } = await compile(source);
      expect(operations).toContain(`${JSON.stringify(operationId)}: {`);
      for (const name of Object.keys(bodies)) expect(operations).toContain(`bodies.${name},`);
      for (const name of Object.keys(texts)) expect(operations).toContain(`texts.${name},`);
    },
  );

  it('does not meet another one that is written alike', async () => {
    const schema = (type: string): object => ({ content: { 'application/json': { schema: { type } } } });
    const post = (operationId: string, type: string): object => ({
      operationId,
      requestBody: schema(type),
      responses: {},
    });
    const source = {
      paths: { '/a': { post: post('a.b', 'string') }, '/b': { post: post('a-b', 'number') } },
    };
    const bodies = Object.values(await load(source, 'bodies.js'));
    expect(bodies.map((validate) => [validate('a'), validate(1)])).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});

describe('references', () => {
  it('are followed to shared parameters, bodies, responses, headers and path items', async () => {
    const ref = (path: string): object => ({ $ref: `#/components/${path}` });
    const text = { type: 'string' };
    const source = {
      paths: { '/things': ref('pathItems/things') },
      components: {
        pathItems: {
          things: {
            parameters: [ref('parameters/q')],
            post: {
              operationId: 'do',
              requestBody: ref('requestBodies/b'),
              responses: { 200: ref('responses/r') },
            },
          },
        },
        parameters: { q: { name: 'q', in: 'query', schema: ref('schemas/s') } },
        requestBodies: {
          b: { required: true, content: { 'application/json': { schema: ref('schemas/s') } } },
        },
        responses: { r: { description: '', headers: { h: ref('headers/h') }, content: {} } },
        headers: { h: { required: true, schema: ref('schemas/s') } },
        schemas: { s: text },
      },
    };
    const { 'operations.ts': operations } = await compile(source);
    expect(operations).toContain('"names": ["q"]');
    expect(operations).toContain('"required": true');
    expect(operations).toContain('"requiredHeaders": ["h"]');
  });

  it('may go round in a circle through properties', async () => {
    const tree = {
      type: 'object',
      properties: { left: { $ref: '#/components/schemas/Tree' } },
      required: ['left'],
    };
    const source = documentWithBody(
      { type: 'array', items: { $ref: '#/components/schemas/Leaf' } },
      {
        Leaf: { ...tree, required: [] },
        Tree: { ...tree, required: [] },
      },
    );
    expect(await takes(source, [[{ left: { left: {} } }], [{ left: { left: 1 } }]])).toEqual([true, false]);
  });

  it('may have escapes', async () => {
    const source = documentWithBody(
      { $ref: '#/components/schemas/a~1b%25~0' },
      { 'a/b%~': { type: 'string' } },
    );
    expect(await takes(source, ['', 1])).toEqual([true, false]);
  });
});

describe('a parameter', () => {
  it('of the operation replaces that of the path', async () => {
    const limit = (maximum: number): object => ({
      name: 'n',
      in: 'query',
      schema: { type: 'integer', maximum },
    });
    const get = { operationId: 'do', parameters: [limit(2)], responses: {} };
    const { do_query: validate } = await load(
      { paths: { '/a': { parameters: [limit(1)], get } } },
      'texts.js',
    );
    expect([validate?.({ n: '2' }), validate?.({ n: '3' })]).toEqual([true, false]);
  });

  it.each(['Accept', 'content-type', 'Authorization'])(
    'named %s is left to HTTP, as OpenAPI asks',
    async (name) => {
      const parameters = [{ name, in: 'header', required: true, schema: { type: 'integer' } }];
      expect((await compile(documentOf({ parameters })))['operations.ts']).toContain('"parameters": {},');
    },
  );
});
