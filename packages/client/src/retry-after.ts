// Reads how long an answer asks to wait.

/**
 * The seconds of a `Retry-After` header (RFC 9110, section 10.2.3); `undefined` if there is none, NaN if it cannot be
 * used: garbage, negative, or a time that is past. Seconds may have a fraction, as Graph sends them.
 */
export function retryAfterOf({ headers }: Response): number | undefined {
  const value = headers.get('Retry-After');
  if (value === null) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value);
  // A date begins with its day: a number alone would pass for a year.
  const date = /^[A-Z]/.test(value) ? Date.parse(value) : NaN;
  // By the clock of the service, if it says what that shows: ours may be wrong.
  const seconds = (date - (Date.parse(headers.get('Date') ?? '') || Date.now())) / 1000;
  return seconds < 0 ? NaN : seconds;
}
