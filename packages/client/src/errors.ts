// What goes wrong with a call, one class for each case that code treats differently.

/** What is known of a call that failed. */
export interface Failure {
  /** The HTTP method and the URL that were called. */
  readonly method: string;
  readonly url: string;
  /** What programs tell errors apart by: the service's own word, or one of this package's where no service spoke. */
  readonly code: string;
  /** The status of the answer; `undefined` if there was none. */
  readonly status?: number | undefined;
  /** The property, parameter or header that is at fault. */
  readonly target?: string | undefined;
  /** The service's identifier of the request. */
  readonly requestId?: string | undefined;
  /** The caller's identifier of the request, the same for all tries of one call. */
  readonly clientRequestId: string;
  /** How many seconds the service asks to wait before the next try. */
  readonly retryAfter?: number | undefined;
}

/** A call that failed. No token is in it. */
export class GraphError extends Error implements Failure {
  declare readonly method: string;
  declare readonly url: string;
  declare readonly code: string;
  declare readonly status: number | undefined;
  declare readonly target: string | undefined;
  declare readonly requestId: string | undefined;
  declare readonly clientRequestId: string;
  declare readonly retryAfter: number | undefined;

  /** @param reason what went wrong; method, URL, status, code and identifiers are put around it. */
  constructor(reason: string, failure: Failure, cause?: unknown) {
    const { method, url, status, code, requestId, clientRequestId, retryAfter } = failure;
    const wait = retryAfter === undefined ? '' : `, retry after ${retryAfter} s`;
    const ids = `${requestId ? `request-id ${requestId}, ` : ''}client-request-id ${clientRequestId}`;
    super(`${method} ${url}: ${status ? `${status} ` : ''}${code}: ${reason} (${ids}${wait})`, { cause });
    Object.assign(this, failure);
    // Not that of the constructor, which is another one after minification.
    this.name = names.get(new.target) ?? 'GraphError';
  }
}

/** 400, and other answers that fault the request as it is: the same request would fail again. */
export class BadRequestError extends GraphError {}
/** 401, or no token could be had. */
export class AuthenticationError extends GraphError {}
/** 403: the token lacks a permission, or the account a role. */
export class PermissionError extends GraphError {}
/** 404: there is no such thing. */
export class NotFoundError extends GraphError {}
/** 409: what is there stands in the way. */
export class ConflictError extends GraphError {}
/** 412: it has changed since it was read. */
export class PreconditionFailedError extends GraphError {}
/** 429: too many requests; `retryAfter` says how long to wait. */
export class ThrottledError extends GraphError {}
/** 408, or 500 and above: the service could not answer. */
export class ServerError extends GraphError {}
/** No answer came, or it broke off. Whether a change was made is not known. */
export class ConnectionError extends GraphError {}
/** The time for a try or for the whole call was over. Whether a change was made is not known. */
export class TimeoutError extends GraphError {}
/** The caller's `AbortSignal` was aborted; `cause` is its reason. */
export class AbortError extends GraphError {}
/** An answer that nobody can make sense of, such as a page of HTML, or one that is too large. */
export class BadResponseError extends GraphError {}
/** A value that no path can hold. Nothing was sent. */
export class InvalidPathError extends GraphError {}

const names = new Map<unknown, string>([
  [BadRequestError, 'BadRequestError'],
  [AuthenticationError, 'AuthenticationError'],
  [PermissionError, 'PermissionError'],
  [NotFoundError, 'NotFoundError'],
  [ConflictError, 'ConflictError'],
  [PreconditionFailedError, 'PreconditionFailedError'],
  [ThrottledError, 'ThrottledError'],
  [ServerError, 'ServerError'],
  [ConnectionError, 'ConnectionError'],
  [TimeoutError, 'TimeoutError'],
  [AbortError, 'AbortError'],
  [BadResponseError, 'BadResponseError'],
  [InvalidPathError, 'InvalidPathError'],
]);

const byStatus: Readonly<Record<number, typeof GraphError>> = {
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  408: ServerError,
  409: ConflictError,
  412: PreconditionFailedError,
  429: ThrottledError,
};

/** The class of an answer's error. */
export const classOf = (status: number): typeof GraphError =>
  byStatus[status] ?? (status < 500 ? BadRequestError : ServerError);
