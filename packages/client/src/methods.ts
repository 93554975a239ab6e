// The types of the client's methods: each looks its path up, and searches nothing.
import type { paths } from '@graph-connectors/contract';
import type { FetchOptions, Middleware } from 'openapi-fetch';
import type { Refusal, ResultOf, Success } from './result.ts';

type HttpMethod = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';

/** The paths that know a method. */
type PathsWith<Paths, Method extends HttpMethod> = {
  [Path in keyof Paths]: Method extends keyof Paths[Path]
    ? Paths[Path][Method] extends { responses: unknown }
      ? Path
      : never
    : never;
}[keyof Paths];

/** What a call is given beside its path: what openapi-fetch knows, and whether it may be sent again. */
type Init<Op> = FetchOptions<Op> & {
  /** Says that the request may be sent again after a failure that leaves open whether it was carried out. */
  readonly idempotent?: boolean;
};

type Arguments<T> = object extends T ? [init?: T] : [init: T];

/** A method: it gives a result for every answer, and throws a `GraphError` only where there was none. */
export type ClientMethod<Paths, Name extends HttpMethod> = <
  Path extends PathsWith<Paths, Name>,
  Given extends Init<Paths[Path][Name & keyof Paths[Path]]>,
>(
  path: Path,
  ...init: Arguments<Given>
) => Promise<ResultOf<Paths[Path][Name & keyof Paths[Path]], Given>>;

/** A method for each of HTTP, typed by path, and openapi-fetch's middleware. */
export interface Methods {
  readonly GET: ClientMethod<paths, 'get'>;
  readonly PUT: ClientMethod<paths, 'put'>;
  readonly POST: ClientMethod<paths, 'post'>;
  readonly DELETE: ClientMethod<paths, 'delete'>;
  readonly OPTIONS: ClientMethod<paths, 'options'>;
  readonly HEAD: ClientMethod<paths, 'head'>;
  readonly PATCH: ClientMethod<paths, 'patch'>;
  readonly TRACE: ClientMethod<paths, 'trace'>;
  /** Adds middleware of openapi-fetch. It sees a call once, however often that is tried, and never the token. */
  use(...middleware: Middleware[]): void;
  /** Takes middleware away. */
  eject(...middleware: Middleware[]): void;
}

/** The methods, by the names that they have here. */
export const methods = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const;

/** What a call is given, of whatever operation. */
export type AnyInit = Omit<FetchOptions<unknown>, 'body' | 'bodySerializer' | 'params'> & {
  readonly body?: unknown;
  readonly bodySerializer?: (body: unknown) => NonNullable<RequestInit['body']>;
  readonly idempotent?: boolean;
  readonly Request?: typeof Request;
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly header?: Readonly<Record<string, string>>;
  };
};

/** What a call gives, of whatever operation. */
export type AnyResult = Success<number, unknown> | Refusal<number>;

/** What is used of openapi-fetch, for whatever operation. */
export interface Core extends Pick<Methods, 'use' | 'eject'> {
  request(
    method: string,
    path: string,
    init: AnyInit,
  ): Promise<{ readonly data?: unknown; readonly error?: unknown; readonly response: Response }>;
}
