// Proves what the command says, that what it says works, and that it stops cleanly and remembers.
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RunningCommand } from './run-command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const hasCurl = spawnSync('curl', ['--version']).status === 0;
const authorized = { headers: { Authorization: 'Bearer token' } };

async function machinesAt(url: string): Promise<string[]> {
  const answer: unknown = await (await fetch(`${url}/beta/connectors`, authorized)).json();
  const { value } = Object(answer);
  return Array.from<{ machineName: string }>(value).map(({ machineName }) => machineName);
}

/** Runs a line as a shell would that it is pasted into, without the proxies of this machine. */
async function paste(line: string): Promise<Record<string, unknown>> {
  const { stdout } = await promisify(execFile)('/bin/sh', ['-c', line], {
    env: { PATH: process.env['PATH'] ?? '', no_proxy: '*' },
  });
  return Object(JSON.parse(stdout));
}

describe('the command', () => {
  it('says where it listens, where the data lies, and a line to try', async () => {
    const data = join(folder, 'says.db');
    await using command = new RunningCommand(['--port', '0', '--data', data]);
    const url = await command.listens();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(command.stdout).toContain(`data in       ${data}\n`);
    expect(command.stdout).toContain(`reference at  ${url}/docs\n`);
    expect(command.stdout.match(/^curl .*$/gm)).toEqual([expect.stringContaining(`${url}/beta/connectors/`)]);
    expect((await fetch(`${url}/docs`)).status).toBe(200);
    expect(readdirSync(folder)).toContain('says.db');
  });

  // Without curl there is nothing that the line could be pasted for.
  it.skipIf(!hasCurl).each([
    ['the sample', ['--data', ':memory:'], { status: 'inactive', '@odata.etag': '"2"' }],
    [
      'no token wanted',
      ['--data', ':memory:', '--auth', 'none'],
      { status: 'inactive', '@odata.etag': '"2"' },
    ],
    [
      'nothing in the store',
      ['--data', ':memory:', '--seed', 'none'],
      { status: 'active', '@odata.etag': '"1"' },
    ],
  ])('prints a curl line that works when it is pasted: %s', async (_, args, expected) => {
    await using command = new RunningCommand(['--port', '0', ...args]);
    await command.listens();
    const [line] = await command.printed(/^curl .*$/m);
    expect(await paste(line.replace('curl', 'curl --silent --fail'))).toMatchObject(expected);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'stops on %s with exit code 0, and leaves one file',
    async (signal) => {
      const data = join(folder, signal, 'connectors.db');
      await using command = new RunningCommand(['--port', '0', '--data', data]);
      const url = await command.listens();
      expect(await machinesAt(url)).toHaveLength(5);
      expect(await command.ends(signal)).toMatchObject({ code: 0, stderr: '' });
      await expect(fetch(url)).rejects.toThrow('fetch failed');
      expect(readdirSync(join(folder, signal))).toEqual(['connectors.db']);
    },
  );

  it('remembers what was changed, and plants no seed again', async () => {
    const args = ['--port', '0', '--data', join(folder, 'remembers.db')];
    const seed = join(folder, 'two.json');
    const machine = { id: 'a', machineName: 'a.contoso.com', externalIp: '192.0.2.1' };
    writeFileSync(seed, JSON.stringify([machine, { ...machine, id: 'b', machineName: 'b.contoso.com' }]));
    {
      await using command = new RunningCommand([...args, '--seed', seed]);
      const url = await command.listens();
      expect(await machinesAt(url)).toEqual(['a.contoso.com', 'b.contoso.com']);
      await fetch(`${url}/beta/connectors/b`, { ...authorized, method: 'DELETE' });
      await fetch(`${url}/beta/connectors/a`, {
        method: 'PATCH',
        headers: { ...authorized.headers, 'Content-Type': 'application/json' },
        body: '{"machineName":"c.contoso.com"}',
      });
      await command.ends('SIGTERM');
    }
    await using command = new RunningCommand([...args, '--seed', seed]);
    expect(await machinesAt(await command.listens())).toEqual(['c.contoso.com']);
  });

  it('keeps what it acknowledged even if it is killed', async () => {
    const args = ['--port', '0', '--data', join(folder, 'killed.db')];
    {
      await using command = new RunningCommand(args);
      const url = await command.listens();
      const answer: unknown = await (await fetch(`${url}/beta/connectors`, authorized)).json();
      const { id } = Object(answer).value[0];
      await fetch(`${url}/beta/connectors/${id}`, { ...authorized, method: 'DELETE' });
      await command.ends('SIGKILL');
    }
    await using command = new RunningCommand(args);
    expect(await machinesAt(await command.listens())).toHaveLength(4);
  });

  it('takes its options from the environment as well', async () => {
    const data = join(folder, 'environment.db');
    const env = { HOST: 'localhost', PORT: '0', DATA: data, AUTH: 'none', SEED: 'none', LOG: 'off' };
    await using command = new RunningCommand([], env);
    const url = await command.listens();
    expect(command.stdout).toContain(data);
    const answer = await fetch(`${url}/beta/connectors`);
    expect(await answer.json()).toMatchObject({ value: [] });
    const { stdout } = await command.ends('SIGTERM');
    expect(stdout).not.toMatch(/GET/);
  });

  it('prints its help and ends', async () => {
    await using command = new RunningCommand(['--help'], { PORT: '80' });
    expect(await command.ends()).toEqual({
      code: 0,
      stdout: expect.stringContaining('--port <number>'),
      stderr: '',
    });
  });
});
