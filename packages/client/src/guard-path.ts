// Keeps values out of a path that would lead to another one.

/** A step within the path, what ends a segment, or a control character. */
// oxlint-disable-next-line no-control-regex
const unsafe = /^\.{0,2}$|[/\\\u0000-\u001f\u007f]/;

/** Whether a value can be a segment of a path. It is decoded as often as it can be, since a proxy may do so first. */
export function isSegment(value: unknown): boolean {
  if (typeof value === 'number') return true;
  if (typeof value !== 'string' || unsafe.test(value) || !value.isWellFormed()) return false;
  const decoded = value.replaceAll(/%([0-7][\da-f])/gi, (_, code) => String.fromCharCode(parseInt(code, 16)));
  return decoded === value || isSegment(decoded);
}
