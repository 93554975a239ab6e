// The command: runs the benches that are named, and prints their tables as Markdown.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Setting } from './bench.ts';
import { benches } from './benches.ts';
import { describeCeiling } from './ceiling.ts';
import type { Job, Result } from './load/job.ts';
import { describeMachine } from './machine.ts';
import { type Options, readOptions } from './options.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { startWorker } from './worker.ts';

// Exiting kills whatever was started, and removes what was written.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

const tell = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

let options: Options | string;
try {
  options = readOptions(process.argv.slice(2));
} catch (error) {
  tell(error instanceof Error ? error.message : String(error));
  process.exit(2);
}
if (typeof options === 'string') process.stdout.write(options);
else await run(options);

async function run({ names, folder, ...sizes }: Options): Promise<void> {
  await using load = startWorker<Job, Result>('load/main.ts');
  const setting: Setting = {
    ...sizes,
    load,
    folder: temporaryFolder(folder),
    cache: join(tmpdir(), 'graph-connectors-bench-cache'),
    progress: () => undefined,
  };
  const print = (text: string): void => {
    process.stdout.write(`${text}\n\n`);
  };
  const seconds = names.reduce((sum, name) => sum + (benches.get(name)?.duration(sizes) ?? 0), 0);
  tell(`About ${Math.ceil(seconds / 60)} minutes.`);

  print(`${describeMachine(setting.folder)}\n${await describeCeiling(setting)}`);
  for (const name of names) {
    const bench = benches.get(name);
    if (bench === undefined) continue;
    tell(`${name}: ${bench.about}; about ${Math.ceil(bench.duration(sizes))} s`);
    const progress = (text: string): void => tell(`  ${name}: ${text}`);
    const tables = await bench.run({ ...setting, progress });
    const command = `pnpm bench ${name} --pairs ${sizes.pairs} --seconds ${sizes.seconds}`;
    print(`### ${name}\n\n${bench.about}. \`${command}\`\n\n${tables}`);
  }
}
