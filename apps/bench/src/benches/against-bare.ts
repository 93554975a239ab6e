// The benches that are one table: servers of ours, each in pairs with bare node:http.
import { spawnSync } from 'node:child_process';
import { type Bench, withServers } from '../bench.ts';
import type { Work } from '../load/job.ts';
import { duration, measure } from '../measure.ts';
import { report, type Row } from '../report.ts';
import { helpOfServer, type ServerName } from '../servers.ts';

interface Pair {
  readonly server: ServerName;
  readonly work: Work;
  readonly connections: number;
  readonly connectors: number;
  readonly bar?: string;
}

/** Measures pairs one after the other, each with a bare server of its own. */
const againstBare = (about: string, pairs: readonly Pair[]): Bench => ({
  about,
  quick: true,
  duration: (sizes) => pairs.length * duration(sizes, 2),
  run: async (setting) => {
    const rows: Row[] = [];
    for (const { server, work, connections, connectors, bar } of pairs) {
      if (server === 'normal' && !hasDurability()) {
        setting.progress('skipped --durability normal, which this server does not have');
        continue;
      }
      setting.progress(`${server} at ${connections} connections`);
      const [base, measured] = await withServers(
        ['bare', server],
        { connectors, folder: setting.folder },
        (servers) => measure(setting.load, { ...setting, work, connections }, servers),
      );
      if (base === undefined || measured === undefined) continue;
      rows.push({ measured, base, note: `${connections} conn.`, ...(bar !== undefined && { bar }) });
    }
    return report(rows);
  },
});

const hasDurability = (): boolean =>
  spawnSync(process.execPath, helpOfServer, { encoding: 'utf8' }).stdout.includes('--durability');

const patch = { work: 'PATCH', connectors: 256 } as const;

export const patchMemory: Bench = againstBare('PATCH of one connector, data in memory', [
  { ...patch, server: 'memory', connections: 64, bar: '≥ 0.80' },
]);

export const patchDurable: Bench = againstBare('PATCH of one connector, on the disk before it is answered', [
  { ...patch, server: 'durable', connections: 64, bar: '≥ 0.50, aim 0.65' },
  { ...patch, server: 'durable', connections: 256, bar: '≥ 0.60, aim 0.80' },
  { ...patch, server: 'normal', connections: 64 },
]);

export const get: Bench = againstBare('GET of one connector of 256', [
  { server: 'memory', work: 'GET', connectors: 256, connections: 64, bar: '≥ 0.80' },
  { server: 'durable', work: 'GET', connectors: 256, connections: 64, bar: '≥ 0.80' },
]);

export const list: Bench = againstBare('GET of a list of 100 connectors', [
  { server: 'memory', work: 'list', connectors: 100, connections: 64, bar: '≥ 0.60' },
  { server: 'durable', work: 'list', connectors: 100, connections: 64, bar: '≥ 0.60' },
]);
