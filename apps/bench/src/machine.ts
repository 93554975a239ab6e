// Says what the figures were measured on.
import { statfsSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { canPin, cores } from './child.ts';
import { figure, spread } from './markdown.ts';
import { summarize } from './statistics.ts';
import { openSyncProbe } from './sync-probe.ts';

/** Kinds of file systems by the number that `statfs` gives. */
const fileSystems: Readonly<Record<number, string>> = {
  0xef53: 'ext4',
  0x58465342: 'xfs',
  0x9123683e: 'btrfs',
  0x794c7630: 'overlayfs',
  0x01021994: 'tmpfs, which is memory: the durable rows mean nothing',
};

/** A line on each thing that figures depend on. */
export function describeMachine(folder: string): string {
  using probe = openSyncProbe(folder);
  const model = cpus()[0]?.model ?? 'unknown';
  const { type: kind } = statfsSync(folder);
  const pinned = canPin
    ? `servers on core ${cores.server}, load on core ${cores.load}`
    : 'programs on any core, for want of taskset or of a second core: rows may disturb each other';
  return [
    `- ${cpus().length} × ${model}, ${figure(totalmem() / 2 ** 30)} GiB, ${type()} ${release()}; ${pinned}`,
    `- Node.js ${process.versions.node}, SQLite ${process.versions['sqlite'] ?? 'unknown'}`,
    `- files on ${fileSystems[kind] ?? `file system ${kind.toString(16)}`}; write of 4120 bytes and fdatasync: ${spread(summarize(probe.measure(500)))} ms`,
    `- load average at the start ${loadavg()
      .map((value) => value.toFixed(2))
      .join(', ')}`,
  ].join('\n');
}
