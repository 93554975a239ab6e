// Proves that the command copies a file whole, touches nothing that it should not, and says what is wrong in one line.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyStore } from '../../src/store/copy-store.ts';
import { RunningCommand } from './run-command.ts';
import { contentsOf, fill, fleet, groups, groupsOf } from './stored.ts';

let folder: string;
let from: string;
let to: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copy-'));
  from = join(folder, 'from.db');
  to = join(folder, 'to.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('copy', () => {
  it('copies every connector and group as it is stored, and says how many, from where, and to where', async () => {
    await fill(from, fleet);
    await using command = new RunningCommand(['copy', '--from', from, '--to', to]);
    expect(await command.ends()).toEqual({
      code: 0,
      stdout: `Copied 2500 connectors in 1200 groups from ${from} to ${to}.\n`,
      stderr: '',
    });
    expect(readdirSync(folder)).toEqual(['from.db', 'to.db']);
    expect(JSON.stringify(await contentsOf(to))).toBe(JSON.stringify(fleet));
    expect(await contentsOf(from)).toEqual(fleet);
    expect(await groupsOf(to)).toEqual(groups);
  });

  it('copies an empty store too, and makes the folders that the copy lies in', async () => {
    await fill(from, []);
    const deep = join(folder, 'a', 'b', 'to.db');
    await using command = new RunningCommand(['copy', '--from', from, '--to', deep]);
    expect(await command.ends()).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(' 0 connectors in 1200 groups '),
    });
    expect(await contentsOf(deep)).toEqual([]);
  });

  it('tells how far it is', async () => {
    await fill(from, fleet);
    const told: number[] = [];
    await copyStore({ from, to }, new AbortController().signal, (count) => told.push(count));
    expect(told).toEqual([1000, 2000, 2500]);
  });

  it('broken off on its way copies nothing, and can be done again', async () => {
    await fill(from, fleet);
    const stop = new AbortController();
    const copy = copyStore({ from, to }, stop.signal, (count) => {
      if (count === 2000) stop.abort();
    });
    await expect(copy).rejects.toThrow('aborted');
    expect(readdirSync(folder)).toEqual(['from.db', 'to.db']);
    expect(await contentsOf(to)).toEqual([]);
    await copyStore({ from, to }, new AbortController().signal, () => {});
    expect(await contentsOf(to)).toEqual(fleet);
  });

  it.each(['--from', '--to'])(
    'is refused while a server serves the file of %s, and names its process',
    async (option) => {
      await fill(from, fleet);
      const served = option === '--from' ? from : to;
      await using server = new RunningCommand(['--port', '0', '--data', served, '--seed', 'none']);
      await server.listens();
      await using command = new RunningCommand(['copy', '--from', from, '--to', to]);
      expect(await command.ends()).toEqual({
        code: 2,
        stdout: '',
        stderr: `error: ${option}: ${served} cannot be used as a store: the process ${server.pid} serves it.\n`,
      });
    },
  );

  it.each([
    ['connectors', fleet.slice(0, 1)],
    ['connector groups', []],
  ])('leaves a store alone that holds %s already', async (what, there) => {
    await fill(from, fleet);
    await fill(to, there);
    await using command = new RunningCommand(['copy', '--from', from, '--to', to]);
    expect(await command.ends()).toEqual({
      code: 2,
      stdout: '',
      stderr: `error: --to: ${to} cannot take a copy: it holds ${what} already. Name a place that is new or empty.\n`,
    });
    expect(await contentsOf(to)).toEqual(there);
  });

  it.each<[name: string, args: () => string[], told: () => string[]]>([
    [
      'a source that is not there',
      () => ['--from', join(folder, 'a', 'no.db'), '--to', to],
      () => ['--from', 'no.db', 'no such file'],
    ],
    [
      'a source with nothing in it',
      () => ['--from', join(folder, 'empty.db'), '--to', to],
      () => ['--from', 'empty.db', 'no store'],
    ],
    ['a source in memory', () => ['--from', ':memory:', '--to', to], () => ['--from', "':memory:'"]],
    ['a target in memory', () => ['--from', from, '--to', ':memory:'], () => ['--to', "':memory:'"]],
    ['no source', () => ['--to', to], () => ['--from']],
    ['no target', () => ['--from', from], () => ['--to']],
    ['an empty value', () => ['--from', from, '--to', ' '], () => ['--to', 'empty']],
    ['one place for both', () => ['--from', from, '--to', `${folder}/./from.db`], () => ['--to', 'same']],
    ['a target that is a folder', () => ['--from', from, '--to', folder], () => ['--to', folder]],
    ['an option of the server', () => ['--from', from, '--to', to, '--port', '80'], () => ["'--port'"]],
    ['a word too many', () => ['--from', from, '--to', to, 'now'], () => ['now']],
  ])('tells of %s in one line, with exit code 2, and makes nothing', async (_, args, told) => {
    await fill(from, []);
    writeFileSync(join(folder, 'empty.db'), '');
    await using command = new RunningCommand(['copy', ...args()]);
    const { code, stdout, stderr } = await command.ends();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: [^\n]+\n$/);
    for (const part of told()) expect(stderr).toContain(part);
    expect(readdirSync(folder)).toEqual(['empty.db', 'from.db']);
  });

  it('has a help of its own, which that of the server names', async () => {
    await using command = new RunningCommand(['copy', '--help'], { PORT: '80' });
    expect(await command.ends()).toEqual({
      code: 0,
      stdout: expect.stringMatching(/--from[^]*--to/),
      stderr: '',
    });
    await using server = new RunningCommand(['--help']);
    expect(await server.ends()).toMatchObject({ code: 0, stdout: expect.stringContaining('copy [options]') });
  });
});
