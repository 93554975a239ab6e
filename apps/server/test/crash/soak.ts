// `pnpm soak`: 500 rounds of load and kill, or as many as the first argument says, with the second as their seed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killRounds } from './kill-rounds.ts';

const [rounds = 500, seed = Math.trunc(Math.random() * 2 ** 31)] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'soak-'));
process.stdout.write(`${rounds} rounds. To repeat them: pnpm soak ${rounds} ${seed}\n`);
try {
  const { acknowledged, losses } = await killRounds(
    join(folder, 'connectors.db'),
    rounds,
    seed,
    64,
    (round) => {
      if (round % 10 === 0) process.stderr.write(`${round} of ${rounds}\n`);
    },
  );
  process.stdout.write(`${acknowledged} changes were acknowledged, ${losses.length} lost.\n`);
  for (const loss of losses) process.stdout.write(`  ${loss}\n`);
  process.exitCode = losses.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
