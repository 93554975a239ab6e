// A copy of the workspace in a temporary folder, where the spec can be changed to see what follows.
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { files, packages, root } from '../tree.ts';

/** What a program said, and whether it was content. */
export interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

/** A complaint of the compiler. */
export interface Diagnostic {
  /** The path from the root. */
  readonly file: string;
  readonly message: string;
}

/** The copy. Programs run in it one at a time. */
export interface WorkspaceCopy {
  /** The texts of the files of a folder, by name. */
  read(folder: string): Promise<Record<string, string>>;
  /** Writes the files of a folder. */
  write(folder: string, texts: Readonly<Record<string, string>>): Promise<void>;
  /** Does what `pnpm generate` does. */
  generate(): Promise<Outcome>;
  /** Type-checks the sources and the examples of packages: by default of those that somebody writes to the spec. */
  typecheck(projects?: readonly string[]): Promise<Diagnostic[]>;
  remove(): Promise<void>;
}

const bothEnds = ['packages/client', 'apps/server'];

/** The compiler is to say it, before any test runs: so the tests are left behind. */
const isCopied = (path: string): boolean => !/(?:^|\/)test\/|\.test\.ts$|^docs\//.test(path);

/**
 * Copies the sources; what is installed stays where it is. The links between the packages are relative, and so lead
 * from the copy of one package to the copy of another.
 */
export async function copyWorkspace(): Promise<WorkspaceCopy> {
  // The space shows what does not quote.
  const folder = await mkdtemp(join(tmpdir(), 'graph connectors '));
  for (const path of files.filter(isCopied)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await cp(join(root, path), join(folder, path));
  }
  for (const { folder: name } of packages) {
    const modules = join(name, 'node_modules');
    await (name === ''
      ? symlink(join(root, modules), join(folder, modules), 'junction')
      : cp(join(root, modules), join(folder, modules), { recursive: true, verbatimSymlinks: true }));
  }

  return {
    async read(name) {
      const entries = await readdir(join(folder, name), { withFileTypes: true });
      const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
      return Object.fromEntries(
        await Promise.all(
          names.map(async (file) => [file, await readFile(join(folder, name, file), 'utf8')] as const),
        ),
      );
    },
    async write(name, texts) {
      await Promise.all(
        Object.entries(texts).map(([file, text]) => writeFile(join(folder, name, file), text)),
      );
    },
    generate: () => run(folder, ['packages/contract/scripts/generate.ts']),
    async typecheck(projects = bothEnds) {
      const compiler = join(root, 'node_modules/typescript/bin/tsc');
      const outcomes = await Promise.all(
        projects.map((project) => run(folder, [compiler, '--pretty', 'false', '-p', project])),
      );
      return outcomes.flatMap(diagnostics);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Runs a program of Node.js, in a place and at a time that must make no difference. */
function run(folder: string, args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: {
        ...process.env,
        LC_ALL: 'tr_TR.UTF-8',
        LANG: 'tr_TR.UTF-8',
        TZ: 'Pacific/Chatham',
        // The same programs run again and again.
        NODE_COMPILE_CACHE: join(folder, '.compile-cache'),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });
}

function diagnostics({ status, output }: Outcome): Diagnostic[] {
  const found = [...output.matchAll(/^(\S.*?)\(\d+,\d+\): error (TS\d+: .*)$/gm)].map(
    ([, file = '', message = '']): Diagnostic => ({ file: file.replaceAll('\\', '/'), message }),
  );
  if ((status === 0) !== (found.length === 0)) throw new Error(`tsc ended with ${status}: ${output}`);
  return found;
}
