// Proves that a URL is read as it is meant, and that no password is shown, also where it is written wrongly.
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { isDatabaseUrl, readDatabaseUrl } from '../../../src/store/postgres/database-url.ts';
import { StoreRefused } from '../../../src/store/store.ts';
import { RunningCommand } from '../../command/run-command.ts';

describe('the URL of a database', () => {
  it.each([
    ['postgres://user:secret@db.contoso.com/fleet', 'postgres://user@db.contoso.com:5432/fleet'],
    ['postgresql://user:secret@[::1]:5433/fleet', 'postgresql://user@[::1]:5433/fleet'],
    ['postgres://db/fleet?user=me&password=secret', 'postgres://db:5432/fleet'],
    ['postgres://user:se%40cret%2F@db', 'postgres://user@db:5432'],
    ['postgres:///fleet?host=db&port=5433', 'postgres://db:5433/fleet'],
    ['postgres://user@server:sec:ret@db/fleet', 'postgres://user%40server@db:5432/fleet'],
  ])('%s is %s to people', (url, location) => {
    expect(isDatabaseUrl(url)).toBe(true);
    expect(readDatabaseUrl(url)).toMatchObject({ location, connectionString: url });
  });

  it.each(['fleet.db', ':memory:', 'postgres', './postgres://x', 'mysql://db/fleet'])(
    '%s is none',
    (data) => {
      expect(isDatabaseUrl(data)).toBe(false);
    },
  );

  it.each([
    'postgres://user:sec/ret@db/fleet',
    'postgres://user:5/ecret@db/fleet',
    'postgres://user:5?ecret@db/fleet',
    'postgres://user:5#ecret@db/fleet',
    'postgres://user:5ecret%@db/fleet',
    'postgres://user:5ecret@db:port/fleet',
  ])('%s is refused without a word of it', (url) => {
    let thrown: unknown;
    try {
      readDatabaseUrl(url);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(StoreRefused);
    expect(inspect(thrown, { depth: Infinity, showHidden: true })).not.toMatch(/ec\/?ret|5.?ec/);
  });
});

it.each([
  ['postgres://user:s3cret@127.0.0.1:1/fleet', 'nothing listens at 127.0.0.1:1'],
  ['postgres://user:s3#cret@127.0.0.1/fleet', 'Write it as postgres://'],
])('whoever starts the command on what is none is told so in one line: %s', async (data, reason) => {
  await using command = new RunningCommand(['--port', '0', '--data', data]);
  const { code, stdout, stderr } = await command.ends();
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^error: --data: [^\n]+\.\n$/);
  expect(stderr).toContain(reason);
  expect(stderr).not.toContain('s3');
});
