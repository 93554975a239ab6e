// What SQLite has words of its own for.
import type { Dialect } from '../select.ts';

/** The dialect of lists. */
export const dialect = { unlimited: -1 } as const satisfies Dialect;
