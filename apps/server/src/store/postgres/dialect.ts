// What PostgreSQL has words of its own for.
import type { Dialect } from '../select.ts';

/** The dialect of lists. */
export const dialect = { unlimited: null } as const satisfies Dialect;
