// What one caller waits for: the disk, and how much more.
import { type Bench, withServers } from '../bench.ts';
import { figure, spread } from '../markdown.ts';
import { duration, measure, type Measured } from '../measure.ts';
import { report } from '../report.ts';
import { median, summarize } from '../statistics.ts';
import { openSyncProbe } from '../sync-probe.ts';

/** How often the disk is asked before and after. */
const syncs = 300;

export const patchOne: Bench = {
  about: 'PATCH over one connection, beside one fdatasync',
  quick: true,
  duration: (sizes) => duration(sizes, 3),
  run: async (setting) => {
    using probe = openSyncProbe(setting.folder);
    const before = probe.measure(syncs);
    const [base, memory, durable] = await withServers(
      ['bare', 'memory', 'durable'],
      { connectors: 256, folder: setting.folder },
      (servers) => measure(setting.load, { ...setting, work: 'PATCH', connections: 1 }, servers),
    );
    if (base === undefined || memory === undefined || durable === undefined) return '';
    const sync = summarize([...before, ...probe.measure(syncs)]);
    const p50 = ({ samples }: Measured): number => median(samples.map((sample) => sample.p50));
    const more = p50(durable) - p50(memory);
    return [
      report([base, memory, durable].map((measured) => ({ measured, base }))),
      '',
      `One write of 4120 bytes with fdatasync takes ${spread(sync)} ms. Durable takes ${figure(more)} ms more than`,
      `\`:memory:\` (medians), which is one fdatasync and ${figure(more - sync.median)} ms; wanted: at most 0.30 ms.`,
    ].join('\n');
  },
};
