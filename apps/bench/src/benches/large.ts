// What a large store costs beside a small one.
import type { Bench, Setting } from '../bench.ts';
import { type Start, timeFirstAnswer } from '../first-answer.ts';
import { largeFile } from '../large-file.ts';
import type { Work } from '../load/job.ts';
import { figure, spread, table } from '../markdown.ts';
import { duration, measure, type Measured } from '../measure.ts';
import { middle, ratioCell } from '../report.ts';
import { type RunningServer, startServer } from '../servers.ts';
import { median, ratios, summarize } from '../statistics.ts';

const small = 1000;

export const large: Bench = {
  about: 'a large store beside one of 1,000 connectors, both durable',
  quick: false,
  duration: (sizes) => 2 * duration(sizes, 2) + sizes.pairs * 5 + 30,
  run: async (setting) => {
    setting.progress(`making a file of ${setting.large} connectors`);
    const sizes = [small, setting.large];
    const files: string[] = [];
    for (const size of sizes) files.push(await largeFile(size, setting));

    const starts = await timeStarts(sizes, files, setting);
    await using stack = new AsyncDisposableStack();
    const running: RunningServer[] = [];
    for (const [index, connectors] of sizes.entries()) {
      const data = files[index] ?? '';
      running.push(stack.use(await startServer('durable', { connectors, folder: setting.folder, data })));
    }
    const rows = [];
    for (const work of ['GET', 'PATCH'] as const satisfies Work[]) {
      setting.progress(work);
      const [few, many] = await measure(setting.load, { ...setting, work, connections: 64 }, running);
      if (few !== undefined && many !== undefined) rows.push(row(work, few, many));
    }
    const time = ({ time: ms }: Start): number => ms;
    const [few = [], many = []] = starts;
    rows.push([
      'start to the first answer, ms',
      spread(summarize(few.map(time))),
      spread(summarize(many.map(time))),
      spread(summarize(ratios(many.map(time), few.map(time)))),
      '≤ 1.5',
    ]);
    const rss = (list: readonly Start[]): string => figure(median(list.map((start) => start.rss / 1e6)));
    rows.push(['RSS after the first answer, MB', rss(few), rss(many), '', '≤ 250 MB']);
    return [
      table([['what', `${small} stored`, `${setting.large} stored`, 'cost, times', 'wanted'], ...rows]),
      '',
      'Not measured: a page of 100 by key at the end of the list, since the server has no pages yet.',
    ].join('\n');
  },
};

function row(work: Work, few: Measured, many: Measured): string[] {
  const cell = (measured: Measured): string =>
    `${middle(measured, ({ rate }) => rate)} req/s, p99 ${middle(measured, ({ p99 }) => p99)} ms, ` +
    `RSS ${middle(measured, ({ rss }) => rss / 1e6)} MB`;
  // What costs 1.2 times as much is done 1 / 1.2 times as often.
  return [`${work}, 64 conn.`, cell(few), cell(many), ratioCell(few, many), '≤ 1.2'];
}

/** Starts both in turns, and gives the starts of each. */
async function timeStarts(
  sizes: readonly number[],
  files: readonly string[],
  { pairs, folder, progress }: Setting,
): Promise<Start[][]> {
  const starts = sizes.map((): Start[] => []);
  for (let round = 0; round < pairs; round += 1) {
    const turns = [...sizes.entries()];
    for (const [index, connectors] of round % 2 === 0 ? turns : turns.toReversed()) {
      starts[index]?.push(await timeFirstAnswer('durable', { connectors, folder, data: files[index] ?? '' }));
    }
    progress(`start ${round + 1} of ${pairs}`);
  }
  return starts;
}
