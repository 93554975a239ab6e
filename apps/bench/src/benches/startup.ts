// How long servers take from their start to their first answer.
import type { Bench } from '../bench.ts';
import { timeFirstAnswer, type Start } from '../first-answer.ts';
import { largeFile } from '../large-file.ts';
import { figure, spread, table } from '../markdown.ts';
import { type Given, type ServerName, servers } from '../servers.ts';
import { median, summarize } from '../statistics.ts';

interface Contender {
  readonly name: ServerName;
  readonly note?: string;
  readonly bar?: string;
}

const contenders: readonly Contender[] = [
  { name: 'bare' },
  { name: 'durable', note: 'existing file', bar: '≤ 250 ms' },
  { name: 'durable', note: 'new file' },
  { name: 'memory' },
  { name: 'hono' },
  { name: 'fastify' },
  { name: 'zod' },
  { name: 'express' },
  { name: 'prism' },
];

export const startup: Bench = {
  about: 'spawn to the first answer of status 200',
  quick: true,
  duration: ({ pairs }) => pairs * contenders.length * 0.5,
  run: async (setting) => {
    const connectors = 256;
    const existing = await largeFile(connectors, setting);
    const starts = contenders.map((): Start[] => []);
    for (let round = 0; round < setting.pairs; round += 1) {
      const turns = [...contenders.entries()];
      for (const [index, { name, note }] of round % 2 === 0 ? turns : turns.toReversed()) {
        const given: Given = {
          connectors,
          folder: setting.folder,
          ...(note === 'existing file' && { data: existing }),
        };
        starts[index]?.push(await timeFirstAnswer(name, given));
      }
      setting.progress(`round ${round + 1} of ${setting.pairs}`);
    }
    return table([
      ['server', 'starts', 'ms to the first answer', 'wanted', 'least ms', 'CPU ms', 'RSS MB'],
      ...contenders.map(({ name, note, bar }, index) => {
        const mine = starts[index] ?? [];
        const times = mine.map(({ time }) => time);
        return [
          `${servers[name].title}${note === undefined ? '' : `, ${note}`}`,
          String(mine.length),
          spread(summarize(times)),
          bar ?? '',
          figure(Math.min(...times)),
          figure(median(mine.map(({ cpu }) => cpu))),
          figure(median(mine.map(({ rss }) => rss / 1e6))),
        ];
      }),
    ]);
  },
};
