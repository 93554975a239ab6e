// Decides when a try is followed by another one, if at all.
import type { Retry } from './options.ts';

/** After what a service may do better at another time, no answer among them, and whether it says that nothing was carried out. */
const transient: Readonly<Record<number, boolean>> = {
  0: false,
  408: false,
  429: true,
  500: false,
  502: false,
  503: true,
  504: false,
};

/**
 * How many milliseconds to wait before the next try: at random, and no less than the service asks for; `undefined` if
 * there is to be none.
 *
 * @param attempt which try it was, from 1.
 * @param response its answer, if there was one.
 * @param isSafe whether the request may be carried out twice.
 */
export function waitAfter(
  attempt: number,
  response: Response | undefined,
  isSafe: boolean,
  { attempts, delay, maxDelay }: Retry,
): number | undefined {
  const isNotDone = transient[response?.status ?? 0];
  if (attempt >= attempts || isNotDone === undefined || !(isSafe || isNotDone)) return undefined;
  const asked = response && retryAfterOf(response);
  // What makes no sense asks for a wait all the same.
  const least = Number.isNaN(asked) ? delay : (asked ?? 0) * 1000;
  return least + Math.random() * Math.min(maxDelay, delay * 2 ** (attempt - 1));
}

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
