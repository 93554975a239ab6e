// Writes times as the `Date` header has them.

let second = Number.NaN;
let text = '';

/** The time to the second (RFC 9110, section 5.6.7). The last one is remembered, since most requests share it. */
export function httpDate(time: Date): string {
  const own = Math.trunc(time.getTime() / 1000);
  if (own !== second) {
    second = own;
    text = time.toUTCString();
  }
  return text;
}
