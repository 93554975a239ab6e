// Writes the generated files of the documents that the tests use: `node test/generate.ts`.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile, tools } from '../src/compile/index.ts';

/** The folders under `test/` that hold an `openapi.json` and a `generated/`. */
export const folders = ['fixture', 'readme-example'] as const;

/** The first lines of every file generated from the document in a folder; they change with it. */
export function banner(folder: string): string {
  const hash = createHash('sha256').update(documentText(folder)).digest('hex');
  const versions = ['openapi-typescript 7.13.0', ...tools()].join(', ');
  return `// Generated from ${folder}/openapi.json by "node test/generate.ts". Do not edit.\n// Source: sha256 ${hash}\n// Tools: ${versions}\n\n`;
}

/** What `compile` makes of the document in a folder, by the name of the file. */
export async function compiled(folder: string): Promise<Record<string, string>> {
  const files = await compile(Object(JSON.parse(documentText(folder))));
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, banner(folder) + text]));
}

/** The types of the document in a folder. openapi-typescript is only installed for packages/contract. */
function types(folder: string): string {
  const openapiTypescript = pathOf('../../contract/node_modules/.bin/openapi-typescript');
  const flags = [
    '--read-write-markers',
    '--alphabetize',
    '--root-types',
    '--root-types-no-schema-prefix',
    '--default-non-nullable=false',
  ];
  const args = [pathOf(`${folder}/openapi.json`), ...flags];
  return banner(folder) + execFileSync(openapiTypescript, args, { encoding: 'utf8', stdio: 'pipe' });
}

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const documentText = (folder: string): string =>
  readFileSync(pathOf(`${folder}/openapi.json`), 'utf8').replaceAll('\r\n', '\n');

if (import.meta.main) {
  for (const folder of folders) {
    mkdirSync(pathOf(`${folder}/generated`), { recursive: true });
    const files = { ...(await compiled(folder)), 'types.ts': types(folder) };
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(pathOf(`${folder}/generated/${name}`), text);
    }
  }
}
