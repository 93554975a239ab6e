// Says what a process uses, as the operating system sees it, and whether that grows.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';

/** What a process uses at one time. */
export interface Usage {
  /** Bytes of memory. */
  readonly memory: number;
  /** Open files, connections among them. */
  readonly files: number;
  /** Bytes of the log of its database. */
  readonly log: number;
}

/** What a process uses now. */
export function usageOf(pid: number, data: string): Usage {
  return {
    memory: memoryOf(pid),
    files: filesOf(pid),
    log: statSync(`${data}-wal`, { throwIfNoEntry: false })?.size ?? 0,
  };
}

function memoryOf(pid: number): number {
  const status = `/proc/${pid}/status`;
  const kibibytes = existsSync(status)
    ? /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(kibibytes) * 1024;
}

/** How many files a process has open. */
export function filesOf(pid: number): number {
  const folder = `/proc/${pid}/fd`;
  if (existsSync(folder)) return readdirSync(folder).length;
  const lines = execFileSync('lsof', ['-a', '-p', String(pid), '-d', '0-9999'], { encoding: 'utf8' });
  return lines.trim().split('\n').length - 1;
}

/**
 * By how much the memory of a process grew: the median of the last third of the time over that of the second. In the
 * first third it warms up.
 */
export function growthOf(usages: readonly Usage[]): number {
  const third = Math.trunc(usages.length / 3);
  const [second, last] = [usages.slice(third, 2 * third), usages.slice(-third)].map((part) =>
    median(part.map(({ memory }) => memory)),
  );
  return (last ?? 0) / (second ?? 1) - 1;
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.trunc(numbers.length / 2)] ?? 0;
}
