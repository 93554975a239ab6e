// What the generated `operations` say about each handler: what it is given and what it may answer.
import type { $Read, $Write } from 'openapi-typescript-helpers';
import type { JsonText } from './json-text.ts';

/**
 * What of a type is read, and what is written. Those of openapi-typescript-helpers take the text of an open enum,
 * `string & {}`, for an object, and make one of it.
 */
type Readable<T> = T extends string
  ? T
  : T extends $Write<unknown>
    ? never
    : T extends $Read<infer U>
      ? Readable<U>
      : T extends readonly (infer Item)[]
        ? Readable<Item>[]
        : T extends object
          ? { [K in keyof T as NonNullable<T[K]> extends $Write<unknown> ? never : K]: Readable<T[K]> }
          : T;
type Writable<T> = T extends string
  ? T
  : T extends $Read<unknown>
    ? never
    : T extends $Write<infer U>
      ? Writable<U>
      : T extends readonly (infer Item)[]
        ? Writable<Item>[]
        : T extends object
          ? { [K in keyof T as NonNullable<T[K]> extends $Read<unknown> ? never : K]: Writable<T[K]> } & {
              [K in keyof T as NonNullable<T[K]> extends $Read<unknown> ? K : never]?: never;
            }
          : T;

/** Written out, so that editors show the members and not the formula. */
type Simplify<T> = { [K in keyof T]: T[K] } & {};

type Nothing = Record<never, never>;

/** The parameters of an operation that stand in one place. */
type Parameters<Op, Where extends string> = Op extends { parameters: { [K in Where]?: infer P } }
  ? [NonNullable<P>] extends [never]
    ? Nothing
    : NonNullable<P>
  : Nothing;

/** The schema of a request body, of any media type; `never` where there is none. */
type BodySchema<Op> = Op extends { requestBody?: infer B }
  ? NonNullable<B> extends { content: infer C }
    ? C[keyof C]
    : never
  : never;

type MayBeMissing<Op> = Op extends { requestBody: unknown } ? never : undefined;

/** The read-only properties of a body, all of them optional. */
type ReadOnlyOf<T> = {
  readonly [K in keyof T as NonNullable<T[K]> extends $Read<unknown> ? K : never]?: Readable<
    NonNullable<T[K]>
  >;
};

/** What a handler is given, valid by the document. */
export interface RequestOf<Op> {
  readonly path: Simplify<Parameters<Op, 'path'>>;
  readonly query: Simplify<Parameters<Op, 'query'>>;
  readonly header: Simplify<Parameters<Op, 'header'>>;
  /** The body, less its read-only properties; `undefined` if the operation takes none. */
  readonly body: [BodySchema<Op>] extends [never] ? undefined : Writable<BodySchema<Op>> | MayBeMissing<Op>;
  /** The read-only properties that the body held all the same: ignore them, compare them, or refuse. */
  readonly readOnly: [BodySchema<Op>] extends [never] ? Nothing : Simplify<ReadOnlyOf<BodySchema<Op>>>;
}

/** The headers of a response that the document names. */
type NamedHeaders<R> = R extends { headers: infer H }
  ? { [K in keyof H as string extends K ? never : number extends K ? never : K]: H[K] }
  : Nothing;

type HeadersField<H> = Nothing extends H ? { readonly headers?: H } : { readonly headers: H };

type ResponseFor<Status, R, Common extends string> = R extends { content: infer C }
  ? [C] extends [never]
    ? { readonly status: Status; readonly body?: undefined } & HeadersField<Omit<NamedHeaders<R>, Common>>
    : {
        [M in keyof C & string]: {
          readonly status: Status;
          readonly body: Readable<C[M]> | JsonText<Readable<C[M]>>;
        } & (M extends 'application/json' ? { readonly type?: M } : { readonly type: M }) &
          HeadersField<Omit<NamedHeaders<R>, Common>>;
      }[keyof C & string]
  : { readonly status: Status; readonly body?: undefined } & HeadersField<Omit<NamedHeaders<R>, Common>>;

/** Every answer that the document declares for an operation, less the headers named by `Common`. */
export type ResponseOf<Op, Common extends string = never> = Op extends { responses: infer R }
  ? { [Status in keyof R & number]: Simplify<ResponseFor<Status, R[Status], Common>> }[keyof R & number]
  : never;

/** An operation: a plain function from a valid request to a declared answer. It throws to fail. */
export type Handler<Op, Context, Common extends string = never> = (
  request: RequestOf<Op>,
  context: Context,
) => ResponseOf<Op, Common> | Promise<ResponseOf<Op, Common>>;

/**
 * One handler for every operation of the document: none may be missing, none may be unknown.
 *
 * `Common` names the headers that the server adds to every answer, which no handler then gives.
 */
export type Handlers<Operations, Context, Common extends string = never> = {
  readonly [Id in keyof Operations]: Handler<Operations[Id], Context, Common>;
};
