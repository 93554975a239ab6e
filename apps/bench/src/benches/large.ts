// What a large store costs beside a small one.
import type { Bench, Setting } from '../bench.ts';
import { type Start, timeFirstAnswer } from '../first-answer.ts';
import { largeFile } from '../large-file.ts';
import type { Work } from '../load/job.ts';
import { figure, spread, table } from '../markdown.ts';
import { duration, measure, type Measured } from '../measure.ts';
import type { PageJob, PageTimes } from '../pages/job.ts';
import { middle, ratioCell } from '../report.ts';
import { type RunningServer, startServer } from '../servers.ts';
import { median, ratios, summarize } from '../statistics.ts';
import { startWorker } from '../worker.ts';

const small = 1000;

/**
 * What is asked for. The server remembers connectors that it has read: all of those that are few, none of 200,000 that
 * are read one after the other, so that these are read from the file each time.
 */
const works: readonly { readonly work: Work; readonly ids: number }[] = [
  { work: 'GET', ids: 4096 },
  { work: 'PATCH', ids: 4096 },
  { work: 'GET', ids: 200_000 },
];

export const large: Bench = {
  about: 'a large store beside one of 1,000 connectors, both durable',
  quick: false,
  duration: (sizes) => works.length * duration(sizes, 2) + sizes.pairs * (5 + 30 * sizes.seconds) + 60,
  run: async (setting) => {
    setting.progress(`making a file of ${setting.large} connectors`);
    const sizes = [small, setting.large];
    const files: string[] = [];
    for (const size of sizes) files.push(await largeFile(size, setting));

    const starts = await timeStarts(sizes, files, setting);
    const pages = await timePages(files.at(-1) ?? '', setting);
    await using stack = new AsyncDisposableStack();
    const running: RunningServer[] = [];
    for (const [index, connectors] of sizes.entries()) {
      const data = files[index] ?? '';
      running.push(stack.use(await startServer('durable', { connectors, folder: setting.folder, data })));
    }
    const rows = [];
    for (const { work, ids } of works) {
      const what = `${work} of ${ids} at most, 64 conn.`;
      setting.progress(what);
      const [few, many] = await measure(setting.load, { ...setting, work, ids, connections: 64 }, running);
      if (few !== undefined && many !== undefined) rows.push(row(what, few, many));
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
    const costs = table([
      ['what', `${small} stored`, `${setting.large} stored`, 'cost, times', 'wanted'],
      ...rows,
    ]);
    return `${costs}\n\n${pageTable(pages)}`;
  },
};

/** Pages of 100 from the store alone. SQLite answers in the process: for so long nobody else is answered. */
function pageTable(pages: readonly PageTimes[]): string {
  const ms = (micros: readonly number[]): string => figure(median(micros) / 1000);
  return table([
    ['pages of 100', 'at the start, ms', 'at the end, ms', 'cost, times', 'wanted', 'to count them, ms'],
    ...pages.map(({ list, first, last, count }) => [
      `\`${list}\``,
      ms(first),
      ms(last),
      spread(summarize(ratios(last, first))),
      '≤ 1.2',
      ms(count),
    ]),
  ]);
}

function row(what: string, few: Measured, many: Measured): string[] {
  const cell = (measured: Measured): string =>
    `${middle(measured, ({ rate }) => rate)} req/s, p99 ${middle(measured, ({ p99 }) => p99)} ms, ` +
    `RSS ${middle(measured, ({ rss }) => rss / 1e6)} MB`;
  // What costs 1.2 times as much is done 1 / 1.2 times as often.
  return [what, cell(few), cell(many), ratioCell(few, many), '≤ 1.2'];
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

/** Reads pages from a file that nobody serves, on the core of the load, which has nothing else to do. */
async function timePages(data: string, { pairs, seconds, progress }: Setting): Promise<PageTimes[]> {
  progress('pages');
  await using worker = startWorker<PageJob, PageTimes[]>('pages/main.ts');
  return await worker.run({ data, pairs, seconds });
}
