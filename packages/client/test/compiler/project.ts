// A program that uses the package as it is published, for the compilers to judge.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsdown';
import config from '../../tsdown.config.ts';

const folderOf = (path: string): string => fileURLToPath(new URL(path, new URL('../../', import.meta.url)));

/** The compilers that programs are compiled with. */
export const compilers = ['typescript', 'typescript-5'] as const;

/** What a compiler said of a program. */
export interface Judgement {
  /** Each complaint, such as `TS2322: Type '"retired"' is not assignable to type '"active"'.` */
  readonly complaints: string[];
  /** How many types were made of generic ones: what checking cost, the same on every machine. */
  readonly instantiations: number;
}

/** The program. */
export interface Project extends AsyncDisposable {
  /** The declarations of the package by their files, and those of the spec for bare openapi-fetch. */
  readonly declarations: { readonly package: Readonly<Record<string, string>>; readonly spec: string };
  /** Puts declarations in a folder, beside which the package is not touched. */
  declare(folder: string, declarations: Project['declarations']): Promise<void>;
  /** Compiles one file. */
  compile(compiler: (typeof compilers)[number], text: string): Promise<Judgement>;
}

/** Builds the declarations as `pnpm build` does, outside of the workspace. */
export async function openProject(): Promise<Project> {
  const root = await mkdtemp(join(tmpdir(), 'graph connectors '));
  const dist = join(root, 'dist');
  await build({
    ...config,
    config: false,
    cwd: folderOf(''),
    outDir: dist,
    logLevel: 'silent',
    publint: false,
    attw: false,
  });
  await symlink(folderOf('node_modules'), join(root, 'node_modules'), 'junction');
  await writeFile(join(root, 'package.json'), '{ "type": "module" }');
  await writeFile(join(root, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['program.ts'] }));

  async function declare(folder: string, declarations: Project['declarations']): Promise<void> {
    await cp(dist, join(root, folder), { recursive: true });
    for (const [file, text] of Object.entries(declarations.package))
      await writeFile(join(root, folder, file), text);
    await writeFile(join(root, folder, 'spec.d.ts'), declarations.spec);
  }

  const files = (await readdir(dist)).filter((name) => name.endsWith('.d.ts'));
  const texts = files.map(async (name) => [name, await readFile(join(dist, name), 'utf8')] as const);
  return {
    declarations: {
      package: Object.fromEntries(await Promise.all(texts)),
      spec: await readFile(folderOf('node_modules/@graph-connectors/contract/generated/types.ts'), 'utf8'),
    },
    declare,
    async compile(compiler, text) {
      await writeFile(join(root, 'program.ts'), text);
      const program = folderOf(`node_modules/${compiler}/bin/tsc`);
      // Several threads share the work in a way of their own each time.
      const flags = compiler === 'typescript' ? ['--singleThreaded'] : [];
      const output = await run(program, ['-p', root, '--pretty', 'false', '--extendedDiagnostics', ...flags]);
      return {
        complaints: Array.from(output.matchAll(/error (TS\d+: .*)/g), ([, complaint = '']) => complaint),
        instantiations: Number(/^Instantiations:\s+(\d+)$/m.exec(output)?.[1]),
      };
    },
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}

const compilerOptions = {
  target: 'es2024',
  lib: ['es2024', 'dom', 'dom.iterable'],
  module: 'nodenext',
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
};

/** What a program of Node.js prints, whether it is content or not. */
const run = (program: string, args: string[]): Promise<string> =>
  new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { maxBuffer: 2 ** 27 }, (_, stdout) => resolve(stdout));
  });
