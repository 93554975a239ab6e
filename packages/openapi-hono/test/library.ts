// A library whose handlers answer something that its document declares, and which remembers what it was told.
import { Hono } from 'hono';
import { bind } from '../src/index.ts';
import type { Answer, BindOptions, Fault, Handlers } from '../src/index.ts';
import { RequestFailure } from '../src/index.ts';
import type { operations as Operations } from './fixture/generated/types.ts';
import { operations } from './fixture/generated/operations.ts';

/** What the handlers are given beside the request. */
export interface Context {
  readonly base: string | undefined;
}

/** The header that the library adds to every answer. */
export type Common = 'X-Request';

type LibraryHandlers = Handlers<Operations, Context, Common>;

/** A library, and what its parts were given so far. */
export interface Library {
  readonly app: Hono;
  /** The requests that reached a handler. */
  readonly requests: unknown[];
  readonly contexts: Context[];
  /** What was given to `failure`. */
  readonly errors: unknown[];
  readonly answers: Answer[];
  /** The fault of the last error. */
  readonly fault: () => Fault | undefined;
}

/** A library in which some options or handlers are other ones. */
export function library(
  options: Partial<BindOptions<Operations, Context, Common>> = {},
  handlers: Partial<LibraryHandlers> = {},
): Library {
  const app = new Hono();
  const requests: unknown[] = [];
  const contexts: Context[] = [];
  const errors: unknown[] = [];
  const answers: Answer[] = [];
  const record = <A>(request: unknown, context: Context, answer: A): A => {
    requests.push(request);
    contexts.push(context);
    return answer;
  };

  bind<Operations, Context, Common>(app, {
    operations,
    handlers: {
      listBooks: (request, context) =>
        record(request, context, { status: 200, headers: { 'X-Total': 0 }, body: [] }),
      addBook: (request, context) =>
        record(request, context, {
          status: 201,
          headers: { Location: '/books/1' },
          body: { id: 1, title: request.body.title },
        }),
      countBooks: (request, context) =>
        record(request, context, { status: 200, type: 'text/plain', body: 7 }),
      getCatalogue: (request, context) =>
        record(request, context, { status: 200, type: 'application/xml', body: '<books/>' }),
      getBook: (request, context) =>
        record(request, context, { status: 200, body: { id: request.path.bookId, title: 'Emma' } }),
      removeBook: (request, context) => record(request, context, { status: 204 }),
      lendBook: async (request, context) => record(request, context, { status: 204 }),
      ...handlers,
    },
    context: (_, base) => ({ base }),
    headers: () => ({ 'x-request': '1' }),
    failure: (error) => {
      errors.push(error);
      return render(error);
    },
    answered: (_, answer) => answers.push(answer),
    ...options,
  });
  return {
    app,
    requests,
    contexts,
    errors,
    answers,
    fault: () => {
      const last = errors.at(-1);
      return last instanceof RequestFailure ? last.fault : undefined;
    },
  };
}

function render(error: unknown): Answer {
  if (!(error instanceof RequestFailure)) return { status: 500, body: { problem: 'unforeseen' } };
  const { fault } = error;
  const body = { problem: fault.kind };
  if (fault.kind === 'method-not-allowed') {
    return { status: 405, headers: { Allow: fault.allow.join(', ') }, body };
  }
  return {
    status: fault.kind === 'path-unknown' ? 404 : fault.kind === 'response-invalid' ? 500 : 400,
    body,
  };
}

/** A request that sends a text as JSON. */
export function json(method: string, body: string, headers: Record<string, string> = {}): RequestInit {
  return { method, body, headers: { 'Content-Type': 'application/json', ...headers } };
}

/** A request that sends a stream as JSON, and so without a Content-Length. */
export function streamed(body: ReadableStream): RequestInit {
  // Node.js wants `duplex`, which the types of browsers do not know.
  return Object.assign(json('POST', ''), { body, duplex: 'half' });
}
