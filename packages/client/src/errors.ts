// What goes wrong with a call, one class for each case that code treats differently.
import { retryAfterOf } from './retry.ts';

/** What is known of a call, answered or not. */
export interface Known {
  readonly method: string;
  readonly url: string;
  readonly clientRequestId: string;
  readonly response?: Response | undefined;
}

/** What is known of an error beside that. */
export interface Details {
  readonly code?: string;
  readonly target?: string | undefined;
  readonly cause?: unknown;
}

/** A call that failed. No token is in it. */
export class GraphError extends Error {
  override readonly name: string = 'GraphError';
  /** The HTTP method and the URL that were called. */
  declare readonly method: string;
  declare readonly url: string;
  /** What programs tell errors apart by: the service's own word, or `clientError` where it has said none. */
  declare readonly code: string;
  /** The status of the answer; `undefined` if there was none. */
  declare readonly status: number | undefined;
  /** The property, parameter or header that is at fault. */
  declare readonly target: string | undefined;
  /** The service's identifier of the request. */
  declare readonly requestId: string | undefined;
  /** The caller's identifier of the request, the same for all tries of one call. */
  declare readonly clientRequestId: string;
  /** How many seconds the service asks to wait before the next try. */
  declare readonly retryAfter: number | undefined;

  constructor(reason: string, { method, url, clientRequestId, response }: Known, details: Details = {}) {
    const { code = 'clientError', target, cause } = details;
    const status = response?.status;
    const requestId = requestIdOf(response);
    const retryAfter = (response && retryAfterOf(response)) || undefined;
    const ids = `${requestId ? `request-id ${requestId}, ` : ''}client-request-id ${clientRequestId}`;
    const wait = retryAfter ? `, again in ${retryAfter} s` : '';
    super(`${method} ${url}: ${status ? `${status} ` : ''}${code}: ${reason} (${ids}${wait})`, { cause });
    Object.assign(this, { method, url, code, status, target, requestId, clientRequestId, retryAfter });
  }
}

/** The service's identifier of a request, as its answer tells it. */
export const requestIdOf = (response: Response | undefined): string | undefined =>
  response?.headers.get('request-id') ?? undefined;

/** 400, and other answers that fault the request as it is: the same request would fail again. */
export class BadRequestError extends GraphError {
  override readonly name = 'BadRequestError';
}
/** 401, or no token could be had. */
export class AuthenticationError extends GraphError {
  override readonly name = 'AuthenticationError';
}
/** 403: the token lacks a permission, or the account a role. */
export class PermissionError extends GraphError {
  override readonly name = 'PermissionError';
}
/** 404: there is no such thing. */
export class NotFoundError extends GraphError {
  override readonly name = 'NotFoundError';
}
/** 409: what is there stands in the way. */
export class ConflictError extends GraphError {
  override readonly name = 'ConflictError';
}
/** 412: it has changed since it was read. */
export class PreconditionFailedError extends GraphError {
  override readonly name = 'PreconditionFailedError';
}
/** 429: too many requests; `retryAfter` says how long to wait. */
export class ThrottledError extends GraphError {
  override readonly name = 'ThrottledError';
}
/** 408, or 500 and above: the service could not answer. */
export class ServerError extends GraphError {
  override readonly name = 'ServerError';
}
/** No answer came, or it broke off. Whether a change was made is not known. */
export class ConnectionError extends GraphError {
  override readonly name = 'ConnectionError';
}
/** The time for a try or for the whole call was over. Whether a change was made is not known. */
export class TimeoutError extends GraphError {
  override readonly name = 'TimeoutError';
}
/** The caller's `AbortSignal` was aborted; `cause` is its reason. */
export class AbortError extends GraphError {
  override readonly name = 'AbortError';
}
/** An answer that nobody can make sense of, such as a page of HTML, or one that is too large. */
export class BadResponseError extends GraphError {
  override readonly name = 'BadResponseError';
}
/** A value that no path can hold. Nothing was sent. */
export class InvalidPathError extends GraphError {
  override readonly name = 'InvalidPathError';
}

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
