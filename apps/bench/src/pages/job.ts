// What the process that reads pages from a store is asked to do, and what it tells.

/** One job: pages from both ends of a store's list, in turns. */
export interface PageJob {
  /** The file of the store, which nobody else may serve meanwhile. */
  readonly data: string;
  /** How often each end is measured. */
  readonly pairs: number;
  /** How long each time. */
  readonly seconds: number;
}

/** How long a page took, in microseconds: the mean of each time that its end was measured. */
export interface PageTimes {
  /** Pages at the first keys. */
  readonly first: number[];
  /** Pages at the last keys. */
  readonly last: number[];
}
