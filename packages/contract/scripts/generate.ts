// Generates this package from spec/openapi.yaml: `node scripts/generate.ts`, or with `--check` to compare only.
import { compile, tools } from '@graph-connectors/openapi-hono/compile';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { csdl } from './csdl.ts';
import { type EntityModel, readEntityModel } from './entity-model.ts';
import { types } from './types.ts';

const specFolder = fileURLToPath(new URL('../../../spec/', import.meta.url));
const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const outputFolder = join(packageFolder, 'generated');
const require = createRequire(import.meta.url);

/** The text of each generated file by its name. */
type Files = Readonly<Record<string, string>>;

/** What stops the generation and can be mended in the spec. */
class SpecFault extends Error {}

async function generate(): Promise<Files> {
  const document = bundle();
  const hash = createHash('sha256').update(JSON.stringify(document)).digest('hex');
  const versions = ['@redocly/cli', 'openapi-typescript'].map((name) => `${name} ${versionOf(name)}`);
  const origin = {
    note: 'Generated from spec/openapi.yaml. Do not edit: change the spec and run "pnpm generate".',
    source: `sha256 ${hash}`,
    tools: [...versions, ...tools()].join(', '),
  };
  const lines = [origin.note, `Source: ${origin.source}`, `Tools: ${origin.tools}`];
  const banner = `${lines.map((line) => `// ${line}\n`).join('')}\n`;

  const model = await unlessAtFault(() => readEntityModel(document));
  const code = {
    'types.ts': await types(document),
    'entity-types.ts': entityTypes(model),
    ...(await unlessAtFault(() => compile(document))),
  };
  return {
    ...Object.fromEntries(Object.entries(code).map(([name, text]) => [name, banner + text])),
    'metadata.xml': csdl(model, lines.join('\n')),
    'openapi.json': `${JSON.stringify({ ...document, 'x-generated': origin }, null, 2)}\n`,
  };
}

/** The spec as one document, provided that the linter finds no fault in it. */
function bundle(): object {
  checkPatterns();
  const folder = mkdtempSync(join(tmpdir(), 'graph-connectors-'));
  try {
    const file = join(folder, 'openapi.json');
    redocly('lint', 'openapi.yaml');
    redocly('bundle', 'openapi.yaml', '--output', file);
    return Object(JSON.parse(readFileSync(file, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Refuses a regular expression that is none. The linter would name every place that it is used in, but not its own. */
function checkPatterns(): void {
  const lines = new LineCounter();
  visit(parseDocument(readSpec(), { lineCounter: lines }), {
    Pair(_, { key, value }) {
      const keyword = isScalar(key) ? key.value : undefined;
      const patterns =
        keyword === 'patternProperties' && isMap(value) ? value.items.map((pair) => pair.key) : [];
      for (const pattern of keyword === 'pattern' ? [value] : patterns) {
        if (!isScalar(pattern)) continue;
        try {
          RegExp(String(pattern.value), 'u');
        } catch (error) {
          const { line, col } = lines.linePos(pattern.range?.[0] ?? 0);
          throw new SpecFault(`openapi.yaml:${line}:${col}: ${String(error)}`, { cause: error });
        }
      }
    },
  });
}

function readSpec(): string {
  try {
    return readFileSync(join(specFolder, 'openapi.yaml'), 'utf8');
  } catch (error) {
    throw new SpecFault(`openapi.yaml cannot be read: ${String(error)}`, { cause: error });
  }
}

function redocly(...args: string[]): void {
  const cli = join(dirname(require.resolve('@redocly/cli/package.json')), 'bin/cli.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: specFolder,
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' },
  });
  if (status !== 0) throw new SpecFault(tidy(`${stdout}${stderr}`));
}

/** What the linter says, less its advice to ignore it, and with every place written as `file:line:column`. */
function tidy(output: string): string {
  return output
    .replaceAll(specFolder, '')
    .replaceAll(/"(\S+)" \((\d+:\d+)\)/g, '$1:$2')
    .replaceAll(/^run `redocly lint --generate-ignore-file`.*$/gm, '')
    .trim();
}

function entityTypes({ types: found, sets }: EntityModel): string {
  return `/** The entity types of the document, by the names of their schemas. */
export const entityTypes = ${JSON.stringify(found, null, 2)} as const;

/** The name of the entity type that each entity set holds. */
export const entitySets = ${JSON.stringify(sets, null, 2)} as const;
`;
}

/** What comes of the document, unless it has a fault that the linter allows. */
async function unlessAtFault<Result>(read: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new SpecFault(`openapi.yaml:${lineOf(message)}: ${message}`, { cause: error });
  }
}

/** The line that has the format at fault, or declares the operation or component with which the message begins. */
function lineOf(message: string): number {
  const format = /unknown format "([^"]+)"/.exec(message)?.[1];
  const name = /^[A-Za-z]*/.exec(message)?.[0] ?? '';
  const lines = readSpec().split(/\r?\n/);
  const isAtFault = (line: string): boolean =>
    format === undefined
      ? line.trim() === `operationId: ${name}` || line === `    ${name}:`
      : line.includes(`format: ${format}`);
  return lines.findIndex(isAtFault) + 1;
}

function versionOf(name: string): string {
  const manifest: unknown = JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8'));
  return String(Reflect.get(Object(manifest), 'version'));
}

/** The names of the files that are not what the spec says: changed, missing, or left over. */
function stale(files: Files): string[] {
  const present = existsSync(outputFolder) ? readdirSync(outputFolder) : [];
  return [...new Set([...Object.keys(files), ...present])].filter((name) => {
    if (!present.includes(name)) return true;
    // Git may have checked the files out with CRLF line ends, which is no change.
    return readFileSync(join(outputFolder, name), 'utf8').replaceAll('\r\n', '\n') !== files[name];
  });
}

/** Puts the files in place, all of them or none. */
function write(files: Files): void {
  const next = join(packageFolder, `.generated-${process.pid}`);
  const last = `${next}-last`;
  try {
    mkdirSync(next);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(next, name), text);
    if (existsSync(outputFolder)) renameSync(outputFolder, last);
    renameSync(next, outputFolder);
  } catch (error) {
    if (existsSync(last) && !existsSync(outputFolder)) renameSync(last, outputFolder);
    throw error;
  } finally {
    rmSync(next, { recursive: true, force: true });
    rmSync(last, { recursive: true, force: true });
  }
}

try {
  const files = await generate();
  const names = stale(files);
  const list = names.map((name) => `  packages/contract/generated/${name}\n`).join('');
  if (names.length === 0) {
    process.stdout.write('packages/contract/generated is up to date with spec/openapi.yaml.\n');
  } else if (process.argv.includes('--check')) {
    process.stderr.write(
      `Not up to date with spec/openapi.yaml:\n${list}Run "pnpm generate" and commit them.\n`,
    );
    process.exitCode = 1;
  } else {
    write(files);
    process.stdout.write(`Generated from spec/openapi.yaml:\n${list}`);
  }
} catch (error) {
  if (!(error instanceof SpecFault)) throw error;
  process.stderr.write(
    `Nothing was generated: spec/openapi.yaml has a fault.\n\n${error.message}\n\n` +
      `Mend it at the place named above (lines count within spec/) and run "pnpm generate" again.\n`,
  );
  process.exitCode = 1;
}
