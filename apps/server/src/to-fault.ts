// Says as an error of this API what went wrong, wherever it went wrong.
import { entityTypes } from '@graph-connectors/contract/entity-types';
import { QueryError } from '@graph-connectors/odata';
import {
  type Fault as RequestFault,
  RequestFailure,
  type ValidationError,
} from '@graph-connectors/openapi-hono';
import { Fault, type FaultInit } from './fault.ts';
import type { Rules } from './profile.ts';
import { GroupRefused, StoreUnavailable } from './store/store.ts';

/** More faults than this in one body are not told one by one. */
const maxDetails = 20;
/** Names that callers send are told back no longer than this. */
const maxName = 128;

/** The Fault for anything that was thrown. What is not foreseen becomes `internal`, with the error as its cause. */
export function toFault(error: unknown, rules: Rules): Fault {
  if (error instanceof Fault) return error;
  if (error instanceof RequestFailure) return fromRequest(error.fault, error, rules);
  if (error instanceof QueryError) return new Fault('badRequest', error.message, { target: error.option });
  if (error instanceof GroupRefused) return fromGroup(error);
  if (error instanceof StoreUnavailable) {
    return new Fault('unavailable', 'The store cannot be used right now. Try again.', {
      headers: { 'Retry-After': '1' },
      cause: error,
    });
  }
  return new Fault('internal', 'The request could not be served. The log tells why, under its request-id.', {
    cause: error,
  });
}

function fromRequest(fault: RequestFault, error: Error, { mediaType, pathUnknown }: Rules): Fault {
  switch (fault.kind) {
    case 'path-unknown':
      return new Fault(pathUnknown, 'There is no resource at this path.');
    case 'method-not-allowed':
      return new Fault('methodNotAllowed', `This resource allows only ${fault.allow.join(', ')}.`, {
        headers: { Allow: fault.allow.join(', ') },
      });
    case 'query-unknown': {
      const name = shorten(fault.name);
      return new Fault('badRequest', `The query option '${name}' is not supported here.`, { target: name });
    }
    case 'parameter-invalid':
      return invalid(
        fault.errors,
        (issue) => `The ${fault.in} parameter '${targetOf(issue)}' ${reasonOf(issue)}.`,
      );
    case 'media-type-unsupported':
      return new Fault(mediaType, `Send the body with Content-Type: ${fault.supported.join(' or ')}.`, {
        target: 'Content-Type',
      });
    case 'encoding-unsupported':
      return new Fault('unsupportedMediaType', 'Send the body as it is, without Content-Encoding.', {
        target: 'Content-Encoding',
      });
    case 'body-missing':
      return new Fault('badRequest', 'The payload is empty. JSON is expected.');
    case 'body-too-large':
      return new Fault('payloadTooLarge', `The payload must not be larger than ${fault.limit} bytes.`);
    case 'body-incomplete':
      return new Fault('badRequest', 'The payload ended early.');
    case 'body-not-utf8':
      return new Fault('badRequest', 'The payload must be encoded in UTF-8.');
    case 'body-malformed':
      return new Fault(
        'badRequest',
        `The payload cannot be read as JSON: line ${fault.line}, column ${fault.column}: ${fault.reason}.`,
      );
    case 'body-invalid':
      return invalid(fault.errors, (issue) => describeProperty(issue, fault.value));
    case 'response-invalid':
      return new Fault('internal', 'The server made an answer that its own specification does not allow.', {
        cause: error,
      });
  }
}

/** What the rules of groups forbid. */
function fromGroup(error: GroupRefused): Fault {
  switch (error.reason) {
    case 'is-missing':
      return new Fault('groupNotFound', error.message, { target: 'connectorGroupsId' });
    case 'is-default':
      return new Fault('groupIsDefault', `${error.message} It cannot be deleted.`);
    case 'has-connectors':
      return new Fault('groupNotEmpty', `${error.message} Move them to another group first.`);
    case 'has-applications':
      return new Fault('groupNotEmpty', `${error.message} Assign them to another group first.`);
  }
}

/** One fault as such; of several, the first with all of them as details. */
function invalid(errors: readonly ValidationError[], describe: (error: ValidationError) => string): Fault {
  const details = errors
    .slice(0, maxDetails)
    .map(
      (error) =>
        ({ message: describe(error), target: targetOf(error) }) satisfies NonNullable<
          FaultInit['details']
        >[number],
    );
  const [first] = details;
  return new Fault('badRequest', first?.message ?? 'The request is not valid.', {
    target: first?.target,
    details: details.length > 1 ? details : [],
  });
}

/** A sentence about a property of a body, in the words that Graph uses. */
function describeProperty(error: ValidationError, body: unknown): string {
  const names = namesIn(error);
  const [outermost] = names;
  if (outermost === undefined) return `The payload ${reasonOf(error)}.`;
  const property = shorten(names.join('/'));
  if (error.keyword === 'additionalProperties') {
    const navigation = outermost.replace(/@odata\.bind$/, '');
    return names.length === 1 && isNavigation(navigation)
      ? `The property '${navigation}' cannot be set by a body. Add to it by POST to ${navigation}/$ref.`
      : `The property '${property}' does not exist here. Send only properties that the type declares.`;
  }
  if (error.keyword === 'required') return `The property '${property}' ${reasonOf(error)}.`;
  if (valueOf(error, body) === null) return `null is not a valid value for the property '${property}'.`;
  return `Property '${property}' in payload has a value that does not match schema: ${reasonOf(error)}.`;
}

const isNavigation = (name: string): boolean =>
  Object.values(entityTypes).some(({ navigation }) => Object.hasOwn(navigation, name));

/** The name of the outermost property or parameter at fault. */
function targetOf(error: ValidationError): string | undefined {
  const [outermost] = namesIn(error);
  return outermost === undefined ? undefined : shorten(outermost);
}

/** The names that lead to what is at fault, from the outside in. */
function namesIn({ instancePath, params }: ValidationError): string[] {
  const last = params['additionalProperty'] ?? params['missingProperty'];
  return typeof last === 'string' ? [...tokens(instancePath), last] : tokens(instancePath);
}

function reasonOf({ keyword, message, params }: ValidationError): string {
  const { allowedValues } = params;
  if (keyword === 'required') return 'is required';
  if (keyword === 'enum' && Array.isArray(allowedValues)) {
    return `must be one of ${allowedValues.map((value) => `'${String(value)}'`).join(', ')}`;
  }
  return message ?? `does not fit '${keyword}'`;
}

function valueOf({ instancePath }: ValidationError, body: unknown): unknown {
  return tokens(instancePath).reduce<unknown>((value, token) => Reflect.get(Object(value), token), body);
}

/** The reference tokens of a JSON Pointer. */
function tokens(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function shorten(name: string): string {
  return name.length > maxName ? `${name.slice(0, maxName - 1)}…` : name;
}
