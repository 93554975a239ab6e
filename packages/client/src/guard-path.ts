// Keeps values out of a path that would lead to another one.

/** A path segment that a URL parser takes for a step, in whatever way its dots are written. */
const step = /^(?:\.|%2e){1,2}$/i;
// Slashes, NUL and the other control characters, as such or percent-encoded.
// oxlint-disable-next-line no-control-regex
const unsafe = /[/\\\u0000-\u001f\u007f]|%(?:2f|5c|[01][\da-f]|7f)/i;

/**
 * Why a value cannot be a segment of a path; `undefined` if it can. It is decoded as often as it can be, since a proxy
 * may do so before it looks for a path.
 */
export function faultOfSegment(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return `is ${String(value)}, not a text`;
  let text = String(value);
  if (text === '') return 'is empty';
  for (;;) {
    if (step.test(text)) return 'is a step within the path';
    if (unsafe.test(text)) return 'has a slash, a backslash or a control character in it';
    const decoded = text.replaceAll(/%25/g, '%');
    if (decoded === text) return undefined;
    text = decoded;
  }
}
