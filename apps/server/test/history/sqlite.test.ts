// Proves that a server with an SQLite file gives a history that one store could have given, whatever comes at once.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { start } from '../../src/start.ts';
import { Traffic } from '../support/traffic.ts';

const folder = mkdtempSync(join(tmpdir(), 'history-'));
afterAll(() => rmSync(folder, { recursive: true }));

const seed = Math.trunc(Math.random() * 2 ** 31);

describe(`a server with an SQLite file (seed ${seed})`, () => {
  it('gives a history that one store could have given', async () => {
    await using server = await start({ data: join(folder, 'connectors.db'), seed: 'none' });
    const traffic = new Traffic({ servers: [server.url], seed });
    await traffic.open();
    await traffic.run(50);
    expect(await traffic.findings()).toEqual([]);
    // There was something to judge: winners, losers, and readers who had it already.
    for (const status of [200, 304, 412]) expect(traffic.answered(status)).toBeGreaterThan(0);
  });
});
