// Keeps values out of a path that would lead to another one.

/** A step within the path, or what ends a segment: as such, or percent-encoded. Control characters are among them. */
// oxlint-disable-next-line no-control-regex
const unsafe = /^(\.|%2e){0,2}$|[/\\\u0000-\u001f\u007f]|%(2f|5c|[01][\da-f]|7f)/i;

/** Whether a value can be a segment of a path. It is decoded as often as it can be, since a proxy may do so first. */
export function isSegment(value: unknown): boolean {
  if (typeof value === 'number') return true;
  if (typeof value !== 'string' || unsafe.test(value)) return false;
  const decoded = value.replaceAll('%25', '%');
  return decoded === value || isSegment(decoded);
}
