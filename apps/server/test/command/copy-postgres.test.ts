// Proves that the command moves a store from a file to PostgreSQL and back, whole or not at all.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connector } from '../store/connectors.ts';
import { openLosingProxy } from '../support/losing-proxy.ts';
import { missing, type Postgres, startPostgres, why } from '../support/postgres.ts';
import { RunningCommand } from './run-command.ts';
import { contentsOf, fill, fleet, groups, groupsOf } from './stored.ts';

/** How long it may take to make a server, in milliseconds. */
const startTimeout = 60_000;

const headers = { Authorization: 'Bearer any', 'Content-Type': 'application/json' };

describe.skipIf(missing !== undefined)(`copy with PostgreSQL${why(missing)}`, () => {
  let postgres: Postgres;
  let folder: string;
  let file: string;
  let database: string;
  beforeAll(async () => {
    postgres = await startPostgres();
  }, startTimeout);
  afterAll(() => postgres.close());
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'copy-'));
    file = join(folder, 'from.db');
    database = await postgres.empty();
    return () => rmSync(folder, { recursive: true });
  });

  it('moves every connector and group to a database and back to a file, with not a byte of it changed', async () => {
    await fill(file, fleet);
    const back = join(folder, 'back.db');
    for (const [from, to] of [
      [file, database],
      [database, back],
    ] as const) {
      await using command = new RunningCommand(['copy', '--from', from, '--to', to]);
      const { code, stdout, stderr } = await command.ends();
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^Copied 2500 connectors in 1200 groups from \S+ to \S+\.\n$/);
      // Neither is a password shown, nor what it is asked for by.
      expect(stdout).not.toMatch(/:[^/@:]+@|\?/);
    }
    const expected = JSON.stringify(fleet);
    for (const data of [file, database, back]) {
      expect(JSON.stringify(await contentsOf(data))).toBe(expected);
      expect(await groupsOf(data)).toEqual(groups);
    }
  });

  it('keeps the entity tags that callers hold', async () => {
    const args = ['--port', '0', '--log', 'off', '--data'];
    const patch = async (url: string, status: string, ifMatch = '*'): Promise<string | null> => {
      const answer = await fetch(`${url}/beta/connectors/7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a`, {
        method: 'PATCH',
        headers: { ...headers, 'If-Match': ifMatch },
        body: JSON.stringify({ status }),
      });
      expect(answer.status).toBe(200);
      return answer.headers.get('etag');
    };
    const all = async (url: string): Promise<unknown> =>
      Object(await (await fetch(`${url}/beta/connectors`, { headers })).json()).value;

    await using source = new RunningCommand([...args, file]);
    const before = await source.listens();
    await patch(before, 'inactive');
    const tag = await patch(before, 'active');
    const told = await all(before);
    await source.ends('SIGTERM');
    await using command = new RunningCommand(['copy', '--from', file, '--to', database]);
    expect(await command.ends()).toHaveProperty('code', 0);
    await using target = new RunningCommand([...args, database]);
    const after = await target.listens();
    expect(await all(after)).toEqual(told);
    expect(tag).toBe('"3"');
    expect(await patch(after, 'inactive', String(tag))).toBe('"4"');
  });

  it('copies nothing where one connector cannot be stored, and names it', async () => {
    // An earlier version let it in.
    await fill(file, [
      ...fleet,
      { connector: connector('z', { version: '\0' }), revision: 1, groupId: 'group-0007' },
    ]);
    await using command = new RunningCommand(['copy', '--from', file, '--to', database]);
    expect(await command.ends()).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'error: the copy failed: The connector "z" has the character U+0000 in it, which PostgreSQL cannot store.\n',
    });
    expect(await contentsOf(database)).toEqual([]);
  });

  it.each(['to a database', 'to a file'])(
    'copies nothing if it is interrupted on its way %s',
    async (way) => {
      const [source, target] = way === 'to a file' ? [database, file] : [file, database];
      await fill(source, fleet);
      await using proxy = await openLosingProxy(database);
      const [from, to] = [source, target].map((data) => (data === database ? proxy.url : data));
      await using command = new RunningCommand(['copy', '--from', String(from), '--to', String(to)]);
      let ended: Promise<unknown> | undefined;
      // Of the source its first page, of the target whether there is anything in it.
      proxy.holdUp('page', async () => {
        ended = command.ends('SIGINT');
      });
      await command.printed(/\n/);
      expect(await ended).toEqual({
        code: 1,
        stdout: '',
        stderr: 'error: the copy was broken off, and nothing was copied.\n',
      });
      expect(await contentsOf(target)).toEqual([]);
      expect(readdirSync(folder)).toEqual(['from.db']);
    },
  );

  it('refuses a source that is not there, and makes no table in it', async () => {
    await using command = new RunningCommand(['copy', '--from', database, '--to', file]);
    const { code, stderr } = await command.ends();
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^error: --from: postgres:\S+ cannot be used as a store: there is no store in it\.\n$/,
    );
    const tables = 'SELECT 1 FROM information_schema.tables WHERE table_schema = current_schema()';
    expect(await postgres.sql(database, tables)).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves a database alone that holds connectors already', async () => {
    await fill(file, fleet);
    await fill(database, fleet.slice(0, 1));
    await using command = new RunningCommand(['copy', '--from', file, '--to', database]);
    const { code, stderr } = await command.ends();
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^error: --to: postgres:\S+ cannot take a copy: it holds connectors already\. [^\n]+\.\n$/,
    );
    expect(await contentsOf(database)).toEqual(fleet.slice(0, 1));
  });
});
