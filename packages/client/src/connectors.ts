// The connectors as values: methods that give what was asked for, or throw.
import { BadResponseError, classOf, PreconditionFailedError } from './errors.ts';
import type { AnyResult, Methods } from './methods.ts';
import type { Settings } from './options.ts';
import type { Connector, ConnectorCreate, ConnectorUpdate } from './schemas.ts';

/** What each method may be told. */
export interface CallOptions {
  /** Ends the call early, whatever it waits for. */
  readonly signal?: AbortSignal;
  /** The caller's identifier of the request; a new GUID by default. */
  readonly clientRequestId?: string;
}

/** What a change may be told. */
export interface WriteOptions extends CallOptions {
  /**
   * Act only if the connector still has this entity tag, or that of this connector as it was read; else
   * `PreconditionFailedError`. With it, the request may be sent again after any failure.
   */
  readonly ifMatch?: string | Pick<Connector, '@odata.etag'>;
  /** Says that the request may be sent again after a failure that leaves open whether it was carried out. */
  readonly idempotent?: boolean;
}

/** What an update may be told. */
export interface UpdateOptions extends WriteOptions {
  /** Whether the connector is read again where the service answers without it; else the value is `undefined`. */
  readonly reread?: boolean;
}

/** The connectors of a tenant. Each method throws a `GraphError` where it cannot give what it promises. */
export interface Connectors {
  /** Every connector, page by page as they are asked for. */
  list(options?: CallOptions): AsyncGenerator<Connector, void, undefined>;
  /** One connector. */
  get(id: string, options?: CallOptions): Promise<Connector>;
  /** Stores a new connector. `undefined` where the service answers without it. */
  create(connector: ConnectorCreate, options?: CallOptions): Promise<Connector | undefined>;
  /**
   * Changes a connector, and gives it as it then is.
   *
   * @param change the properties to change. Or a function that makes them of the connector as it is: it is read,
   * changed only if nobody has changed it meanwhile, and else read again, five times at most. Nothing is sent if the
   * function gives nothing.
   */
  update(id: string, change: Change, options: UpdateOptions & { readonly reread: true }): Promise<Connector>;
  update(id: string, change: Change, options?: UpdateOptions): Promise<Connector | undefined>;
  /** Deletes a connector. */
  delete(id: string, options?: WriteOptions): Promise<void>;
}

/** A change of a connector, or what makes one. */
export type Change = ConnectorUpdate | ChangeOf;

type ChangeOf = (current: Connector) => ConnectorUpdate | undefined | Promise<ConnectorUpdate | undefined>;

/** How often a change is made anew because the connector has changed meanwhile. */
const maxChanges = 5;

const item = '/connectors/{connectorsId}';

/** The connectors that a client reaches. */
export function connectorsOf(graph: Methods, { baseUrl, origin }: Settings): Connectors {
  async function get(id: string, options?: WriteOptions): Promise<Connector> {
    const result = value(await graph.GET(item, itemOf(id, options)));
    const { data, etag } = result;
    if (!isObject(data)) throw new BadResponseError('is no connector', result);
    // The service may have the tag in the header alone.
    return etag === undefined ? data : { '@odata.etag': etag, ...data };
  }

  function update(
    id: string,
    change: Change,
    options: UpdateOptions & { readonly reread: true },
  ): Promise<Connector>;
  function update(id: string, change: Change, options?: UpdateOptions): Promise<Connector | undefined>;
  async function update(
    id: string,
    change: Change,
    options: UpdateOptions = {},
  ): Promise<Connector | undefined> {
    if (typeof change === 'function') return updateBy(id, change, options);
    const { data } = value(await graph.PATCH(item, { ...itemOf(id, options), body: change }));
    // Its tag is another one by then.
    const { ifMatch: _, ...rest } = options;
    return data ?? (options.reread ? get(id, rest) : undefined);
  }

  async function updateBy(
    id: string,
    change: ChangeOf,
    options: UpdateOptions,
  ): Promise<Connector | undefined> {
    for (let tries = 1; ; tries++) {
      const current = await get(id, options);
      const body = await change(current);
      if (body === undefined) return current;
      try {
        return await update(id, body, { ...options, ifMatch: current });
      } catch (error) {
        if (!(error instanceof PreconditionFailedError) || tries === maxChanges) throw error;
      }
    }
  }

  return {
    get,
    update,
    async *list(options) {
      for (let next = `${baseUrl}/connectors`; ;) {
        const page = next;
        const result = value(
          await graph.GET('/connectors', {
            ...initOf(options),
            middleware: [{ onRequest: ({ request }) => new Request(page, request) }],
          }),
        );
        const { data } = result;
        if (!isObject(data) || !Array.isArray(data.value)) throw new BadResponseError('is no list', result);
        yield* data.value;
        const link: unknown = Object(data)['@odata.nextLink'];
        if (link === undefined) return;
        const following = typeof link === 'string' ? URL.parse(link, page) : null;
        if (following?.origin !== origin || following.href === page)
          throw new BadResponseError(
            `has its next page elsewhere, or nowhere: ${JSON.stringify(link)}`,
            result,
          );
        next = following.href;
      }
    },
    async create(connector, options) {
      return value(await graph.POST('/connectors', { ...initOf(options), body: connector })).data;
    },
    async delete(id, options) {
      value(await graph.DELETE(item, itemOf(id, options)));
    },
  };
}

/** @throws TypeError if `ifMatch` holds no entity tag: a change that was to be conditional would not be. */
function initOf({ clientRequestId, ifMatch, idempotent = false, signal }: WriteOptions = {}) {
  const tag = typeof ifMatch === 'object' ? ifMatch['@odata.etag'] : ifMatch;
  if (ifMatch !== undefined && !tag) throw new TypeError('ifMatch has no entity tag.');
  const header = {
    ...(clientRequestId && { 'client-request-id': clientRequestId }),
    ...(tag && { 'If-Match': tag }),
  };
  return { params: { header }, idempotent, ...(signal && { signal }) };
}

function itemOf(connectorsId: string, options?: WriteOptions) {
  const init = initOf(options);
  return { ...init, params: { ...init.params, path: { connectorsId } } };
}

const isObject = (data: unknown): boolean => typeof data === 'object' && data !== null;

/** The result, if it is a success. @throws GraphError else. */
function value<Result extends AnyResult>(result: Result): Extract<Result, { readonly ok: true }> {
  if (isSuccess(result)) return result;
  const { status, error }: AnyResult = result;
  const { message = '', ...details } = error?.error ?? {};
  throw new (classOf(status))(message, result, details);
}

const isSuccess = <Result extends AnyResult>(
  result: Result,
): result is Extract<Result, { readonly ok: true }> => result.ok;
