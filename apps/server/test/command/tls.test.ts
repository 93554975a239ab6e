// Proves that the command speaks TLS as it says, and keeps the certificate that it made.
import { execFile, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Agent } from 'undici';
import { afterAll, describe, expect, it } from 'vitest';
import { keepCertificate } from '../../src/tls/own-certificate.ts';
import { RunningCommand } from './run-command.ts';

const root = mkdtempSync(join(tmpdir(), 'tls-'));
afterAll(() => rmSync(root, { recursive: true }));
const newFolder = (): string => mkdtempSync(join(root, 'it is '));

const hasCurl = spawnSync('curl', ['--version']).status === 0;

/** Reads a connector, and trusts the certificate in a file alone. */
async function read(url: string, certificate: string): Promise<Record<string, unknown>> {
  const agent = new Agent({ connect: { ca: readFileSync(certificate) } });
  const { body } = await agent.request({
    origin: url,
    path: '/beta/connectors',
    method: 'GET',
    headers: { Authorization: 'Bearer any', Forwarded: 'host=graph.contoso.com' },
  });
  const answer: unknown = await body.json();
  await agent.close();
  return Object(answer);
}

describe('the command with --tls self-signed', () => {
  it('keeps its certificate beside the data, and says where, and how it is trusted', async () => {
    const folder = newFolder();
    const certificate = join(folder, 'tls', 'localhost.pem');
    await using command = new RunningCommand([
      '--port',
      '0',
      '--data',
      join(folder, 'a.db'),
      '--tls',
      'self-signed',
    ]);
    const url = await command.listens();
    expect(url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    expect(command.stdout).toContain(`  certificate   ${certificate}\n`);
    expect(command.stdout).toContain(`NODE_EXTRA_CA_CERTS='${certificate}' node`);
    expect(statSync(join(folder, 'tls', 'localhost-key.pem')).mode & 0o777).toBe(0o600);
    expect(await read(url, certificate)).toHaveProperty('@odata.context', expect.stringContaining(url));
  });

  it('takes up the certificate of the last start, for other data in the folder as well', async () => {
    const folder = newFolder();
    const copy = join(folder, 'trusted.pem');
    for (const data of ['a.db', 'a.db', 'b.db']) {
      await using command = new RunningCommand([], {
        PORT: '0',
        DATA: join(folder, data),
        TLS: 'self-signed',
      });
      const url = await command.listens();
      if (data === 'a.db') cpSync(join(folder, 'tls', 'localhost.pem'), copy, { force: false });
      expect(await read(url, copy)).toHaveProperty('value');
    }
  });

  it('keeps it under data/tls of the folder it is started in, where the data is no file', async () => {
    const folder = newFolder();
    const args = ['--port', '0', '--data', ':memory:', '--tls', 'self-signed'];
    await using command = new RunningCommand(args, {}, `cd '${folder}'`);
    const url = await command.listens();
    expect(await read(url, join(folder, 'data', 'tls', 'localhost.pem'))).toHaveProperty('value');
  });

  it('has one certificate for servers that start at the same time', async () => {
    const before = `cd '${newFolder()}'`;
    const args = ['--port', '0', '--data', ':memory:', '--tls', 'self-signed'];
    await using first = new RunningCommand(args, {}, before);
    await using second = new RunningCommand(args, {}, before);
    await using third = new RunningCommand(args, {}, before);
    const urls = await Promise.all([first.listens(), second.listens(), third.listens()]);
    const [, certificate = ''] = await first.printed(/certificate +(.*)\n/);
    for (const url of urls) expect(await read(url, certificate)).toHaveProperty('value');
  });

  // Without curl there is nothing that the line could be pasted for.
  it.skipIf(!hasCurl)('prints a curl line that works when it is pasted', async () => {
    const data = join(newFolder(), "it's.db");
    await using command = new RunningCommand(['--port', '0', '--data', data, '--tls', 'self-signed']);
    await command.listens();
    const [line] = await command.printed(/^curl .*$/m);
    const { stdout } = await promisify(execFile)(
      '/bin/sh',
      ['-c', line.replace('curl', 'curl --silent --fail')],
      {
        env: { PATH: process.env['PATH'] ?? '', no_proxy: '*' },
      },
    );
    expect(JSON.parse(stdout)).toMatchObject({ status: 'inactive' });
  });
});

describe('the command with a certificate of its own', () => {
  it.each(['options', 'variables'])('serves with it, given by %s', async (how) => {
    const { cert, key } = await keepCertificate(newFolder(), new Date());
    const args = ['--port', '0', '--data', ':memory:'];
    const given = { '--tls-cert': cert, '--tls-key': key };
    await using command =
      how === 'options'
        ? new RunningCommand([...args, ...Object.entries(given).flat()])
        : new RunningCommand(args, { TLS_CERT: cert, TLS_KEY: key });
    const url = await command.listens();
    expect(command.stdout).toContain(`  certificate   ${cert}\n`);
    expect(await read(url, cert)).toHaveProperty('value');
  });

  it('names what a proxy names in its URLs, if it is told to trust it', async () => {
    const { cert, key } = await keepCertificate(newFolder(), new Date());
    const args = ['--port', '0', '--data', ':memory:', '--tls-cert', cert, '--tls-key', key, '--trust-proxy'];
    await using command = new RunningCommand(args);
    expect(await read(await command.listens(), cert)).toHaveProperty(
      '@odata.context',
      expect.stringMatching(/^https:\/\/graph\.contoso\.com\/beta\//),
    );
  });
});
