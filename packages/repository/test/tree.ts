// Lists the files of the repository, without what is installed, built or ignored.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, an absolute path. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What .gitignore names, for a tree that Git knows nothing of. */
const ignored = /^(?:\.git|node_modules|dist|\.turbo|\.results|\.generated-.*|.*\.tgz)$/;

/**
 * The files as Git sees them: committed, or new and not ignored.
 *
 * @returns paths from the root, with slashes; `undefined` if there is no Git, or no repository of its own here.
 */
export function filesOfGit(): string[] | undefined {
  if (!existsSync(join(root, '.git'))) return undefined;
  const { status, stdout } = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    },
  );
  if (status !== 0) return undefined;
  // Git still lists what was deleted and not yet committed.
  return stdout.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}

/** The files as they lie on the disk, less what is ignored by name: for a tree that was unpacked from an archive. */
export function filesOfDisk(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (ignored.test(entry.name) || path === 'data') return [];
    return entry.isDirectory() ? filesOfDisk(path) : [path];
  });
}

/** Every file of the repository, sorted. */
export const files: readonly string[] = (filesOfGit() ?? filesOfDisk()).toSorted();

/** The text of a file, by its path from the root. */
export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** A file with its text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** The files that hold text and match; all of them by default. */
export const texts = (matches: (path: string) => boolean = () => true): TextFile[] =>
  files
    .filter(matches)
    .map((path) => ({ path, text: read(path) }))
    .filter(({ text }) => !text.includes('\0'));

/** Whether a tool wrote the file. */
export const isGenerated = (path: string): boolean =>
  path.endsWith('pnpm-lock.yaml') || path.split('/').includes('generated');

/** Whether a person wrote the file, in TypeScript or JavaScript. */
export const isCodeByHand = (path: string): boolean => /\.[cm]?[jt]sx?$/.test(path) && !isGenerated(path);

/** The folder of a package. */
export interface Package {
  /** The path from the root; empty for the root itself. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The parts of a package.json that are looked at here. */
export interface Manifest {
  readonly name: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Every package of the workspace, the root included. */
export const packages: readonly Package[] = files
  .filter((path) => basename(path) === 'package.json' && !path.includes('/test/'))
  .map((path) => ({ folder: path.slice(0, -'/package.json'.length), manifest: JSON.parse(read(path)) }));

/** The package in whose folder a path lies. */
export function packageOf(path: string): Package {
  const found = packages
    .filter(({ folder }) => folder === '' || path === folder || path.startsWith(`${folder}/`))
    .toSorted((a, b) => b.folder.length - a.folder.length)[0];
  if (found === undefined) throw new Error(`${path} lies in no package.`);
  return found;
}
