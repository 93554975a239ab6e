// Proves that whoever starts the command wrongly is told so in one line, and nothing is started.
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepCertificate } from '../../src/tls/own-certificate.ts';
import { RunningCommand } from './run-command.ts';

let folder: string;
let file: string;
let cert: string;
let key: string;
let otherKey: string;
const taken = createServer();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mistakes-'));
  file = join(folder, 'file.txt');
  writeFileSync(file, '[\n{ "machineName":\n');
  ({ cert, key } = await keepCertificate(join(folder, 'tls'), new Date()));
  ({ key: otherKey } = await keepCertificate(join(folder, 'other-tls'), new Date()));
  taken.listen(0, '127.0.0.1');
  await once(taken, 'listening');
});
afterAll(() => {
  taken.close();
  rmSync(folder, { recursive: true });
});

const takenPort = (): string => {
  const address = taken.address();
  return typeof address === 'object' ? String(address?.port) : '';
};
const memory = ['--port', '0', '--data', ':memory:'];

it.each<[name: string, args: () => string[], told: () => (string | RegExp)[], env?: Record<string, string>]>([
  [
    'a port in use',
    () => ['--data', ':memory:', '--port', takenPort()],
    () => ['--port', takenPort(), 'in use'],
  ],
  ['a port that is none', () => [...memory, '--port', '70000'], () => ["'70000'", 'from 0 to 65535']],
  ['a variable that is wrong', () => ['--data', ':memory:'], () => ["'PORT'", "'http'"], { PORT: 'http' }],
  ['a host of another machine', () => [...memory, '--host', '192.0.2.1'], () => ['--host', '192.0.2.1']],
  [
    'data that is no database',
    () => ['--port', '0', '--data', file],
    () => ['--data', file, 'not a database'],
  ],
  ['data in a folder', () => ['--port', '0', '--data', folder], () => ['--data', folder]],
  [
    'data under a file',
    () => ['--port', '0', '--data', join(file, 'x.db')],
    () => ['--data', join(file, 'x.db')],
  ],
  ['a seed that is no JSON', () => [...memory, '--seed', file], () => ['--seed', file, 'JSON']],
  [
    'a seed that is missing',
    () => [...memory, '--seed', join(folder, 'no.json')],
    () => ['--seed', 'no.json'],
  ],
  ['a certificate without its key', () => [...memory, '--tls-cert', cert], () => ['--tls-cert', '--tls-key']],
  ['a key without its certificate', () => memory, () => ['--tls-cert', '--tls-key'], { TLS_KEY: 'key.pem' }],
  [
    'a certificate beside one to be made',
    () => [...memory, '--tls', 'self-signed', '--tls-cert', cert, '--tls-key', key],
    () => ['--tls self-signed', '--tls-cert', '--tls-key'],
  ],
  ['a way to speak TLS that is none', () => [...memory, '--tls', 'yes'], () => ["'yes'", 'self-signed']],
  [
    'a certificate that is missing',
    () => [...memory, '--tls-cert', join(folder, 'no.pem'), '--tls-key', key],
    () => ['--tls-cert', 'no.pem', 'cannot be read'],
  ],
  [
    'a key in a folder',
    () => [...memory, '--tls-cert', cert, '--tls-key', folder],
    () => ['--tls-key', folder, 'cannot be read'],
  ],
  [
    'a certificate that is no PEM',
    () => [...memory, '--tls-cert', file, '--tls-key', key],
    () => ['--tls-cert', file, 'no certificate in PEM'],
  ],
  [
    'a key that is no PEM',
    () => [...memory, '--tls-cert', cert, '--tls-key', cert],
    () => ['--tls-key', cert, 'no private key in PEM'],
  ],
  [
    'a key of another certificate',
    () => [...memory, '--tls-cert', cert, '--tls-key', otherKey],
    () => [otherKey, 'not the key of', cert],
  ],
  [
    'a folder that no certificate can be kept in',
    () => ['--port', '0', '--data', join(file, 'x.db'), '--tls', 'self-signed'],
    () => ['--tls', join(file, 'tls')],
  ],
  [
    'trust in a proxy that is neither true nor false',
    () => [...memory, '--trust-proxy=yes'],
    () => ['--trust-proxy', "'yes'", 'true, false'],
  ],
  ['a flag that is not known', () => [...memory, '--verbose'], () => ["'--verbose'"]],
  ['a flag that is nearly known', () => [...memory, '--prot=1'], () => ['--prot', '--port']],
  ['a word too many', () => [...memory, 'start'], () => ['start']],
])('%s is told in one line, with exit code 2', async (_, args, told, env) => {
  await using command = new RunningCommand(args(), env);
  const { code, stdout, stderr } = await command.ends();
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^error: [^\n]+\n$/);
  for (const part of told()) expect(stderr).toContain(part);
});

it('a seed that cannot be used leaves no data behind that would pass for planted', async () => {
  const before = readdirSync(folder);
  const data = join(folder, 'data', 'connectors.db');
  await using command = new RunningCommand(['--port', '0', '--data', data, '--seed', file]);
  expect(await command.ends()).toHaveProperty('code', 2);
  expect(readdirSync(folder)).toEqual(before);
});
