// Makes calls, a number of them at once.
import { idOf } from '../fleet.ts';
import { quantile } from '../statistics.ts';
import { callers } from './callers.ts';
import type { CallJob, CallResult } from './job.ts';
import { stub, stubFetch } from './stub.ts';

/** How many connectors take turns. */
const ids = 256;

/** Does a job. It never rejects. */
export async function runCalls({ caller, url, inFlight, seconds, first }: CallJob): Promise<CallResult> {
  if (url === undefined) stubFetch();
  const call = await callers[caller](url ?? stub.url);
  const times: number[] = [];
  let next = first;
  let bad = 0;
  let trouble: string | undefined;
  const cpu = process.cpuUsage();
  const deadline = performance.now() + seconds * 1000;

  const line = async (): Promise<void> => {
    while (performance.now() < deadline) {
      const number = next++;
      const name = url === undefined ? stub.machineName : `connector-${number}.contoso.com`;
      const start = performance.now();
      try {
        const given = await call(idOf(number % ids), name);
        if (given !== name) throw new Error(`${String(given)} came back for ${name}`);
        times.push(performance.now() - start);
      } catch (error) {
        bad += 1;
        trouble ??= String(error);
      }
    }
  };
  await Promise.all(Array.from({ length: inFlight }, line));

  const { user, system } = process.cpuUsage(cpu);
  const sorted = Float64Array.from(times).toSorted();
  return {
    rate: times.length / seconds,
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
    cpu: (user + system) / times.length,
    bad,
    trouble,
    next,
  };
}
