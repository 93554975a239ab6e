// Starts the server on files that something has happened to since it served them.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { connector } from '../store/connectors.ts';
import { cut, scribble } from './damage.ts';
import { Fleet, serve } from './fleet.ts';

const folder = mkdtempSync(join(tmpdir(), 'damaged-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fleet = new Fleet();
/** The files of a server that stopped, and of one that was killed after it had changed one connector often. */
const stopped = join(folder, 'stopped');
const killed = join(folder, 'killed');
beforeAll(async () => {
  const data = join(killed, 'connectors.db');
  {
    await using command = serve(data);
    await fleet.meet(command).then(() => fleet.grow(40));
    await command.ends('SIGTERM');
  }
  cpSync(killed, stopped, { recursive: true });
  await using command = serve(data);
  await fleet.meet(command).then(() => fleet.change());
  await command.ends('SIGKILL');
});

let copies = 0;
/** A copy of files, with something done to them. */
function damaged(source: string, damage: (data: string) => void): string {
  const copy = join(folder, `${++copies}`);
  cpSync(source, copy, { recursive: true });
  const data = join(copy, 'connectors.db');
  damage(data);
  return data;
}

/** The files of a folder but the lock, which is nobody's data, and the index, which SQLite makes from the log. */
const contentsOf = (path: string): unknown =>
  readdirSync(path)
    .filter((name) => !/\.(?:lock|db-shm)$/.test(name))
    .map((name) => [name, contentOf(join(path, name))]);

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return 'a folder';
  }
}

describe('a file that something has happened to', () => {
  const gone = (data: string): void => rmSync(data);
  it.each<[name: string, source: string, damage: (data: string) => void, told: string]>([
    ['cut off to nothing', stopped, (data) => cut(data, 0), 'it is empty'],
    ['cut off to nothing beside its log', killed, (data) => cut(data, 0), 'it is empty'],
    ['cut in half', stopped, (data) => cut(data, 0.5), 'malformed'],
    ['cut in half beside its log', killed, (data) => cut(data, 0.5), 'it is damaged'],
    ['with garbage in the middle', stopped, (data) => scribble(data, 0.5, 0.9), 'it is damaged'],
    ['with garbage at its head', stopped, (data) => scribble(data, 0, 0.01), 'not a database'],
    ['of nothing but garbage', stopped, (data) => scribble(data, 0, 1), 'not a database'],
    ['that became a folder', stopped, (data) => (gone(data), mkdirSync(data)), 'it is a folder'],
    [
      'that another program replaced by its own',
      stopped,
      (data) => {
        gone(data);
        const database = new DatabaseSync(data);
        database.exec('CREATE TABLE song (title TEXT)');
        database.close();
      },
      'it belongs to another program',
    ],
    ['that is gone while its log is there', killed, gone, 'it is gone, and its log, connectors.db-wal,'],
    ['whose log is gone', killed, (data) => rmSync(`${data}-wal`), 'has lost changes'],
    ['whose log is cut off to nothing', killed, (data) => cut(`${data}-wal`, 0), 'has lost changes'],
    ['whose log is cut in half', killed, (data) => cut(`${data}-wal`, 0.5), 'has lost changes'],
    ['whose log has garbage in it', killed, (data) => scribble(`${data}-wal`, 0.5, 0.6), 'has lost changes'],
    ['whose log is garbage', killed, (data) => scribble(`${data}-wal`, 0, 1), 'is no log any more'],
    [
      'whose log is garbage, and the index gone',
      killed,
      (data) => {
        scribble(`${data}-wal`, 0, 1);
        rmSync(`${data}-shm`);
      },
      'is no log any more',
    ],
  ])('is refused in one line, and left for repair: %s', async (_, source, damage, told) => {
    const data = damaged(source, damage);
    const before = contentsOf(join(data, '..'));
    await using command = serve(data);
    const { code, stdout, stderr } = await command.ends();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: --data: [^\n]+ cannot be used as a store: [^\n]+\n$/);
    expect(stderr).toContain(data);
    expect(stderr).toContain(told);
    expect(contentsOf(join(data, '..'))).toEqual(before);
  });

  it('is refused where it has lost its end, also if it is too large to be read whole', async () => {
    const data = join(folder, 'large.db');
    const { store } = openSqliteStore(data);
    const machineName = 'x'.repeat(1024 * 1024);
    await Promise.all(
      Array.from({ length: 20 }, (_, id) => store.connectors.create(connector(`${id}`, { machineName }))),
    );
    await store.close();
    cut(data, 0.99);
    await using command = serve(data);
    const { code, stderr } = await command.ends();
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/^error: [^\n]+: it is damaged: of its \d+ bytes \d+ are missing\.\n$/),
    });
  });

  it.each<[name: string, damage: (data: string) => void]>([
    ['in a copied folder', () => {}],
    ['without the lock', (data) => rmSync(`${data}.lock`)],
    ['without the index of the log', (data) => rmSync(`${data}-shm`)],
    ['with an index of garbage', (data) => scribble(`${data}-shm`, 0, 1)],
    ['with the draft of a store that was never finished', (data) => writeFileSync(`${data}.new`, 'SQLite')],
  ])('is served with all that was acknowledged where nothing is lost: %s', async (_, damage) => {
    await using command = serve(damaged(killed, damage));
    expect(await (await fleet.meet(command)).list()).toEqual(fleet.names);
  });

  it.each<[name: string, removed: readonly string[], damage: (data: string) => void]>([
    ['its index, where the log has lost its end', ['-shm'], (data) => cut(`${data}-wal`, 0.5)],
    [
      'its log and index, where the log is garbage',
      ['-wal', '-shm'],
      (data) => scribble(`${data}-wal`, 0, 1),
    ],
  ])('is served with what there is, once somebody has removed %s', async (_, removed, damage) => {
    const data = damaged(killed, damage);
    for (const suffix of removed) rmSync(`${data}${suffix}`);
    await using command = serve(data);
    const names = await (await fleet.meet(command)).list();
    expect(names).toHaveProperty('size', fleet.names.size);
    expect(names).not.toEqual(fleet.names);
  });
});
