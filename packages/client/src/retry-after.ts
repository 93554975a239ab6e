// Reads how long an answer asks to wait.

/**
 * The seconds of a `Retry-After` header (RFC 9110, section 10.2.3); `undefined` if there is none, NaN if it cannot be
 * used: garbage, negative, or a time that is past. Seconds may have a fraction, as Graph sends them.
 */
export function retryAfterOf({ headers }: Response): number | undefined {
  const value = headers.get('Retry-After')?.trim();
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value);
  // A number alone would pass for a year.
  if (!/^[A-Z][a-z]+,? /.test(value)) return NaN;
  // By the clock of the service, if it says what that shows: ours may be wrong.
  const now = Date.parse(headers.get('Date') ?? '') || Date.now();
  const seconds = (Date.parse(value) - now) / 1000;
  return seconds >= 0 ? seconds : NaN;
}
