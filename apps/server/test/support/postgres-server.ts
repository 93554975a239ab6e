// Runs a PostgreSQL of the tests' own, on data that is gone with it.
import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import { type Binaries, install, type Installation } from './postgres-binaries.ts';

/** The password of the server, which must not be seen anywhere. */
export const password = 'Pa55-of-the-test';

/** A server, which runs at first. */
export interface OwnServer {
  readonly url: string;
  /** The folder of its data. */
  readonly data: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Ends it as a loss of power would: all of it at one moment, with no word to anybody. */
  kill(): Promise<void>;
  remove(): Promise<void>;
}

/** What a server can be given. */
export interface ServerOptions {
  /** Makes its data in a folder that is there and empty; `initdb` by default. */
  readonly fill?: (installation: Installation, data: string) => Promise<void>;
  /** Settings of PostgreSQL beside those of every test. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Makes a server, and starts it. */
export async function makeServer(
  binaries: Binaries,
  { fill = initialize, settings: more = {} }: ServerOptions = {},
): Promise<OwnServer> {
  const installation = install(binaries);
  let child: ChildProcess | undefined;
  // Also when the tests are broken off.
  process.on('exit', () => {
    child?.kill('SIGQUIT');
    installation.remove();
  });
  const data = join(installation.folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  installation.handOver(data);
  await fill(installation, data);

  const port = await freePort();
  const url = `postgres://tester:${password}@127.0.0.1:${port}/postgres`;
  let wasKilled = false;
  const stop = async (): Promise<void> => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
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
      ...more,
    };
    child = installation.spawn('postgres', [
      '-D',
      data,
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ]);
    await said(child, /ready to accept (?:read-only )?connections/);
    wasKilled = false;
  };
  await start();
  return {
    url,
    data,
    start,
    stop,
    async kill() {
      const client = new Client({ connectionString: url });
      client.on('error', () => {});
      await client.connect();
      // It starts no process any more, so that all of them are known.
      child?.kill('SIGSTOP');
      const { rows } = await client.query<{ pid: number }>('SELECT pid FROM pg_stat_activity');
      const exit = child && once(child, 'exit');
      for (const { pid } of rows) process.kill(pid, 'SIGKILL');
      child?.kill('SIGKILL');
      await exit;
      wasKilled = true;
    },
    async remove() {
      // It has left a piece of shared memory behind, which it finds and gives back when it runs again.
      if (wasKilled) await start();
      await stop();
      installation.remove();
    },
  };
}

async function initialize(installation: Installation, data: string): Promise<void> {
  const passwordFile = join(installation.folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  installation.handOver(passwordFile);
  const user = ['-U', 'tester', '--pwfile', passwordFile, '-A', 'scram-sha-256'];
  const child = installation.spawn('initdb', ['-D', data, ...user, '-E', 'UTF8', '--locale=C', '--no-sync']);
  await succeed(child);
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
async function said(child: ChildProcess, text: RegExp): Promise<void> {
  let all = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', (chunk) => {
      all += String(chunk);
      if (text.test(all)) resolve();
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
