// Tells of a generated filter whether it asks no more than the server takes.
import type { Filter } from '@graph-connectors/odata';

/** Whether a filter has 15 comparisons and calls at most. Quotes within its texts are escaped. */
export const isTaken = (filter: Filter): boolean =>
  (JSON.stringify(filter).match(/"kind":"(?:compare|in|call|any)"/g) ?? []).length <= 15;
