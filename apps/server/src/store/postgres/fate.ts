// Tells from an error what became of the statement that it ended.
import { StoreUnavailable } from '../store.ts';

/**
 * What became of a statement. Nothing was applied, and at once the same may succeed (`again`), or later
 * (`unavailable`), or never (`refused`); or nobody can tell whether it was applied (`unknown`).
 */
export type Fate = 'again' | 'unavailable' | 'refused' | 'unknown';

/**
 * SQLSTATEs by how they begin; the first that fits counts.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const fates: readonly (readonly [prefix: string, fate: Fate])[] = [
  // Statement completion unknown: CockroachDB says so of a commit that it lost sight of.
  ['40003', 'unknown'],
  // Serialization failures and deadlocks.
  ['40', 'again'],
  // A prepared statement is not there: something between us and the database gave us another connection.
  ['26000', 'again'],
  // A group that was there when it was read is gone, or has connectors by now.
  ['23503', 'again'],
  // What ends the session may come after the commit: broken connections, shutdowns, timeouts, internal errors.
  ['08', 'unknown'],
  ['57P', 'unknown'],
  ['25P', 'unknown'],
  ['XX', 'unknown'],
  // A standby, after a primary was lost.
  ['25006', 'unavailable'],
  // No room, no memory, too many connections; a lock that is held; an operator; the system.
  ['53', 'unavailable'],
  ['55', 'unavailable'],
  ['57', 'unavailable'],
  ['58', 'unavailable'],
];

/** What became of the statement that ended with an error. */
export function fateOf(error: unknown): Fate {
  // Not even sent: see `Connections`.
  if (error instanceof StoreUnavailable) return 'unavailable';
  const state = stateOf(error);
  // The connection broke, or an answer was too long in coming.
  if (state === undefined) return 'unknown';
  return fates.find(([prefix]) => state.startsWith(prefix))?.[1] ?? 'refused';
}

/** The SQLSTATE of an error that PostgreSQL reports; `undefined` for any other error. */
export function stateOf(error: unknown): string | undefined {
  const code: unknown = Reflect.get(Object(error), 'code');
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && Reflect.has(Object(error), 'severity')
    ? code
    : undefined;
}

/** What is told to a caller who cannot be served because of an error that is nobody's fault here. */
export function unavailable(message: string, cause: unknown): StoreUnavailable {
  if (cause instanceof StoreUnavailable) return cause;
  const reason = cause instanceof Error && cause.message !== '' ? `: ${cause.message}` : '';
  return new StoreUnavailable(`${message}${reason}.`, { cause });
}

/** What is told to a caller whose change may have been stored, or not. */
export function unknown(lost: unknown): StoreUnavailable {
  return unavailable(
    'The answer of PostgreSQL was lost, and whether the change was stored is not known',
    lost,
  );
}
