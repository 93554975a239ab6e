// Meddles with the files of a server that serves them: what it acknowledges is there later, or is never passed over.
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningCommand } from '../command/run-command.ts';
import { cut, scribble } from './damage.ts';
import { Fleet, serve } from './fleet.ts';

const folder = mkdtempSync(join(tmpdir(), 'meddled-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Stores that were stopped: one to serve, and two others to put in its place. */
const [own, smaller, bigger] = [40, 3, 80].map((size) => ({ size, path: join(folder, `${size}.db`) }));
let names: ReadonlyMap<string, string>;
beforeAll(async () => {
  for (const store of [smaller, bigger, own]) {
    const fleet = new Fleet();
    await using command = serve(store?.path ?? '');
    await fleet.meet(command).then(() => fleet.grow(store?.size ?? 0));
    await command.ends('SIGTERM');
    ({ names } = fleet);
  }
});
const contentOf = (store?: { readonly path: string }): Buffer => readFileSync(store?.path ?? '');

interface Served extends AsyncDisposable {
  readonly data: string;
  readonly command: RunningCommand;
  readonly fleet: Fleet;
}

/** Serves a store, and changes it, so that some of what is in it is in its log alone. */
async function serveChanged(): Promise<Served> {
  const data = join(mkdtempSync(join(folder, 'served-')), 'connectors.db');
  cpSync(own?.path ?? '', data);
  const command = serve(data);
  const fleet = await new Fleet(names).meet(command);
  expect(await fleet.change()).toEqual([200]);
  return { data, command, fleet, [Symbol.asyncDispose]: () => command[Symbol.asyncDispose]() };
}

const readiness = async (command: RunningCommand): Promise<number> =>
  (await fetch(`${await command.listens()}/readyz`)).status;

/** What a server on the file says next: a line that refuses, or that all is there. */
async function next(data: string, fleet: Fleet): Promise<string> {
  await using command = serve(data);
  try {
    await fleet.meet(command);
  } catch {
    return (await command.ends()).stderr;
  }
  expect(await fleet.list()).toEqual(fleet.names);
  return 'all is there';
}

describe('a server whose files are meddled with', () => {
  const replace = (data: string): void => {
    writeFileSync(`${data}.other`, contentOf(smaller));
    renameSync(`${data}.other`, data);
  };
  it.each<[name: string, meddle: (data: string) => void, told: string, killed: string, stopped?: string]>([
    ['is cut off to nothing', (data) => cut(data, 0), 'copied over it', 'is empty', 'damaged'],
    ['is cut in half', (data) => cut(data, 0.5), 'damaged', 'damaged'],
    ['is overwritten with garbage in part', (data) => scribble(data, 0.4, 0.9), 'damaged', 'damaged'],
    ['is overwritten with garbage', (data) => scribble(data, 0, 1), 'copied over it', 'damaged'],
    ['is removed', (data) => rmSync(data), 'is gone', 'it is gone, and its log', 'it is gone, and its log'],
    ['is replaced by another', replace, 'was replaced', 'not the file that', 'not the file that'],
    [
      'is overwritten by a smaller one',
      (data) => writeFileSync(data, contentOf(smaller)),
      'copied over it',
      'cannot be used',
      'cannot be used',
    ],
    [
      'is overwritten by a bigger one',
      (data) => writeFileSync(data, contentOf(bigger)),
      'copied over it',
      'cannot be used',
      'cannot be used',
    ],
    ['loses its log', (data) => rmSync(`${data}-wal`), 'is gone', 'has lost changes', 'all is there'],
    [
      'has its log cut off to nothing',
      (data) => cut(`${data}-wal`, 0),
      'has lost changes',
      'has lost changes',
    ],
    ['has its log cut in half', (data) => cut(`${data}-wal`, 0.5), 'has lost changes', 'has lost changes'],
  ])(
    'says 503 and why, and the next start loses nothing in silence, where the database %s',
    async (_, meddle, told, killed, stopped) => {
      for (const [signal, said] of [['SIGKILL', killed] as const, ['SIGTERM', stopped] as const]) {
        if (said === undefined) continue;
        await using served = await serveChanged();
        const { data, command, fleet } = served;
        meddle(data);
        expect(await fleet.change()).toEqual([503]);
        expect(await fleet.list()).toBe(503);
        expect(await readiness(command)).toBe(503);
        await command.printed(new RegExp(`${told}.*"failure"`));
        await command.ends(signal);
        expect(await next(data, fleet)).toContain(said);
      }
    },
  );

  it('says 503 where SQLite finds the damage, too, and from then on', async () => {
    await using served = await serveChanged();
    const { data, command, fleet } = served;
    scribble(data, 0.4, 0.9);
    const { error, response } = await fleet.graph.GET('/connectors');
    expect([response.status, error?.error.code]).toEqual([503, 'ServiceUnavailable']);
    expect(response.headers.get('retry-after')).toBe('1');
    await command.printed(/The database is damaged.*"failure"/);
    expect(await fleet.change()).toEqual([503]);
    expect(await readiness(command)).toBe(503);
    expect((await fetch(`${await command.listens()}/healthz`)).status).toBe(200);
  });

  // It reads the log only to write it back. What is in it says at the next start that it is not what was written.
  it.each([
    [0.5, 0.9],
    [0, 1],
  ])('is refused later where its log is overwritten with garbage, from %d to %d', async (from, to) => {
    await using served = await serveChanged();
    const { data, command, fleet } = served;
    scribble(`${data}-wal`, from, to);
    await fleet.change();
    await command.ends('SIGKILL');
    expect(await next(data, fleet)).toMatch(/^error: --data: [^\n]+its log, connectors\.db-wal,[^\n]+\n$/);
  });

  it('says at the next start what was found, even if it does not show any more', async () => {
    await using served = await serveChanged();
    const { data, command, fleet } = served;
    const before = readFileSync(data);
    scribble(data, 0.4, 0.9);
    expect(await fleet.change()).toEqual([503]);
    await command.ends('SIGKILL');
    writeFileSync(data, before);
    expect(await next(data, fleet)).toMatch(/has noted: Something happened .* Without connectors\.db\.lock,/);
    rmSync(`${data}.lock`);
    expect(await next(data, fleet)).toBe('all is there');
  });
});

describe('a server whose files others use as they may', () => {
  it.each<[name: string, use: (data: string) => void]>([
    ['is written back and cut short', (data) => bySqlite(data, 'PRAGMA wal_checkpoint(TRUNCATE)')],
    ['is written back', (data) => bySqlite(data, 'PRAGMA wal_checkpoint')],
    [
      'grows',
      (data) =>
        bySqlite(
          data,
          'CREATE TABLE x AS SELECT * FROM connector, connector AS other; PRAGMA wal_checkpoint; DROP TABLE x; VACUUM; PRAGMA wal_checkpoint(TRUNCATE)',
        ),
    ],
    ['gets another time', (data) => utimesSync(data, 1, 1)],
    [
      'is moved away and back',
      (data) => (renameSync(data, `${data}.away`), renameSync(`${data}.away`, data)),
    ],
  ])('goes on where the database %s', async (_, use) => {
    await using served = await serveChanged();
    const { data, command, fleet } = served;
    use(data);
    expect(await fleet.change()).toEqual([200]);
    expect(await fleet.list()).toEqual(fleet.names);
    use(data);
    expect(await readiness(command)).toBe(200);
    await command.ends('SIGKILL');
    expect(await next(data, fleet)).toBe('all is there');
  });
});

/** Runs SQL as another program would. */
function bySqlite(data: string, sql: string): void {
  const database = new DatabaseSync(data);
  database.exec(sql);
  database.close();
}
