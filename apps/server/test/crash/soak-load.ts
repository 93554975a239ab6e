// `pnpm soak:load`: 10 minutes of mixed load, or as many as the first argument says, with the second as their seed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadFor } from './load-for.ts';
import { growthOf, median } from './usage.ts';

/** By how much the memory of the last third may be above that of the second. */
const margin = 0.1;
/** How large the log may become: SQLite writes it back from 4 MB on. */
const largestLog = 16_000_000;

const [minutes = 10, seed = Math.trunc(Math.random() * 2 ** 31)] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'soak-'));
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e5) / 10} MB`;
process.stdout.write(`${minutes} minutes. To repeat them: pnpm soak:load ${minutes} ${seed}\n`);
try {
  let seconds = 0;
  const { counts, surprises, usages, files } = await loadFor(
    minutes * 60,
    join(folder, 'connectors.db'),
    seed,
    ({ memory, files: open, log }) => {
      if (++seconds % 30 === 0)
        process.stderr.write(
          `${seconds} s: ${megabytes(memory)}, ${open} open files, log ${megabytes(log)}\n`,
        );
    },
  );
  for (const [name, count] of Object.entries(counts)) process.stdout.write(`${count} times: ${name}\n`);
  const growth = growthOf(usages);
  const log = Math.max(...usages.map((usage) => usage.log));
  const thirds = [0, 1, 2].map((n) => {
    const third = Math.trunc(usages.length / 3);
    return megabytes(median(usages.slice(n * third, (n + 1) * third).map(({ memory }) => memory)));
  });
  process.stdout.write(`Memory, the median of each third of the time: ${thirds.join(', ')}.\n`);
  process.stdout.write(`Open files: ${files.before} before, ${files.after} after.\n`);
  process.stdout.write(`The log of the database: ${megabytes(log)} at most.\n`);

  const faults = [
    ...surprises.slice(0, 10),
    ...(growth > margin ? [`Memory grew by ${Math.round(growth * 100)} % in the last third.`] : []),
    ...(files.after > files.before ? [`${files.after - files.before} files stayed open.`] : []),
    ...(log > largestLog ? ['The log of the database grew without end.'] : []),
  ];
  for (const fault of faults) process.stdout.write(`FAILED: ${fault}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
