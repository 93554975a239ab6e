// Keeps values out of a path that would lead to another one.
import { InvalidPathError, type Known } from './errors.ts';
import { piecesOf } from './serialize.ts';

/** A step within the path, a word of OData such as `$count`, what ends a segment or begins a key, or a control character. */
// oxlint-disable-next-line no-control-regex
const unsafe = /^\.{0,2}$|^\$|\('|[/\\\u0000-\u001f\u007f]/;

/** Whether a value can be a segment of a path. It is decoded as often as it can be, since a proxy may do so first. */
export function isSegment(value: unknown): boolean {
  if (typeof value === 'number') return true;
  if (typeof value !== 'string' || unsafe.test(value) || !value.isWellFormed()) return false;
  const decoded = value.replaceAll(/%([0-7][\da-f])/gi, (_, code) => String.fromCharCode(parseInt(code, 16)));
  return decoded === value || isSegment(decoded);
}

/** @throws InvalidPathError if a value cannot be a segment, or one that the path names is missing. */
export function guardPath(path: string, values: Readonly<Record<string, unknown>> = {}, call: Known): void {
  const named = piecesOf(path).filter((_, index) => index % 2 === 1);
  for (const target of [...named, ...Object.keys(values)]) {
    const value = values[target];
    if (!isSegment(value))
      throw new InvalidPathError(`'${target}' cannot be ${JSON.stringify(value)}`, call, { target });
  }
}
