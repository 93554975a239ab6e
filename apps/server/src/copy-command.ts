// The command `copy`: copies a store under the eyes of a person.
import { CopyRefused, type CopyOptions, copyStore } from './store/copy-store.ts';

/**
 * Copies a store. SIGINT and SIGTERM break it off.
 *
 * @returns the code to exit with: 0 if all was copied, 2 if a place cannot be used, 1 if anything came between.
 */
export async function copy(options: CopyOptions): Promise<number> {
  const stop = new AbortController();
  // A second signal finds nobody who listens: it ends the process, and with it the transaction.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  try {
    const { counts, from, to } = await copyStore(options, stop.signal, (sofar) =>
      overwrite(`${some(sofar, 'connector')} so far`),
    );
    overwrite('');
    process.stdout.write(
      `Copied ${some(counts.connectors, 'connector')} in ${some(counts.groups, 'group')} from ${from} to ${to}.\n`,
    );
    return 0;
  } catch (error) {
    overwrite('');
    process.stderr.write(`error: ${reasonOf(error, stop.signal)}\n`);
    return error instanceof CopyRefused ? 2 : 1;
  }
}

const some = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** Writes over the line before. Only a terminal can, and whoever reads a file wants no such lines. */
function overwrite(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
}

/** One line on why nothing was copied. */
function reasonOf(error: unknown, stop: AbortSignal): string {
  if (error === stop.reason) return 'the copy was broken off, and nothing was copied.';
  const message = (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ');
  return error instanceof CopyRefused ? message : `the copy failed: ${message.replace(/\.?$/, '.')}`;
}
