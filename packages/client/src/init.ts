// Turns the options of the methods that give values into what the methods of HTTP take.
import type { AnyInit } from './methods.ts';
import type { CallOptions } from './query.ts';

/** What a change may be told that has no condition. */
export interface ChangeOptions extends CallOptions {
  /** Says that the request may be sent again after a failure that leaves open whether it was carried out. */
  readonly idempotent?: boolean;
}

/** What a change may be told. */
export interface WriteOptions extends ChangeOptions {
  /**
   * Act only if the entity still has this entity tag, or that of this entity as it was read; else
   * `PreconditionFailedError`. With it, the request may be sent again after any failure.
   */
  readonly ifMatch?: string | { readonly '@odata.etag'?: string };
}

/** What an update may be told. */
export interface UpdateOptions extends WriteOptions {
  /** Whether the entity is read again where the service answers without it; else the value is `undefined`. */
  readonly reread?: boolean;
}

/** The options of any method, of whatever entity. */
export interface AnyOptions extends WriteOptions {
  readonly filter?: { toString(): string };
  readonly orderby?: readonly string[];
  readonly select?: readonly string[];
  readonly expand?: string | Readonly<Record<string, { readonly select: readonly string[] }>>;
  readonly top?: number;
  readonly skip?: number;
}

/**
 * The options as the methods of HTTP take them.
 *
 * @param path the values of the path.
 * @throws TypeError if `ifMatch` holds no entity tag: a change that was to be conditional would not be.
 */
export function initOf(options: AnyOptions = {}, path: Readonly<Record<string, unknown>> = {}): AnyInit {
  const { clientRequestId, ifMatch, idempotent = false, signal = null } = options;
  const { filter, orderby, select, expand, top, skip } = options;
  const tag = typeof ifMatch === 'object' ? ifMatch['@odata.etag'] : ifMatch;
  if (ifMatch !== undefined && !tag) throw new TypeError('ifMatch has no entity tag.');
  const header = {
    ...(clientRequestId && { 'client-request-id': clientRequestId }),
    ...(tag && { 'If-Match': tag }),
  };
  const query = {
    $filter: filter?.toString(),
    $orderby: orderby,
    $select: select,
    $expand: typeof expand === 'object' ? nested(expand) : expand,
    $top: top,
    $skip: skip,
  };
  return { params: { path, header, query }, idempotent, signal };
}

/** What to expand, as OData writes it: `memberOf($select=id,name)`. Where nothing is selected, that is all. */
const nested = (expand: Exclude<AnyOptions['expand'], string | undefined>): string[] =>
  Object.entries(expand).map(([name, { select }]) =>
    select[0] ? `${name}($select=${select.join()})` : name,
  );
