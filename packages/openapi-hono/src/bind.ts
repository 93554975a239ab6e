// Puts the operations of a document on a Hono app: one handler each, from the request to the answer in a straight line.
import type { Context as HonoContext, Hono } from 'hono';
import type { Answer } from './answer.ts';
import { findViolation } from './check-response.ts';
import { RequestFailure } from './failure.ts';
import { JsonText } from './json-text.ts';
import { findPath, hiddenMethods, type KnownPath, knownPaths, type Row } from './known-paths.ts';
import type { Operation, OperationTable } from './operation.ts';
import { expectBody, type Limits, parseBody, readBytes } from './read-body.ts';
import { readParameters } from './read-parameters.ts';
import type { Handlers } from './types.ts';

/** What `bind` needs beside the app. */
export interface BindOptions<Operations, Context, Common extends string> {
  /** The compiled document. */
  readonly operations: OperationTable<Operations>;
  /** One function for each operation. */
  readonly handlers: Handlers<Operations, Context, Common>;
  /**
   * The prefixes under each of which the document is served, less the operations that have servers of their own: these
   * are served where these say. One, the empty one, by default.
   */
  readonly bases?: readonly string[];
  /**
   * Makes what handlers are given beside the request. Called once for each request, before anything else, so that
   * failures have it too; it must not throw. `base` is the prefix, `undefined` where the path begins with none of them,
   * and `operation` what the request is for, `undefined` where it is for none.
   */
  readonly context: (c: HonoContext, base: string | undefined, operation: Operation | undefined) => Context;
  /** Throws if the caller may not go on. It runs before the path is matched, so that strangers learn nothing. */
  readonly authorize?: (context: Context, c: HonoContext) => void | Promise<void>;
  /**
   * The headers of every answer, those named by `Common` among them, in lower case. They win over the answer's own.
   */
  readonly headers: (
    context: Context,
    answer: Answer,
  ) => Readonly<Record<Lowercase<Common>, string> & Record<Lowercase<string>, string>>;
  /** Turns whatever was thrown, a `RequestFailure` or anything else, into an answer. */
  readonly failure: (error: unknown, context: Context) => Answer;
  /** Told of each answer, just before it is sent. */
  readonly answered?: (context: Context, answer: Answer) => void;
  /**
   * Gives the name that the document has for a query parameter, from the name that was sent: some protocols let callers
   * spell it in several ways. A parameter that is refused as unknown is named as it was sent. By default, there is one
   * way.
   */
  readonly queryName?: (sent: string) => string;
  /**
   * Gives the text that is read of a query parameter, from the text that was sent: some protocols let callers spell a
   * value in several ways, too. By default, it is that text itself.
   *
   * @param name the name that the document has for the parameter.
   */
  readonly queryValue?: (name: string, sent: string) => string;
  /** The body, if the host has gathered it already: then it need not be copied. */
  readonly gathered?: (c: HonoContext) => Uint8Array | undefined;
  /** Bounds of a request; 1 MiB and 32 levels by default. */
  readonly limits?: Partial<Limits>;
  /** Whether answers are held against the document; one that does not fit becomes a failure. Off by default. */
  readonly checkResponses?: boolean;
}

/** The same handlers for those who pick one by a name that only the table knows. */
type AnyHandler<Context> = (request: object, context: Context) => Answer | Promise<Answer>;

/**
 * Serves the operations of a document on a Hono app.
 *
 * Beside the operations' own routes, the app's `notFound` and `onError` are set, so that each failure goes through
 * `failure`: also an unknown path (404), a method that a path does not know (405 with `Allow`), and errors of other
 * routes. HEAD is answered as GET without a body, OPTIONS with `Allow`.
 *
 * @throws Error if a handler is missing, a path cannot be expressed as a route, or an operation has a server of its own
 * whose path is none of `bases`.
 */
export function bind<Operations, Context, Common extends string = never>(
  app: Hono,
  options: BindOptions<Operations, Context, Common>,
): void {
  const bases = options.bases ?? [''];
  const queryName = options.queryName ?? ((sent) => sent);
  const queryValue = options.queryValue ?? ((_, sent) => sent);
  const limits: Limits = { bodyBytes: 1024 * 1024, bodyDepth: 32, ...options.limits };
  const paths = knownPaths(Object.entries<Operation>(options.operations), bases);

  for (const path of paths) {
    for (const row of path.rows) app.on(row[1].method, path.route, operationRoute(row, path.base));
    for (const method of hiddenMethods(paths, path)) {
      app.on(method, path.route, (c) => answerTo(c, path.base, () => unmatched(c, path)));
    }
  }

  app.notFound((c) => {
    const path = findPath(paths, c.req.path);
    const base = path?.base ?? bases.find((prefix) => c.req.path.startsWith(`${prefix}/`));
    return answerTo(c, base, () => unmatched(c, path));
  });
  app.onError((error, c) => sendFailure(error, options.context(c, undefined, undefined)));

  function operationRoute(row: Row, base: string): (c: HonoContext) => Promise<Response> {
    const [id, operation] = row;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a handler's type depends on its operation, which is one of many here
    const handler = (options.handlers as Readonly<Record<string, AnyHandler<Context>>>)[id];
    if (handler === undefined) throw new Error(`The operation ${id} has no handler.`);
    return (c) =>
      answerTo(
        c,
        base,
        (context) => {
          const request = readRequest(c, operation);
          return request instanceof Promise
            ? request.then((read) => handler(read, context))
            : handler(request, context);
        },
        row,
      );
  }

  /** Waits for nothing but a body that was not gathered. */
  function readRequest(c: HonoContext, { parameters, requestBody }: Operation): object | Promise<object> {
    const { path, query, header } = readParameters(c, parameters, queryName, queryValue);
    const validate = requestBody && expectBody(c, requestBody);
    if (requestBody === undefined || validate === undefined)
      return { path, query, header, body: undefined, readOnly: {} };
    const read = (bytes: Uint8Array): object => {
      const sent = parseBody(bytes, requestBody, validate, limits);
      const { body, readOnly } = takeApart(sent, requestBody.readOnly);
      return { path, query, header, body, readOnly };
    };
    const gathered = options.gathered?.(c);
    return gathered === undefined ? readBytes(c, limits.bodyBytes).then(read) : read(gathered);
  }

  async function answerTo(
    c: HonoContext,
    base: string | undefined,
    act: (context: Context) => Answer | Promise<Answer>,
    row?: Row,
  ): Promise<Response> {
    const context = options.context(c, base, row?.[1]);
    try {
      const authorized = options.authorize?.(context, c);
      // A turn of the microtask queue costs more than most checks.
      if (authorized !== undefined) await authorized;
      return send(await act(context), context, row);
    } catch (error) {
      return sendFailure(error, context, row);
    }
  }

  function sendFailure(error: unknown, context: Context, row?: Row): Response {
    // What is told of an answer that is not declared need not be declared either, or it would hide the first fault.
    const undeclared = error instanceof RequestFailure && error.fault.kind === 'response-invalid';
    try {
      return send(options.failure(error, context), context, undeclared ? undefined : row);
    } catch (violation) {
      return send(options.failure(violation, context), context);
    }
  }

  function send(answer: Answer, context: Context, row?: Row): Response {
    const headers: Record<string, string> = { ...options.headers(context, answer) };
    if (answer.body !== undefined) headers['content-type'] ??= answer.type ?? 'application/json';
    for (const name in answer.headers) {
      const value = answer.headers[name];
      // All in lower case, or `X-Id` and `x-id` would both be sent.
      if (value !== undefined) headers[name.toLowerCase()] ??= String(value);
    }

    if (options.checkResponses === true && row !== undefined) {
      const [operationId, operation] = row;
      const reason = findViolation(operation, answer, headers);
      if (reason !== undefined) {
        throw new RequestFailure({ kind: 'response-invalid', operationId, status: answer.status, reason });
      }
    }
    const response = new Response(text(answer), { status: answer.status, headers });
    options.answered?.(context, answer);
    return response;
  }
}

function unmatched(c: HonoContext, path: KnownPath | undefined): Answer {
  if (path === undefined) throw new RequestFailure({ kind: 'path-unknown' });
  if (c.req.method === 'OPTIONS') return { status: 204, headers: { Allow: path.allow.join(', ') } };
  throw new RequestFailure({ kind: 'method-not-allowed', allow: path.allow });
}

/** A body without the named properties, and these. */
function takeApart(sent: unknown, names: readonly string[]): { body: unknown; readOnly: object } {
  if (names.length === 0 || !isObject(sent)) return { body: sent, readOnly: {} };
  const body: Record<string, unknown> = {};
  const readOnly: Record<string, unknown> = {};
  for (const name in sent) (names.includes(name) ? readOnly : body)[name] = sent[name];
  return { body, readOnly };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON by the name of its media type (RFC 6839, section 3.1). */
const jsonType = /^[^;]+[/+]json *(?:;|$)/i;

function text({ body, type }: Answer): string | null {
  if (body === undefined) return null;
  if (type !== undefined && !jsonType.test(type)) {
    if (typeof body === 'string') return body;
    if (typeof body === 'object') {
      throw new TypeError(`A body of type ${type} must be a string, a number or a boolean.`);
    }
  }
  return body instanceof JsonText ? body.text : JSON.stringify(body);
}
