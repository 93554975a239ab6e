// Starts a server, loads it for a while, and says what it used before, meanwhile and after.
import { setTimeout as wait } from 'node:timers/promises';
import { RunningCommand } from '../command/run-command.ts';
import { load, type LoadReport } from './load.ts';
import { filesOf, type Usage, usageOf } from './usage.ts';

/** What came of it. */
export interface LoadedReport extends LoadReport {
  /** What was used, once a second. */
  readonly usages: readonly Usage[];
  /** How many files were open before the first request, and after the last connection was closed. */
  readonly files: { readonly before: number; readonly after: number };
}

/** How often connections are looked for that are still open, and how long in between, in milliseconds. */
const looks = 150;
const pause = 100;

/** Loads a server on a file for some seconds. */
export async function loadFor(
  seconds: number,
  data: string,
  seed: number,
  told: (usage: Usage) => void = () => {},
): Promise<LoadedReport> {
  await using server = new RunningCommand(['--port', '0', '--data', data, '--seed', 'none', '--log', 'off']);
  const url = await server.listens();
  const usages: Usage[] = [];
  const before = filesOf(server.pid);

  const end = performance.now() + seconds * 1000;
  const loading = load(url, seed, () => performance.now() >= end);
  while (performance.now() < end) {
    await wait(1000);
    const usage = usageOf(server.pid, data);
    usages.push(usage);
    told(usage);
  }
  const report = await loading;
  return { ...report, usages, files: { before, after: await settled(server.pid, before) } };
}

/** How many files are open once there are no more than expected, or nothing is closed any more. */
async function settled(pid: number, expected: number): Promise<number> {
  for (let left = looks; left > 0 && filesOf(pid) > expected; left--) await wait(pause);
  return filesOf(pid);
}
