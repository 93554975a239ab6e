// Reads the parameters of a request as values of the types that their schemas name.
import type { Context } from 'hono';
import { type Place, RequestFailure } from './failure.ts';
import type { Operation, ParameterGroup, ValidationError } from './operation.ts';

type Values = Record<string, unknown>;
/** What was sent for a parameter: one text, the items of a list, or nothing. */
type Sent = string | readonly string[] | undefined;

const none: Values = Object.freeze({});

/**
 * The parameters of a request by their place, coerced and valid.
 *
 * @param queryName the name under which the document has the query parameter that a caller names.
 * @param queryValue the text that is read of such a parameter, by its name in the document, from the text that was sent.
 * @throws RequestFailure of kind `parameter-invalid`, or `query-unknown`: a parameter that is passed over in silence
 * gives an answer to a question that nobody asked.
 */
export function readParameters(
  c: Context,
  { path, query, header }: Operation['parameters'],
  queryName: (sent: string) => string,
  queryValue: (name: string, sent: string) => string,
): { path: Values; query: Values; header: Values } {
  return {
    path: read('path', path, (name) => c.req.param(name)),
    query: c.req.url.includes('?')
      ? readQuery(c, query, queryName, queryValue)
      : read('query', query, () => undefined),
    header: read('header', header, (name) => c.req.header(name)),
  };
}

function readQuery(
  c: Context,
  group: ParameterGroup | undefined,
  queryName: (sent: string) => string,
  queryValue: (name: string, sent: string) => string,
): Values {
  const sent = new Map<string, string[]>();
  for (const [spelled, text] of new URL(c.req.url).searchParams) {
    const name = queryName(spelled);
    if (!group?.names.includes(name)) throw new RequestFailure({ kind: 'query-unknown', name: spelled });
    const value = queryValue(name, text);
    const values = sent.get(name);
    if (values === undefined) sent.set(name, [value]);
    else values.push(value);
  }
  const errors = [...sent]
    .filter(([name, values]) => values.length > 1 && !group?.repeatable?.includes(name))
    .map(([name]) => sentTwice(name));
  if (errors.length > 0) throw new RequestFailure({ kind: 'parameter-invalid', in: 'query', errors });
  return read('query', group, (name) => {
    const values = sent.get(name);
    return values?.length === 1 ? values[0] : values;
  });
}

/** As if the values were a list: a schema of one value could only say that they are of the wrong type. */
const sentTwice = (name: string): ValidationError => ({
  instancePath: `/${pointerToken(name)}`,
  keyword: 'maxItems',
  params: { limit: 1 },
  message: 'must be sent only once',
});

function read(
  place: 'path' | 'query' | 'header',
  group: ParameterGroup | undefined,
  get: (name: string) => string | string[] | undefined,
): Values {
  if (group === undefined) return none;
  const sent = (name: string): Sent => {
    const value = get(name);
    const separator = group.separators[name];
    return value === undefined || separator === undefined ? value : split(value, separator, place);
  };
  const values: Values = {};
  for (const name of group.names) {
    const value = sent(name);
    if (value !== undefined) values[name] = value;
  }
  if (!group.validate(values)) {
    throw new RequestFailure({ kind: 'parameter-invalid', in: place, errors: group.validate.errors ?? [] });
  }
  const errors = notNumbers(values, sent);
  if (errors.length > 0) throw new RequestFailure({ kind: 'parameter-invalid', in: place, errors });
  return values;
}

/** The items of a list. White space around them is no part of them in a header (RFC 9110, section 5.6.1). */
function split(value: string | string[], separator: string, place: Place): string[] {
  const items = [value].flat().flatMap((text) => text.split(separator));
  return place === 'header' ? items.map((item) => item.trim()) : items;
}

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Ajv takes for a number what JavaScript does, such as `0x10`, ` 7` and `Infinity`. Here it is what JSON has. */
function notNumbers(values: Values, sent: (name: string) => Sent): ValidationError[] {
  const errors: ValidationError[] = [];
  // No entries of the object are made: mostly it has nothing but strings.
  for (const name in values) {
    const value = values[name];
    if (typeof value === 'string') continue;
    const texts = [sent(name)].flat();
    // Nothing was sent where the value is a default.
    for (const [index, item] of texts[0] === undefined ? [] : [value].flat().entries()) {
      if (typeof item !== 'number' || (Number.isFinite(item) && number.test(texts[index] ?? ''))) continue;
      errors.push({
        instancePath: `/${pointerToken(name)}${Array.isArray(value) ? `/${index}` : ''}`,
        keyword: 'type',
        params: { type: 'number' },
        message: 'must be number',
      });
    }
  }
  return errors;
}

const pointerToken = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
