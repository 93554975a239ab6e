// The reference server beside others that validate, each in rounds with bare node:http and ours durable.
import { type Bench, withServers } from '../bench.ts';
import { duration, measure } from '../measure.ts';
import { report, type Row, whatTheyLack } from '../report.ts';
import type { ServerName } from '../servers.ts';

const peers: readonly { readonly name: ServerName; readonly bar?: string }[] = [
  { name: 'memory' },
  { name: 'fastify' },
  { name: 'zod', bar: 'ours ≥ 1.1 of it, aim 1.3' },
  { name: 'express', bar: 'ours ≥ 2.5 of it, aim 3' },
  { name: 'prism', bar: 'ours ≥ 15 of it, aim 20' },
];

export const peersBench: Bench = {
  about: 'PATCH at 64 connections; others keep what they keep in memory, ours durable is on the disk',
  quick: false,
  duration: (sizes) => peers.length * duration(sizes, 3),
  run: async (setting) => {
    const rows: Row[] = [];
    for (const { name, bar } of peers) {
      setting.progress(name);
      const [base, durable, measured] = await withServers(
        ['bare', 'durable', name],
        { connectors: 256, folder: setting.folder },
        (running) => measure(setting.load, { ...setting, work: 'PATCH', connections: 64 }, running),
      );
      if (base === undefined || durable === undefined || measured === undefined) continue;
      if (rows.length === 0) rows.push({ measured: durable, base });
      rows.push({ measured, base, against: durable, ...(bar !== undefined && { bar }) });
    }
    return [
      report(rows, { against: 'ours durable ÷ it' }),
      '',
      whatTheyLack(['bare', ...peers.map(({ name }) => name)]),
    ].join('\n');
  },
};
