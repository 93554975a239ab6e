// Serves the notes.
import { bind, type Fault, type Handlers, RequestFailure } from '@graph-connectors/openapi-hono';
import { Hono } from 'hono';
import { operations } from './generated/operations.ts';
import type { operations as Operations } from './generated/types.ts';

const notes = new Map([[1, 'Buy milk']]);

const handlers: Handlers<Operations, undefined> = {
  getNote: ({ path }) => {
    const text = notes.get(path.id);
    if (text === undefined) return { status: 404, body: { message: 'No such note.' } };
    return { status: 200, body: { id: path.id, text } };
  },
  putNote: ({ path, body }) => {
    notes.set(path.id, body.text);
    return { status: 204 };
  },
};

const statuses: Partial<Record<Fault['kind'], number>> = {
  'path-unknown': 404,
  'method-not-allowed': 405,
  'body-too-large': 413,
  'media-type-unsupported': 415,
  'encoding-unsupported': 415,
};

export const app = new Hono();

bind<Operations, undefined>(app, {
  operations,
  handlers,
  context: () => undefined,
  headers: () => ({}),
  failure: (error) => {
    if (!(error instanceof RequestFailure))
      return { status: 500, body: { message: 'Something went wrong.' } };
    const { fault, message } = error;
    return {
      status: statuses[fault.kind] ?? 400,
      headers: fault.kind === 'method-not-allowed' ? { Allow: fault.allow.join(', ') } : {},
      body: { message },
    };
  },
});
