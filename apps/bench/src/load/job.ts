// What the load generator is asked to do, and what it tells.

/** What is asked of a server. */
export type Work =
  /** Changes one connector after the other, each time to a value that it does not have. */
  | 'PATCH'
  /** Reads one connector after the other. */
  | 'GET'
  /** Reads the first page of the list: all of them, where there are no more than 100. */
  | 'list'
  /** Anything, of a server that does not look. */
  | 'fixed';

/** One run. */
export interface Job {
  readonly work: Work;
  /** The URL before `/connectors`. */
  readonly base: string;
  /** How many connectors the server has. */
  readonly connectors: number;
  /** How many of them are asked for at most; 4096 by default, so few that the server remembers all of them. */
  readonly ids?: number | undefined;
  readonly connections: number;
  readonly seconds: number;
  /** The number of the first request: the `next` of the run before, so that no value is sent twice in a row. */
  readonly first: number;
}

/** What came of a run. */
export interface Result {
  /** Answers of status 200 per second, those that came after the end left out. */
  readonly rate: number;
  /** All answers of status 200, those to requests in flight at the end too. */
  readonly good: number;
  /** Answers of another status. */
  readonly bad: number;
  /** Connections that broke, and answers that did not come or could not be read. */
  readonly errors: number;
  /** The first thing that went wrong. */
  readonly trouble: string | undefined;
  /** Milliseconds, of requests that were answered in time. */
  readonly p50: number;
  readonly p99: number;
  /** The mean size of an answer's body. */
  readonly bytes: number;
  /** The time that the generator itself took on its core, in microseconds. */
  readonly cpuMicros: number;
  /** The same as a share of the time that passed. */
  readonly busy: number;
  /** The number of the request after the last. */
  readonly next: number;
}
