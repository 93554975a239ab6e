// Measures what it costs to have bytes on the disk.
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A page and its header, as SQLite appends them to its log. */
const frame = Buffer.alloc(4096 + 24, 1);

/** How many of them SQLite writes before it begins at the front again. */
const frames = 1000;

/** Writes to one file, over and over. */
export interface SyncProbe extends Disposable {
  /** Times of `count` calls of `fdatasync`, each after one write, in milliseconds. */
  measure(count: number): number[];
}

/** Opens a probe in a folder. */
export function openSyncProbe(folder: string): SyncProbe {
  const file = openSync(join(folder, 'sync-probe'), 'w');
  let written = 0;
  return {
    measure: (count) =>
      Array.from({ length: count }, () => {
        frame[0] = written & 0xff;
        const start = performance.now();
        writeSync(file, frame, 0, frame.length, (written++ % frames) * frame.length);
        fdatasyncSync(file);
        return performance.now() - start;
      }),
    [Symbol.dispose]: () => closeSync(file),
  };
}
