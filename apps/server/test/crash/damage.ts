// What can become of files that nobody should have touched.
import { closeSync, openSync, statSync, truncateSync, writeSync } from 'node:fs';
import { randomFrom } from './random.ts';

/** Cuts a file off after a part of it: 0 leaves nothing. */
export function cut(path: string, part: number): void {
  truncateSync(path, Math.trunc(statSync(path).size * part));
}

/** Writes garbage over a part of a file, and leaves its size as it is. */
export function scribble(path: string, from: number, to: number): void {
  const { size } = statSync(path);
  const random = randomFrom(size);
  const [first, last] = [Math.trunc(size * from), Math.trunc(size * to)];
  const file = openSync(path, 'r+');
  writeSync(
    file,
    Uint8Array.from({ length: last - first }, () => random() * 256),
    0,
    last - first,
    first,
  );
  closeSync(file);
}
