// What a call gives, as the spec's operation has it: one member for each status.
import type { OdataError, Readable } from '@graph-connectors/contract';

/**
 * As it may come from a service that knows more than the spec: a text that the spec lists keeps its list for the editor,
 * and may be another one.
 */
export type Open<T> = T extends string
  ? string extends T
    ? T
    : T | (string & {})
  : T extends readonly (infer Item)[]
    ? Open<Item>[]
    : T extends object
      ? { [K in keyof T]: Open<T[K]> }
      : T;

/** The body of an answer that reports an error. */
export type ODataError = Readable<OdataError>;

/** What every answer has. */
interface Answer {
  /** The HTTP method and the URL that were called. */
  readonly method: string;
  readonly url: string;
  /** The answer itself; its body is read. */
  readonly response: Response;
  /** The service's identifier of the request. */
  readonly requestId: string | undefined;
  /** The caller's identifier of the request, the same for all tries of one call. */
  readonly clientRequestId: string;
  /** The entity tag of what was read or written. */
  readonly etag: string | undefined;
}

/** A success, with what the answer holds; `undefined` where it has no body. */
export interface Success<Status extends number, Data> extends Answer {
  readonly ok: true;
  readonly status: Status;
  readonly data: Data;
  readonly error?: undefined;
}

/** Anything else. The error is whole, also where the answer had no body, or another one. */
export interface Refusal<Status extends number> extends Answer {
  readonly ok: false;
  readonly status: Status;
  readonly data?: undefined;
  readonly error: ODataError;
}

type IsSuccess<Status extends number> = `${Status}` extends `2${string}` ? true : false;

/** The body of an answer, of any media type. */
type BodyOf<R> = R extends { content: infer C }
  ? [C] extends [never]
    ? undefined
    : Open<Readable<C[keyof C]>>
  : undefined;

/** What a body is read as, by `parseAs`. */
interface ReadAs {
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: ReadableStream<Uint8Array> | null;
}

type DataOf<R, As> = As extends keyof ReadAs ? ReadAs[As] | undefined : BodyOf<R>;

/** There is no such value: only a type of an enum is a number that no other number is compared with. */
declare enum Undeclared {
  status = -1,
}

/**
 * A status that the spec does not know: a service, or what stands before it, may answer one all the same. It is a number
 * for everything but a comparison with one: `status === 418` is taken for a mistake, and `response.status === 418` is not.
 */
export type UndeclaredStatus = Undeclared.status;

/** What a call of an operation gives. What the spec does not know is no success. */
export type ResultOf<Op, As = 'json'> = Op extends { responses: infer Responses }
  ? | {
        [Status in keyof Responses & number]: IsSuccess<Status> extends true
          ? Success<Status, DataOf<Responses[Status], As>>
          : Refusal<Status>;
      }[keyof Responses & number]
    | Refusal<UndeclaredStatus>
  : never;
