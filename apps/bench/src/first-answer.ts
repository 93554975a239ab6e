// Measures how long a server takes from its start to its first answer.
import { idOf } from './fleet.ts';
import { usageOf } from './process-usage.ts';
import { headers } from './revisions.ts';
import { type Given, type ServerName, startServer } from './servers.ts';

/** One start. */
export interface Start {
  /** Milliseconds from the call that makes the process to an answer of status 200. */
  readonly time: number;
  /** Time on a core up to then, in milliseconds. */
  readonly cpu: number;
  /** Memory then, in bytes. */
  readonly rss: number;
}

/** Starts a server, asks it for one connector, and kills it. */
export async function timeFirstAnswer(name: ServerName, given: Given): Promise<Start> {
  const start = performance.now();
  await using server = await startServer(name, given);
  const response = await fetch(`${server.base}/connectors/${idOf(0)}`, { headers });
  await response.text();
  const time = performance.now() - start;
  if (response.status !== 200) throw new Error(`${name} answers with status ${response.status}.`);
  const { cpuMicros, rss } = usageOf(server.pid);
  return { time, cpu: cpuMicros / 1000, rss };
}
