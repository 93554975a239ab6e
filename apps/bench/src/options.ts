// The options of the command: which benches run, and for how long.
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { benches } from './benches.ts';
import { figure } from './markdown.ts';

/** What the command line says, with the defaults filled in. */
export interface Options {
  readonly names: readonly string[];
  readonly pairs: number;
  readonly seconds: number;
  readonly large: number;
  readonly folder: string;
}

/** Each option that has a value, with its default and what it means. */
const valued = {
  pairs: ['12', 'how often each server is measured'],
  seconds: ['1', 'how long each time'],
  large: ['1000000', 'connectors in the store of the bench `large`'],
  folder: [tmpdir(), 'where data lies while it is measured'],
} as const;

/**
 * Reads the options.
 *
 * @returns the options, or what is to be printed in place of a run.
 * @throws Error with a line for whoever typed it.
 */
export function readOptions(args: readonly string[]): Options | string {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      pairs: { type: 'string', default: valued.pairs[0] },
      seconds: { type: 'string', default: valued.seconds[0] },
      large: { type: 'string', default: valued.large[0] },
      folder: { type: 'string', default: valued.folder[0] },
    },
  });
  const sizes = { pairs: positive('pairs', values.pairs), seconds: positive('seconds', values.seconds) };
  if (values.help) return help(sizes);
  const unknown = positionals.find((name) => name !== 'all' && !benches.has(name));
  if (unknown !== undefined) {
    throw new Error(`There is no bench ${unknown}. There are: all, ${[...benches.keys()].join(', ')}.`);
  }
  const names = [...benches]
    .filter(([name, { quick }]) =>
      positionals.length === 0 ? quick : positionals.includes('all') || positionals.includes(name),
    )
    .map(([name]) => name);
  return { names, ...sizes, large: positive('large', values.large), folder: values.folder };
}

function help(sizes: { pairs: number; seconds: number }): string {
  const list = [...benches].map(
    ([name, { about, quick, duration }]) =>
      `  ${name.padEnd(14)} ${about}; ${figure(duration(sizes) / 60)} min${quick ? '' : '; not by default'}`,
  );
  const options = Object.entries(valued).map(
    ([name, [value, what]]) => `  --${name.padEnd(12)} ${what}; ${value}`,
  );
  return ['pnpm bench [bench ...] [options]', '', ...list, '  all', '', ...options, ''].join('\n');
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (value > 0 && (name === 'seconds' || Number.isInteger(value))) return value;
  throw new Error(`--${name} must be a number above 0: ${text}`);
}
