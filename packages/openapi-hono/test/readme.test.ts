// The README says what is so: its example is run, its table is complete.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../src/index.ts';
import { banner } from './generate.ts';
import { app } from './readme-example/app.ts';

const read = (path: string): string =>
  readFileSync(new URL(path, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
const example = fileURLToPath(new URL('readme-example', import.meta.url));
const readme = read('../README.md');

/** Every kind of fault: one that is missing here does not compile. */
const kinds: Record<Fault['kind'], true> = {
  'path-unknown': true,
  'method-not-allowed': true,
  'query-unknown': true,
  'parameter-invalid': true,
  'media-type-unsupported': true,
  'encoding-unsupported': true,
  'body-missing': true,
  'body-too-large': true,
  'body-incomplete': true,
  'body-not-utf8': true,
  'body-malformed': true,
  'body-invalid': true,
  'response-invalid': true,
};

describe('the example of the README', () => {
  it('is the one in test/readme-example', () => {
    const blocks = [...readme.matchAll(/^```(?:json|ts)\n(.*?)^```$/gms)].map((match) => match[1]);
    const files = ['openapi.json', 'compile.ts', 'app.ts'].map((name) => read(`readme-example/${name}`));
    expect(blocks).toEqual(files);
  });

  it('compiles its document', () => {
    const folder = mkdtempSync(join(tmpdir(), 'openapi-hono-'));
    try {
      cpSync(join(example, 'openapi.json'), join(folder, 'openapi.json'));
      execFileSync(process.execPath, [join(example, 'compile.ts')], { cwd: folder });
      const names = readdirSync(join(folder, 'generated'));
      expect(names.toSorted()).toEqual([
        'bodies.d.ts',
        'bodies.js',
        'operations.ts',
        'texts.d.ts',
        'texts.js',
      ]);
      const texts = names.map(
        (name) => banner('readme-example') + readFileSync(join(folder, 'generated', name), 'utf8'),
      );
      expect(texts).toEqual(names.map((name) => read(`readme-example/generated/${name}`)));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('serves notes', async () => {
    const put = {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: '{"id":9,"text":"Read"}',
    };
    expect((await app.request('/notes/2', put)).status).toBe(204);
    expect(await (await app.request('/notes/2')).json()).toEqual({ id: 2, text: 'Read' });
    expect((await app.request('/notes/3')).status).toBe(404);
  });

  it('answers failures', async () => {
    const send = async (path: string, init?: RequestInit): Promise<unknown[]> => {
      const response = await app.request(path, init);
      return [response.status, response.headers.get('allow'), await response.json()];
    };
    expect(await send('/notes')).toEqual([404, null, { message: 'There is nothing at this path.' }]);
    expect(await send('/notes/1', { method: 'DELETE' })).toEqual([
      405,
      'GET, PUT, HEAD, OPTIONS',
      { message: 'The path allows only GET, PUT, HEAD, OPTIONS.' },
    ]);
    expect(await send('/notes/one')).toEqual([
      400,
      null,
      { message: 'A path parameter is not valid: /id must be integer.' },
    ]);
  });
});

describe('the table of the README', () => {
  it('has every kind of fault, in the order of its type', () => {
    const rows = [...readme.matchAll(/^\| `([a-z0-9-]+)`/gm)].map((match) => match[1]);
    expect(rows).toEqual(Object.keys(kinds));
  });
});
