// Packs the client as it is published, and puts it into a project that knows nothing of the workspace.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const source = join(root, 'packages/client');

/** What the package is made of, and what of the workspace its making reads. */
const made = ['package.json', 'README.md', 'src', 'tsconfig.json', 'tsdown.config.ts'].map(
  (name) => `packages/client/${name}`,
);
const read = ['LICENSE', 'pnpm-workspace.yaml', 'tsconfig.base.json'];

/** The compilers that the project has. */
export const compilers = ['typescript', 'typescript-5'] as const;

/** The project. */
export interface Consumer extends AsyncDisposable {
  /** The folder in which the package is installed. */
  readonly installed: string;
  /** The files of the package, by their paths in it. */
  readonly files: readonly string[];
  /** What the build said. */
  readonly log: string;
  /** Compiles a file of the project, and gives what the compiler says. */
  compile(compiler: (typeof compilers)[number], name: string, text: string): Promise<string>;
  /** Runs a file of the project, and gives what it prints. */
  run(name: string, ...args: string[]): Promise<string>;
}

/** Packs and installs. */
export async function openConsumer(): Promise<Consumer> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'graph connectors ')));
  const workspace = join(folder, 'workspace');
  const copy = join(workspace, 'packages/client');
  for (const path of [...read, ...made])
    await cp(join(root, path), join(workspace, path), { recursive: true });
  await symlink(join(source, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const node = (...args: string[]): Promise<string> => run(process.execPath, args, copy);

  const log = await node(join(source, 'node_modules/tsdown/dist/run.mjs'));
  await run('pnpm', ['pack', '--pack-destination', folder], copy);
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz')) ?? '';

  const project = join(folder, 'project');
  const modules = join(project, 'node_modules');
  const installed = join(modules, '@graph-connectors/client');
  await mkdir(installed, { recursive: true });
  await run('tar', ['-xzf', join(folder, tarball), '--strip-components', '1', '-C', installed], folder);
  // openapi-fetch, and beside it what that depends on.
  await cp(dirname(await realpath(join(source, 'node_modules/openapi-fetch'))), modules, {
    recursive: true,
    dereference: true,
  });

  return {
    installed,
    files: (await readdir(installed, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        join(parentPath, name)
          .slice(installed.length + 1)
          .replaceAll(sep, '/'),
      )
      .toSorted(),
    log,
    async compile(compiler, name, text) {
      await writeFile(join(project, name), text);
      await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [name] }));
      return node(join(source, 'node_modules', compiler, 'bin/tsc'), '--pretty', 'false', '-p', project);
    },
    run: (name, ...args) => node(join(project, name), ...args),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

const compilerOptions = {
  target: 'es2024',
  lib: ['es2024', 'dom', 'dom.iterable'],
  module: 'nodenext',
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
};

/** What a program prints, on either output. */
const run = (program: string, args: string[], cwd: string): Promise<string> =>
  new Promise((resolve) => {
    execFile(program, args, { cwd, env: { ...process.env, NO_COLOR: '1' } }, (_, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
