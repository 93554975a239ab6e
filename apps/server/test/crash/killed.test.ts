// Kills the server under load, and asks the next one for everything that was acknowledged.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { killRounds } from './kill-rounds.ts';
import { findLoss } from './writer.ts';

const folder = mkdtempSync(join(tmpdir(), 'crash-'));
afterAll(() => rmSync(folder, { recursive: true }));

const seed = Math.trunc(Math.random() * 2 ** 31);

describe(`a server that is killed under load (seed ${seed})`, () => {
  it('has lost nothing that it acknowledged, in 30 rounds', async () => {
    const { acknowledged, losses } = await killRounds(join(folder, 'connectors.db'), 30, seed);
    expect(losses).toEqual([]);
    expect(acknowledged).toBeGreaterThan(30);
  }, 120_000);
});

describe('the comparison', () => {
  const ledger = { connectorsId: 'a', acknowledged: 3, sent: 4 };
  const at = (n: number, changes = {}) => ({
    id: 'a',
    machineName: `n${n}`,
    externalIp: `n${n}`,
    status: 'active' as const,
    version: '1',
    '@odata.etag': `"${n + 1}"`,
    ...changes,
  });

  it.each([3, 4])('takes change %i, which was acknowledged or sent', (n) => {
    expect(findLoss({ ...ledger }, at(n))).toBeUndefined();
  });

  it.each([
    ['a connector that is gone', undefined, 'gone'],
    ['a change that is lost', at(2), '3 was acknowledged'],
    ['a change that nobody sent', at(5), 'only 4 was sent'],
    ['a change that is half there', at(3, { externalIp: 'n2' }), 'half changed'],
    ['a revision that does not fit', at(3, { '@odata.etag': '"9"' }), 'is at 3 with "9"'],
  ])('finds %s', (_, connector, reason) => {
    expect(findLoss({ ...ledger }, connector)).toContain(reason);
  });
});
