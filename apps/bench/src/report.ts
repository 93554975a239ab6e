// Makes a table of what was measured, with the ratio of each server to the first.
import { figure, spread, table } from './markdown.ts';
import type { Measured, Sample } from './measure.ts';
import { type ServerName, servers } from './servers.ts';
import { median, ratios, summarize } from './statistics.ts';

/** A row of a table. */
export interface Row {
  readonly measured: Measured;
  /** What it was measured against, in the same rounds. */
  readonly base: Measured;
  /** What distinguishes it from another row of the same server. */
  readonly note?: string;
  /** What the project wants of the ratio. */
  readonly bar?: string;
  /** The ratio to a third server of the same rounds, if the table has that column. */
  readonly against?: Measured;
}

/** How much of a core others may take before a row says so: some of the kernel's own work counts as theirs. */
const tolerable = 0.2;

/** What the heads of a table call the others of a row. */
export interface Names {
  /** The base; `bare` by default. */
  readonly base?: string;
  /** The ratio of a third server to the row's; no such column by default. */
  readonly against?: string;
}

type Column = readonly [head: string, cell: (row: Row) => string];

/** The median of one property over the rounds. */
export const middle = ({ samples }: Measured, pick: (sample: Sample) => number): string =>
  figure(median(samples.map(pick)));

/** The ratio in requests per second, or why there is none. */
export function ratioCell(measured: Measured, base: Measured): string {
  const [fault] = [...measured.faults, ...base.faults];
  if (fault !== undefined) return `void: ${fault}`;
  const rates = ({ samples }: Measured): number[] => samples.map(({ rate }) => rate);
  const others = median([...measured.samples, ...base.samples].map((sample) => sample.others));
  const disturbed =
    others > tolerable ? `, disturbed: others took ${(others * 100).toFixed(0)} % of a core` : '';
  return spread(summarize(ratios(rates(measured), rates(base)))) + disturbed;
}

const withBase =
  (pick: (sample: Sample) => number) =>
  ({ measured, base }: Row): string =>
    measured === base ? middle(measured, pick) : `${middle(measured, pick)} (${middle(base, pick)})`;

const percent = (measured: Measured, pick: (sample: Sample) => number): string =>
  `${(median(measured.samples.map(pick)) * 100).toFixed(0)} %`;

const columnsOf = (base: string): Column[] => [
  [
    'server',
    ({ measured, note }) => `${servers[measured.server.name].title}${note === undefined ? '' : `, ${note}`}`,
  ],
  ['pairs', ({ measured }) => String(measured.samples.length)],
  [`ratio to ${base}`, (row) => (row.measured === row.base ? '1' : ratioCell(row.measured, row.base))],
  ['wanted', ({ bar }) => bar ?? ''],
  [`req/s (${base})`, withBase(({ rate }) => rate)],
  [`p50 ms (${base})`, withBase(({ p50 }) => p50)],
  [`p99 ms (${base})`, withBase(({ p99 }) => p99)],
  [`CPU µs/req (${base})`, withBase(({ cpu }) => cpu)],
  ['RSS MB', ({ measured }) => middle(measured, ({ rss }) => rss / 1e6)],
  ['body bytes', ({ measured }) => middle(measured, ({ bytes }) => bytes)],
  ['disk bytes/req', ({ measured }) => middle(measured, ({ written }) => written)],
  [
    'changes counted',
    ({ measured: { changes } }) => (changes === undefined ? 'not countable' : String(changes)),
  ],
  ['server busy', ({ measured }) => percent(measured, ({ cpu, rate }) => (cpu * rate) / 1e6)],
  ['load busy', ({ measured }) => percent(measured, ({ busy }) => busy)],
  ['others busy', ({ measured }) => percent(measured, ({ others }) => others)],
  ['stolen', ({ measured }) => percent(measured, ({ stolen }) => stolen)],
];

/** A table with a row for each. Columns that say nothing of any row are left out. */
export function report(rows: readonly Row[], { base = 'bare', against }: Names = {}): string {
  const silent = new Set(['', 'not countable', 'n/a', '0.00', 'NaN %']);
  const all = columnsOf(base);
  if (against !== undefined) {
    all.splice(4, 0, [
      against,
      ({ measured, against: other }) => (other === undefined ? '' : ratioCell(other, measured)),
    ]);
  }
  const telling = all.filter(([, cell]) => rows.some((row) => !silent.has(cell(row))));
  return table([telling.map(([head]) => head), ...rows.map((row) => telling.map(([, cell]) => cell(row)))]);
}

/** A table of what servers do less than the reference server. */
export const whatTheyLack = (names: readonly ServerName[]): string =>
  table([
    ['server', 'what it does less'],
    ...names.map((name) => [servers[name].title, servers[name].lacks]),
  ]);
