// The benches that are one table: servers of ours, each in pairs with bare node:http, and what lies between the two.
import { spawnSync } from 'node:child_process';
import { type Bench, withServers } from '../bench.ts';
import type { Work } from '../load/job.ts';
import { duration, measure } from '../measure.ts';
import { report, type Row, whatTheyLack } from '../report.ts';
import { helpOfServer, type ServerName } from '../servers.ts';

interface Pair {
  readonly server: ServerName;
  readonly work: Work;
  readonly connections: number;
  readonly connectors: number;
  readonly bar?: string;
  /** Whether bare node:http that answers our bytes and headers is measured in the same rounds. */
  readonly same?: true;
}

/** Measures pairs one after the other, each with a bare server of its own. */
const againstBare = (about: string, pairs: readonly Pair[]): Bench => ({
  about,
  quick: true,
  duration: (sizes) => pairs.reduce((sum, { same }) => sum + duration(sizes, same ? 3 : 2), 0),
  run: async (setting) => {
    const rows: Row[] = [];
    for (const { server, work, connections, connectors, bar, same } of pairs) {
      if (server === 'normal' && !hasDurability()) {
        setting.progress('skipped --durability normal, which this server does not have');
        continue;
      }
      setting.progress(`${server} at ${connections} connections`);
      const [base, measured, between] = await withServers(
        ['bare', server, ...(same ? ['same' as const] : [])],
        { connectors, folder: setting.folder },
        (servers) => measure(setting.load, { ...setting, work, connections }, servers),
      );
      if (base === undefined || measured === undefined) continue;
      const note = `${connections} conn.`;
      rows.push({ measured, base, note, ...(bar !== undefined && { bar }) });
      if (between !== undefined) rows.push({ measured: between, base, note, against: measured });
    }
    if (!pairs.some(({ same }) => same)) return report(rows);
    return `${report(rows, { against: 'ours ÷ it' })}\n\n${whatTheyLack(['bare', 'same'])}`;
  },
});

const hasDurability = (): boolean =>
  spawnSync(process.execPath, helpOfServer, { encoding: 'utf8' }).stdout.includes('--durability');

const patch = { work: 'PATCH', connectors: 256 } as const;

export const patchMemory: Bench = againstBare('PATCH of one connector, data in memory', [
  { ...patch, server: 'memory', connections: 64, bar: '≥ 0.80', same: true },
]);

export const patchDurable: Bench = againstBare('PATCH of one connector, on the disk before it is answered', [
  { ...patch, server: 'durable', connections: 64, bar: '≥ 0.50, aim 0.65' },
  { ...patch, server: 'durable', connections: 256, bar: '≥ 0.60, aim 0.80' },
  { ...patch, server: 'normal', connections: 64 },
]);

export const get: Bench = againstBare('GET of one connector of 256, all of which the server remembers', [
  { server: 'memory', work: 'GET', connectors: 256, connections: 64, bar: '≥ 0.80', same: true },
  { server: 'durable', work: 'GET', connectors: 256, connections: 64, bar: '≥ 0.80' },
]);

export const list: Bench = againstBare('GET of a list of 100 connectors', [
  { server: 'memory', work: 'list', connectors: 100, connections: 64, bar: '≥ 0.60', same: true },
  { server: 'durable', work: 'list', connectors: 100, connections: 64, bar: '≥ 0.60' },
]);
