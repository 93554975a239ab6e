// Measures how much of the machine went to others while something was measured.
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { ticksPerSecond } from './process-usage.ts';

/** What others took between two readings, in cores; NaN where the system does not say. */
export interface Disturbance {
  /** Other programs of this machine, and the kernel where it works for nobody in particular. */
  readonly others: number;
  /** Other guests of the host. */
  readonly stolen: number;
}

/** Begins to look; the result gives what was seen up to then, but for `own` microseconds on a core. */
export function watchDisturbance(): (own: number) => Disturbance {
  const before = readTicks();
  return (own) => {
    const [
      user = NaN,
      nice = NaN,
      system = NaN,
      idle = NaN,
      wait = NaN,
      irq = NaN,
      softIrq = NaN,
      stolen = NaN,
    ] = readTicks().map((ticks, index) => ticks - (before[index] ?? NaN));
    const busy = user + nice + system + irq + softIrq;
    const seconds = (busy + idle + wait + stolen) / ticksPerSecond / cpus().length;
    return {
      others: Math.max(0, busy / ticksPerSecond - own / 1e6) / seconds,
      stolen: stolen / ticksPerSecond / seconds,
    };
  };
}

/** The ticks of all cores: user, nice, system, idle, iowait, irq, softirq, steal. */
function readTicks(): number[] {
  try {
    const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n', 1);
    return line.split(/\s+/).slice(1, 9).map(Number);
  } catch {
    return [];
  }
}
