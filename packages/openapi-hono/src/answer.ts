// What a handler gives, and what is sent.

/** A status, headers, and a body, a value or its `JsonText`, that is JSON unless `type` says otherwise. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
  readonly body?: unknown;
  /**
   * The media type of the body, `application/json` by default. What is not JSON by this type is a string, which is sent
   * as it is, or a number or boolean, which is sent as JSON writes it.
   */
  readonly type?: string | undefined;
}
