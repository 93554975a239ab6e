// What the process that reads pages from a store is asked to do, and what it tells.

/** One job: pages from both ends of a store's lists, in turns. */
export interface PageJob {
  /** The file of the store, which nobody else may serve meanwhile. */
  readonly data: string;
  /** How often each end is measured. */
  readonly pairs: number;
  /** How long each time. */
  readonly seconds: number;
}

/** How long the pages of a list took, in microseconds: the mean of each time that an end was measured. */
export interface PageTimes {
  /** What is listed, as a caller asks for it. */
  readonly list: string;
  /** Pages at the beginning. */
  readonly first: number[];
  /** Pages at the end. */
  readonly last: number[];
  /** Counting what is in it, likewise. */
  readonly count: number[];
}
