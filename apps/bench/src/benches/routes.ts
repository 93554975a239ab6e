// What further paths in the document cost those that were there before.
import { type Bench, withServers } from '../bench.ts';
import { duration, measure } from '../measure.ts';
import { report } from '../report.ts';

export const routes: Bench = {
  about: 'PATCH of one connector, data in memory, with 300 further paths in the document',
  quick: true,
  duration: (sizes) => duration(sizes, 2),
  run: async (setting) => {
    const [base, measured] = await withServers(
      ['memory', 'routes'],
      { connectors: 256, folder: setting.folder },
      (servers) => measure(setting.load, { ...setting, work: 'PATCH', connections: 64 }, servers),
    );
    if (base === undefined || measured === undefined) return '';
    return report([{ measured, base, note: '64 conn.', bar: '≥ 0.95' }], { base: 'the spec alone' });
  },
};
