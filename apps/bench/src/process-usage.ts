// Reads from /proc what a process has used.
import { readFileSync } from 'node:fs';

/** What a process has used since it began; NaN where the system does not say. */
export interface Usage {
  /** Time on a core, in all threads, in microseconds; in steps of 10 ms. */
  readonly cpuMicros: number;
  /** What it holds in memory now, in bytes. */
  readonly rss: number;
  /** What it had written to a disk, in bytes. */
  readonly written: number;
}

/** The ticks of a second in /proc, which Linux has kept at 100 on every machine that Node.js runs on. */
export const ticksPerSecond = 100;

/** What a process has used up to now. */
export function usageOf(pid: number): Usage {
  // What follows the name in parentheses, which may itself hold spaces, begins with the third field.
  const fields = read(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ');
  const ticks = Number(fields[11]) + Number(fields[12]);
  return {
    cpuMicros: (ticks * 1e6) / ticksPerSecond,
    rss: Number(/^VmRSS:\s+(\d+) kB/m.exec(read(pid, 'status'))?.[1]) * 1024,
    written: Number(/^write_bytes: (\d+)/m.exec(read(pid, 'io'))?.[1]),
  };
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
