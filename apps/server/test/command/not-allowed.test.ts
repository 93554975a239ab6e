// Proves that a user who may not write where the data is to be is told so in one line.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { RunningCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'not-allowed-'));
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true }));

/** Root may do everything, and becomes somebody else for once. */
const isRoot = process.getuid?.() === 0;
const nobody = ['--reuid=65534', '--regid=65534', '--clear-groups'];
const before = isRoot ? `exec setpriv ${nobody.join(' ')} "$0" "$@"` : ':';
/** Somebody else may not even be able to read this program. */
const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const canStart = !isRoot || spawnSync('setpriv', [...nobody, process.execPath, main, '--help']).status === 0;

it.skipIf(!canStart).each<[name: string, modes: readonly [folder: number, file: number], told: string]>([
  ['a folder that may only be read', [0o555, 0o666], 'the file connectors.db.lock cannot be made beside it'],
  ['a file that may only be read', [0o777, 0o444], 'this user may not read and write it'],
  ['a file that may not even be read', [0o777, 0o222], 'this user may not read and write it'],
])('%s is told in one line, and left as it was', async (name, [folderMode, fileMode], told) => {
  const place = join(folder, name);
  const data = join(place, 'connectors.db');
  mkdirSync(place);
  await openSqliteStore(data).store.close();
  chmodSync(data, fileMode);
  chmodSync(place, folderMode);
  await using command = new RunningCommand(['--port', '0', '--data', data], {}, before);
  const { code, stdout, stderr } = await command.ends();
  expect({ code, stdout, stderr }).toEqual({
    code: 2,
    stdout: '',
    stderr: `error: --data: ${data} cannot be used as a store: ${told}.\n`,
  });
  expect(readdirSync(place)).toEqual(['connectors.db']);
});

it.skipIf(!canStart)('a folder in which none can be made is told in one line', async () => {
  const place = join(folder, 'closed');
  mkdirSync(place, { mode: 0o555 });
  const data = join(place, 'data', 'connectors.db');
  await using command = new RunningCommand(['--port', '0', '--data', data], {}, before);
  const { code, stderr } = await command.ends();
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^error: --data: [^\n]+ cannot be used as a store: EACCES: permission denied[^\n]+\n$/,
  );
});
