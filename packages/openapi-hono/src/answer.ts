// What a handler gives, and what is sent.

/** A status, headers, and a body, a value or its `JsonText`, that is JSON unless `type` says otherwise. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
  readonly body?: unknown;
  /** The media type of the body, `application/json` by default. A body of another type must be a string. */
  readonly type?: string | undefined;
}
