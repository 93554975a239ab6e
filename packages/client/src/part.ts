// The requests of a batch, each typed by its path.
import type { paths } from '@graph-connectors/contract';
import type { ParamsOption, RequestBodyOption } from 'openapi-fetch';
import type { AnyInit, AnyPath, Arguments, HttpMethod, Known, OperationAt } from './methods.ts';
import type { Refusal, ResultOf } from './result.ts';

declare const result: unique symbol;

/** A request of a batch. */
export interface Part<Result, On extends string> {
  readonly method: string;
  readonly path: string;
  readonly init: Pick<AnyInit, 'params' | 'body'> & { readonly dependsOn?: readonly On[] };
  /** There is no such value: only the type is one of what comes of the request. */
  readonly [result]?: Result;
}

/** A request of a batch, whatever it is. */
export type AnyPart = Part<unknown, string>;

/** What a part is given beside its path. */
type PartInit<Op, On> = ParamsOption<Op> &
  RequestBodyOption<Op> & {
    /** The parts that must have succeeded before, by their ids; with one that has not, this one is answered 424. */
    readonly dependsOn?: readonly On[];
  };

/** Makes a part of a batch. It takes what the client's method of the same name takes of `params` and `body`. */
export type PartMethod<Name extends HttpMethod> = <Path extends AnyPath<paths>, On extends string = never>(
  path: Path & Known<paths, Path, Name>,
  ...init: Arguments<PartInit<OperationAt<paths, Path, Name>, On>>
) => Part<ResultOf<OperationAt<paths, Path, Name>> | Refusal<424>, NoInfer<On>>;

/** A read, as a part of a batch. */
export const GET: PartMethod<'get'> = /* @__PURE__ */ making('GET');
/** An addition, as a part of a batch. */
export const POST: PartMethod<'post'> = /* @__PURE__ */ making('POST');
/** A change, as a part of a batch. */
export const PATCH: PartMethod<'patch'> = /* @__PURE__ */ making('PATCH');
/** A deletion, as a part of a batch. */
export const DELETE: PartMethod<'delete'> = /* @__PURE__ */ making('DELETE');

function making<Name extends HttpMethod>(method: string): PartMethod<Name> {
  const make: unknown = (path: string, init: AnyPart['init'] = {}): AnyPart => ({ method, path, init });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- typed by path where it is called from
  return make as PartMethod<Name>;
}
