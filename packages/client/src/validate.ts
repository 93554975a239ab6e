// Holds the answers of the service against the spec, for who wants to be told where they part.
import { operations } from '@graph-connectors/contract/operations';
import type { Middleware } from 'openapi-fetch';
import { BadResponseError } from './errors.ts';

/** What is known of an answer in the spec: a validator for each media type, and none where it has no body. */
interface Declared {
  readonly content: Readonly<Record<string, Validate>>;
}

interface Validate {
  (value: unknown): boolean;
  errors?: readonly Fault[] | null;
}

interface Fault {
  /** JSON Pointer of the value at fault. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** The answers that each operation declares, by method and path. */
const answers = new Map<string, Readonly<Record<string, Declared>>>(
  Object.values(operations).map(({ method, path, responses }) => [`${method} ${path}`, responses]),
);

/**
 * Middleware that refuses an answer that the spec does not have: an undeclared status, another media type, or a body
 * that does not fit its schema. A member of an enum that the spec does not know is then an error, too, and so is a property
 * where the schema is closed, as those of errors are. A service may add such things at any time: this is for tests, and
 * for watching a service, rather than for work that must go on. `graph.use(validateResponses())` is all it takes.
 *
 * The call throws a `BadResponseError` with the code `responseInvalid`. Whether a change was made is for its `status` to
 * say.
 */
export function validateResponses(): Middleware {
  return {
    async onResponse({ request, schemaPath, response }) {
      const { method, url, headers } = request;
      const declared = answers.get(`${method} ${schemaPath}`);
      if (declared === undefined) return;
      const reason = await faultOf(response, declared[response.status]);
      if (reason === undefined) return;
      const clientRequestId =
        headers.get('client-request-id') ?? response.headers.get('client-request-id') ?? '';
      const known = { method, url, clientRequestId, response };
      throw new BadResponseError(`${reason}.`, known, { code: 'responseInvalid' });
    },
  };
}

/** What is wrong with an answer; `undefined` if nothing is. The answer can be read afterwards. */
async function faultOf(response: Response, declared: Declared | undefined): Promise<string | undefined> {
  if (declared === undefined) return 'The status is not declared';
  const { content } = declared;
  const text = await response.clone().text();
  if (text === '') return Object.keys(content).length > 0 ? 'The body is missing' : undefined;

  const type = response.headers.get('Content-Type')?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const validate = Object.hasOwn(content, type) ? content[type] : undefined;
  if (validate === undefined) return `A body of ${type || 'no type'} is not declared`;
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    return `The body is no JSON: ${String(error)}`;
  }
  return validate(body) ? undefined : `The body is not as declared: ${sentence(validate.errors ?? [])}`;
}

/** The faults in a few words, each with the JSON Pointer (RFC 6901) of what is at fault. */
const sentence = (faults: readonly Fault[]): string =>
  faults
    .map(({ instancePath, params, message = '' }) => {
      const { unevaluatedProperty, additionalProperty, allowedValues } = params;
      const name = unevaluatedProperty ?? additionalProperty;
      const step = typeof name === 'string' ? `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` : '';
      const list = Array.isArray(allowedValues) ? `: ${allowedValues.join(', ')}` : '';
      return `'${instancePath}${step}' ${message}${list}`;
    })
    .join('; ');
