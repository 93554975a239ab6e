// Keeps values out of a path that would lead to another one.

/** A path segment that a URL parser takes for a step. */
const step = /^\.{1,2}$/;
// Slashes, NUL and the other control characters.
// oxlint-disable-next-line no-control-regex
const unsafe = /[/\\\u0000-\u001f\u007f]/;

/**
 * Why a value cannot be a segment of a path; `undefined` if it can. It is decoded as often as it can be, since a proxy
 * may do so before it looks for a path.
 */
export function faultOfSegment(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number')
    return `is ${value === null ? 'null' : typeof value}, not a text`;
  let text = String(value);
  if (text === '') return 'is empty';
  if (!text.isWellFormed()) return 'has half a character in it';
  for (;;) {
    if (step.test(text)) return 'is a step within the path';
    if (unsafe.test(text)) return 'has a slash, a backslash or a control character in it';
    const decoded = text.replaceAll(/%([0-7][\da-f])/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    if (decoded === text) return undefined;
    text = decoded;
  }
}
