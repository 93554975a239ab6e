// The connectors as values: methods that give what was asked for, or throw.
import { BadResponseError, classOf, type Failure, PreconditionFailedError } from './errors.ts';
import type { AnyResult, Methods } from './methods.ts';
import type { Settings } from './options.ts';
import type { Open, Refusal } from './result.ts';
import { retryAfterOf } from './retry-after.ts';
import type { Connector as ConnectorSchema, ConnectorCreate, ConnectorUpdate } from './schemas.ts';

/** A connector as the service gives it; `@odata.etag` is its entity tag. */
export type Connector = Open<ConnectorSchema>;

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
  async function get(id: string, options?: CallOptions): Promise<Connector> {
    const result = value(
      'GET',
      await graph.GET(item, { params: paramsOf(id, options), ...signalOf(options) }),
    );
    const { data, etag } = result;
    if (!isObject(data))
      throw new BadResponseError('It is no connector.', failureOf('GET', 'badResponse', result));
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
    // What it is read again under is no condition: its tag is another one by then.
    const { idempotent = false, reread, ifMatch: _, ...rest } = options;
    const init = { params: paramsOf(id, options), body: change, idempotent, ...signalOf(options) };
    const { data } = value('PATCH', await graph.PATCH(item, init));
    return data ?? (reread ? get(id, rest) : undefined);
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
      let next: string | undefined = `${baseUrl}/connectors`;
      while (next !== undefined) {
        const page: string = next;
        const result = value(
          'GET',
          await graph.GET('/connectors', {
            params: { header: headersOf(options) },
            middleware: [{ onRequest: ({ request }) => new Request(page, request) }],
            ...signalOf(options),
          }),
        );
        if (!isObject(result.data) || !Array.isArray(result.data.value))
          throw new BadResponseError('It is no list.', failureOf('GET', 'badResponse', result));
        yield* result.data.value;
        const link: unknown = Reflect.get(result.data, '@odata.nextLink');
        if (typeof link !== 'string') return;
        const following = URL.parse(link, page);
        next = following?.href;
        if (following?.origin === origin && next !== page) continue;
        throw new BadResponseError(
          `The next page is at another place, or at none: ${link}.`,
          failureOf('GET', 'foreignNextLink', result),
        );
      }
    },
    async create(connector, options) {
      const init = { params: { header: headersOf(options) }, body: connector, ...signalOf(options) };
      return value('POST', await graph.POST('/connectors', init)).data;
    },
    async delete(id, options) {
      const { idempotent = false } = options ?? {};
      value(
        'DELETE',
        await graph.DELETE(item, { params: paramsOf(id, options), idempotent, ...signalOf(options) }),
      );
    },
  };
}

const signalOf = ({ signal }: CallOptions = {}): { signal?: AbortSignal } => (signal ? { signal } : {});

const paramsOf = (connectorsId: string, options?: WriteOptions) => ({
  path: { connectorsId },
  header: headersOf(options),
});

function headersOf({ clientRequestId, ifMatch }: WriteOptions = {}): Record<string, string> {
  const tag = typeof ifMatch === 'object' ? ifMatch['@odata.etag'] : ifMatch;
  // Else a change that was to be conditional would not be.
  if (ifMatch !== undefined && !tag) throw new TypeError('ifMatch has no entity tag.');
  return {
    ...(clientRequestId && { 'client-request-id': clientRequestId }),
    ...(tag && { 'If-Match': tag }),
  };
}

type Known = Pick<Refusal<number>, 'url' | 'status' | 'requestId' | 'clientRequestId'>;

const failureOf = (
  method: string,
  code: string,
  { url, status, requestId, clientRequestId }: Known,
): Failure => ({
  method,
  code,
  url,
  status,
  requestId,
  clientRequestId,
});

/** The result, if it is a success. @throws GraphError else. */
function value<Result extends AnyResult>(
  method: string,
  result: Result,
): Extract<Result, { readonly ok: true }> {
  if (isSuccess(result)) return result;
  const refusal: AnyResult = result;
  const { code = '', message = '', target } = refusal.error?.error ?? {};
  const seconds = retryAfterOf(refusal.response);
  const retryAfter = Number.isNaN(seconds) ? undefined : seconds;
  throw new (classOf(refusal.status))(message, { ...failureOf(method, code, refusal), target, retryAfter });
}

const isSuccess = <Result extends AnyResult>(
  result: Result,
): result is Extract<Result, { readonly ok: true }> => result.ok;

const isObject = (data: unknown): boolean => typeof data === 'object' && data !== null;
