// The types of the client's methods: each looks its path up, and searches nothing.
import type { paths } from '@graph-connectors/contract';
import type { FetchOptions, Middleware, ParseAs } from 'openapi-fetch';
import type { Fetch } from './options.ts';
import type { Refusal, ResultOf, Success } from './result.ts';

/** The methods of HTTP, as the spec has them. */
export type HttpMethod = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';

/**
 * What may stand for a path. `undefined` is refused all the same: by it a mistyped path is known, for which the compiler
 * puts everything that may stand there.
 */
export type AnyPath<Paths> = keyof Paths | undefined;

/**
 * The operation at a path. Nothing is known of it where the path is mistyped, or does not know the method: what all operations
 * together take and give is more than the compiler can say, and it would complain of that instead of the path.
 */
export type OperationAt<Paths, Path, Name extends HttpMethod> = undefined extends Path
  ? unknown
  : MethodOf<Paths[Path & keyof Paths], Name>;

type MethodOf<Item, Name extends HttpMethod> = Name extends keyof Item ? Item[Name] : unknown;

/** What a path must be: one of all, that knows the method. */
export type Known<Paths, Path, Name extends HttpMethod> = undefined extends Path
  ? keyof Paths
  : Paths[Path & keyof Paths] extends Readonly<Record<Name, { responses: unknown }>>
    ? Path
    : never;

/** What a call is given beside its path: what openapi-fetch knows, and whether it may be sent again. */
type Init<Op, As> = FetchOptions<Op> & {
  /** What the body is read as; `json` by default. */
  readonly parseAs?: As;
  /** Says that the request may be sent again after a failure that leaves open whether it was carried out. */
  readonly idempotent?: boolean;
};

/** The paths whose method needs no other parameters than those given: the compiler says when the spec comes to want more. */
export type PathFor<Name extends HttpMethod, Given = object> = {
  [Path in keyof paths]: paths[Path] extends Readonly<Record<Name, { parameters: infer Needed }>>
    ? Given extends Needed
      ? Path
      : never
    : never;
}[keyof paths];

/** What follows a path: it may be left out if nothing in it is required. */
export type Arguments<T> = object extends T ? [init?: T] : [init: T];

/** A method: it gives a result for every answer, and throws a `GraphError` only where there was none. */
export type ClientMethod<Paths, Name extends HttpMethod> = <
  Path extends AnyPath<Paths>,
  As extends ParseAs = 'json',
>(
  path: Path & Known<Paths, Path, Name>,
  ...init: Arguments<Init<OperationAt<Paths, Path, Name>, As>>
) => Promise<ResultOf<OperationAt<Paths, Path, Name>, As>>;

/** A method for each of HTTP, typed by path, and openapi-fetch's middleware. */
export interface Methods {
  /** The URL before `/connectors`, without a slash at its end. */
  readonly baseUrl: string;
  readonly GET: ClientMethod<paths, 'get'>;
  readonly PUT: ClientMethod<paths, 'put'>;
  readonly POST: ClientMethod<paths, 'post'>;
  readonly DELETE: ClientMethod<paths, 'delete'>;
  readonly OPTIONS: ClientMethod<paths, 'options'>;
  readonly HEAD: ClientMethod<paths, 'head'>;
  readonly PATCH: ClientMethod<paths, 'patch'>;
  readonly TRACE: ClientMethod<paths, 'trace'>;
  /** The same for a method that is not known before, in small letters. */
  readonly request: <Name extends HttpMethod, Path extends AnyPath<paths>, As extends ParseAs = 'json'>(
    method: Name,
    path: Path & Known<paths, Path, Name>,
    ...init: Arguments<Init<OperationAt<paths, Path, Name>, As>>
  ) => Promise<ResultOf<OperationAt<paths, Path, Name>, As>>;
  /** Adds middleware of openapi-fetch. It sees a call once, however often that is tried, and never the token. */
  use(...middleware: Middleware[]): void;
  /** Takes middleware away. */
  eject(...middleware: Middleware[]): void;
}

/** What a call is given, of whatever operation. */
export type AnyInit = Omit<FetchOptions<unknown>, 'body' | 'bodySerializer' | 'fetch' | 'params'> & {
  readonly body?: unknown;
  readonly fetch?: Fetch;
  readonly bodySerializer?: (body: unknown, headers?: unknown) => NonNullable<RequestInit['body']>;
  readonly Request?: typeof Request;
  readonly idempotent?: boolean;
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly header?: Readonly<Record<string, string>>;
    readonly query?: Readonly<Record<string, unknown>>;
  };
};

/** Makes a call of whatever operation: what the methods do beneath their types. */
export type Perform = (method: string, path: string, init?: AnyInit) => Promise<AnyResult>;

/** What a call gives, of whatever operation. */
export type AnyResult = Success<number, unknown> | Refusal<number>;
