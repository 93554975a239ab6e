// Reads the exchanges of spec/examples: each a request to one operation, with its answer.
import { readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { type DeclaredOperation, declared, type Json, object, read, token } from './document.ts';

/** A request, or an answer. */
export interface Message {
  readonly headers: Json;
  /** The media type, without its parameters. */
  readonly type: string;
  /** The bodies, by the names under which the document refers to them. */
  readonly bodies: Readonly<Record<string, unknown>>;
}

/** A request to an operation, and its answer. */
export interface Exchange {
  readonly file: string;
  readonly operation: DeclaredOperation;
  readonly method: unknown;
  readonly path: string;
  readonly status: string;
  readonly request: Message;
  readonly response: Message;
}

/** The exchange whose request is the page's own, word for word. */
export const literal = 'literal-example-of-the-page.yaml';

function message(value: unknown): Message {
  const { headers, body } = object(value);
  const type = object(headers)['Content-Type'];
  return {
    headers: object(headers),
    type: typeof type === 'string' ? type.replace(/;.*/, '') : 'application/json',
    bodies: Object.fromEntries(
      Object.entries(object(body)).map(([name, example]) => [name, object(example)['value']]),
    ),
  };
}

function exchange(file: string): Exchange {
  const { operation: id, request, response } = object(parse(read(`spec/examples/${file}`)));
  const operation = declared.find((candidate) => candidate.id === id);
  if (operation === undefined) throw new Error(`${file}: the document has no operation ${String(id)}.`);
  return {
    file,
    operation,
    method: object(request)['method'],
    path: String(object(request)['path']),
    status: String(object(response)['status']),
    request: message(request),
    response: message(response),
  };
}

/** Every exchange. */
export const exchanges: readonly Exchange[] = readdirSync(new URL('../../../spec/examples/', import.meta.url))
  .toSorted()
  .map(exchange);

/** Where the schema of a request's body stands. */
export const requestSchema = ({ operation, request }: Exchange): string =>
  `${operation.pointer}/requestBody/content${token(request.type)}/schema`;
