// Measures what the load generator can do, which bounds what it can show of others.
import { type Setting, withServers } from './bench.ts';
import { measure } from './measure.ts';
import { middle } from './report.ts';

/** A line on the most that the load generator gets answered. */
export async function describeCeiling({ load, folder }: Setting): Promise<string> {
  const [fixed] = await withServers(['fixed'], { connectors: 0, folder }, (servers) =>
    measure(load, { work: 'fixed', connections: 64, pairs: 3, seconds: 1 }, servers),
  );
  if (fixed === undefined) return '';
  return (
    `- load generator: ${middle(fixed, ({ rate }) => rate)} req/s at 64 connections against fixed bytes on node:net, ` +
    `with ${middle(fixed, ({ busy }) => busy * 100)} % of its core, so it is not the limit below that`
  );
}
