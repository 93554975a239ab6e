// What the process that calls through clients is asked to do, and what it tells.

/** The ways to call. */
export type Caller =
  | 'fetch'
  | 'openapi-fetch'
  | 'ours'
  | 'ours-values'
  | 'ours-given'
  | 'ours-node'
  | 'graph'
  | 'kiota';

/** One run. */
export interface CallJob {
  readonly caller: Caller;
  /** Scheme, host and port of the server; `undefined` if `fetch` is to answer by itself. */
  readonly url: string | undefined;
  readonly inFlight: number;
  readonly seconds: number;
  /** The number of the first call. */
  readonly first: number;
}

/** What came of a run. */
export interface CallResult {
  /** Calls per second that were answered with what was sent. */
  readonly rate: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Time of the caller's core for each call, in microseconds. */
  readonly cpu: number;
  /** Calls that failed, or gave back something else. */
  readonly bad: number;
  readonly trouble: string | undefined;
  /** The number of the call after the last. */
  readonly next: number;
}
