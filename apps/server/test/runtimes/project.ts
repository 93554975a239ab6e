// A project that uses the client as those do who install it: the built package, in a folder of modules.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const client = fileURLToPath(new URL('../../../../packages/client/', import.meta.url));

/** Where the built client stands in a project. */
export const built = 'node_modules/@graph-connectors/client/dist';

/** Where the modules of a project stand, by the names that they are imported by. */
export const modules: Readonly<Record<string, string>> = {
  '@graph-connectors/client': `${built}/index.js`,
  '@graph-connectors/client/batch': `${built}/batch.js`,
  '@graph-connectors/client/filter': `${built}/filter.js`,
  'openapi-fetch': 'node_modules/openapi-fetch/dist/index.mjs',
};

/** Makes a project, and gives its folder. The calls are in `calls.js`, and `main.js` prints what became of them. */
export function makeProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'graph-connectors-runtimes-'));
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
  const installed = 'node_modules/@graph-connectors/client';
  mkdirSync(join(folder, installed), { recursive: true });
  cpSync(join(client, 'dist'), join(folder, installed, 'dist'), { recursive: true });
  const manifest = JSON.parse(readFileSync(join(client, 'package.json'), 'utf8'));
  const { name, version, type, publishConfig } = manifest;
  write(`${installed}/package.json`, JSON.stringify({ name, version, type, exports: publishConfig.exports }));
  cpSync(join(client, 'node_modules/openapi-fetch'), join(folder, 'node_modules/openapi-fetch'), {
    recursive: true,
    dereference: true,
  });

  write('package.json', JSON.stringify({ type: 'module' }));
  const calls = readFileSync(new URL('calls.ts', import.meta.url), 'utf8');
  write('calls.js', stripTypeScriptTypes(calls));
  write(
    'main.js',
    "import { callAll } from './calls.js';\nconsole.log(JSON.stringify(await callAll(process.argv[2])));\n",
  );
  return folder;
}

/** Takes a project away. */
export const removeProject = (folder: string): void => rmSync(folder, { recursive: true, force: true });
