// Everything that can be wrong with a request before its operation sees it, and with an answer after.
import type { ValidationError } from './operation.ts';

/** Where in a request a fault lies. */
export type Place = 'path' | 'query' | 'header' | 'body';

/** What is wrong, by `kind`. The server turns each kind into an answer of its own API. */
export type Fault =
  /** No path of the document matches. */
  | { readonly kind: 'path-unknown' }
  /** The path is known, the method is not one of `allow`. */
  | { readonly kind: 'method-not-allowed'; readonly allow: readonly string[] }
  /** A query parameter that the operation does not declare. */
  | { readonly kind: 'query-unknown'; readonly name: string }
  /** Parameters that do not fit their schemas, or are sent twice and are no lists. */
  | { readonly kind: 'parameter-invalid'; readonly in: Place; readonly errors: readonly ValidationError[] }
  /** The body's media type (`undefined` if it has none) is not one of `supported`. */
  | {
      readonly kind: 'media-type-unsupported';
      readonly received: string | undefined;
      readonly supported: readonly string[];
    }
  /** The body is encoded, as with gzip. */
  | { readonly kind: 'encoding-unsupported'; readonly received: string }
  | { readonly kind: 'body-missing' }
  /** The body has more than `limit` bytes. */
  | { readonly kind: 'body-too-large'; readonly limit: number }
  /** The connection ended before the body did. */
  | { readonly kind: 'body-incomplete' }
  | { readonly kind: 'body-not-utf8' }
  /** The body is not JSON, or JSON that no two readers understand alike; `offset` counts UTF-16 units. */
  | {
      readonly kind: 'body-malformed';
      readonly reason: string;
      readonly offset: number;
      readonly line: number;
      readonly column: number;
    }
  /** The body, which is `value`, does not fit its schema. */
  | { readonly kind: 'body-invalid'; readonly value: unknown; readonly errors: readonly ValidationError[] }
  /** The operation gave an answer that the document does not declare. Only with `checkResponses`. */
  | {
      readonly kind: 'response-invalid';
      readonly operationId: string;
      readonly status: number;
      readonly reason: string;
    };

/** A fault on its way to the server's `failure` function. */
export class RequestFailure extends Error {
  override readonly name = 'RequestFailure';
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(describe(fault));
    this.fault = fault;
  }
}

/** One English sentence about a fault, for logs and for APIs with no error body of their own. */
function describe(fault: Fault): string {
  switch (fault.kind) {
    case 'path-unknown':
      return 'There is nothing at this path.';
    case 'method-not-allowed':
      return `The path allows only ${fault.allow.join(', ')}.`;
    case 'query-unknown':
      return `The query parameter '${fault.name}' is not supported.`;
    case 'parameter-invalid':
      return `A ${fault.in} parameter is not valid: ${sentence(fault.errors)}.`;
    case 'media-type-unsupported':
      return `The body must be sent as ${fault.supported.join(' or ')}.`;
    case 'encoding-unsupported':
      return `The body must be sent without Content-Encoding.`;
    case 'body-missing':
      return 'The body is missing.';
    case 'body-too-large':
      return `The body is larger than ${fault.limit} bytes.`;
    case 'body-incomplete':
      return 'The body ended early.';
    case 'body-not-utf8':
      return 'The body is not UTF-8.';
    case 'body-malformed':
      return `The body cannot be read at line ${fault.line}, column ${fault.column}: ${fault.reason}.`;
    case 'body-invalid':
      return `The body is not valid: ${sentence(fault.errors)}.`;
    case 'response-invalid':
      return `${fault.operationId} answered ${fault.status}, against its document: ${fault.reason}.`;
  }
}

/** The errors of a validator in a few words. */
export function sentence(errors: readonly ValidationError[]): string {
  return errors.map((error) => `${error.instancePath} ${error.message ?? error.keyword}`.trim()).join('; ');
}
