// Measures servers in turns, A B B A, so that a slow minute of the machine meets all of them.
import type { Job, Result, Work } from './load/job.ts';
import { idsOf } from './load/requests.ts';
import { type Disturbance, watchDisturbance } from './disturbance.ts';
import { usageOf } from './process-usage.ts';
import { sumRevisions } from './revisions.ts';
import { type RunningServer, servers } from './servers.ts';
import type { Worker } from './worker.ts';

/** The load generator's process. */
export type Load = Worker<Job, Result>;

/** How something is measured. */
export interface Plan {
  readonly work: Work;
  readonly connections: number;
  /** How many connectors are asked for at most. */
  readonly ids?: number | undefined;
  /** How often each server is measured. */
  readonly pairs: number;
  /** How long each time. */
  readonly seconds: number;
}

/** One run on one server. */
export interface Sample extends Result, Disturbance {
  /** Time of the server on its core for each answer, in microseconds. */
  readonly cpu: number;
  /** What the server wrote to a disk for each answer, in bytes. */
  readonly written: number;
  /** The server's memory after the run, in bytes. */
  readonly rss: number;
}

/** All runs on one server. */
export interface Measured {
  readonly server: RunningServer;
  readonly samples: readonly Sample[];
  /** Why the figures mean nothing; empty if they do. */
  readonly faults: readonly string[];
  /** Whether each answer to a PATCH was found to be a new revision; `undefined` where there are none to look at. */
  readonly changes: number | undefined;
}

/** What is known of a server while it is measured. */
interface Run {
  readonly server: RunningServer;
  readonly samples: Sample[];
  readonly faults: string[];
  /** The number of the next request. */
  first: number;
  /** The sum of its revisions at the start. */
  before: number;
  /** Answers of status 200 up to now. */
  good: number;
}

/** How long a server is loaded before it is measured, in seconds. */
const warmUp = 2;

/** About how long a plan takes, in seconds. */
export const duration = ({ pairs, seconds }: Pick<Plan, 'pairs' | 'seconds'>, contenders: number): number =>
  contenders * (pairs * (seconds + 0.05) + warmUp + 1.5);

/** Measures servers that run, each as often as the plan says, in the order 1 2 3, 3 2 1, and so on. */
export async function measure(
  load: Load,
  plan: Plan,
  contenders: readonly RunningServer[],
): Promise<Measured[]> {
  const runs = contenders.map((server): Run => ({
    server,
    first: 0,
    before: NaN,
    good: 0,
    samples: [],
    faults: [],
  }));

  const once = async (run: Run, seconds: number): Promise<Sample> => {
    const { server } = run;
    const { work, connections, ids } = plan;
    const disturbance = watchDisturbance();
    const before = usageOf(server.pid);
    const { base, connectors } = server;
    const result = await load.run({ work, base, connectors, ids, connections, seconds, first: run.first });
    const after = usageOf(server.pid);
    run.first = result.next;
    run.good += result.good;
    if (result.bad + result.errors > 0) {
      run.faults.push(
        `${result.bad} bad answers and ${result.errors} errors, the first: ${String(result.trouble)}`,
      );
    }
    return {
      ...result,
      cpu: (after.cpuMicros - before.cpuMicros) / result.good,
      written: (after.written - before.written) / result.good,
      rss: after.rss,
      ...disturbance(after.cpuMicros - before.cpuMicros + result.cpuMicros),
    };
  };

  const counted = (run: Run): boolean => plan.work === 'PATCH' && servers[run.server.name].hasRevisions;
  const revisions = async (run: Run): Promise<number> =>
    counted(run) ? sumRevisions(run.server.base, idsOf({ ...plan, ...run.server })) : NaN;

  for (const run of runs) {
    run.before = await revisions(run);
    await once(run, Math.min(warmUp, plan.seconds * 2));
  }
  for (let round = 0; round < plan.pairs; round += 1) {
    for (const run of round % 2 === 0 ? runs : runs.toReversed()) {
      run.samples.push(await once(run, plan.seconds));
    }
  }
  return Promise.all(
    runs.map(async (run): Promise<Measured> => {
      const changes = (await revisions(run)) - run.before;
      const { server, samples, faults, good } = run;
      if (!counted(run)) return { server, samples, faults, changes: undefined };
      if (changes !== good) faults.push(`${good} answers of 200, but ${changes} new revisions`);
      return { server, samples, faults, changes };
    }),
  );
}
