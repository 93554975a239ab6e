// Reads a bundled OpenAPI 3.1 document: its references, and which properties travel in which direction.

/** A JSON object. */
export type Json = { readonly [key: string]: unknown };

type Mark = 'readOnly' | 'writeOnly';

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value if it is a JSON object; otherwise an error that names the place. */
export function object(value: unknown, place: string): Json {
  if (isObject(value)) return value;
  throw new Error(`${place} must be an object.`);
}

/** The members of a JSON object that may be left out. */
export const entries = (value: unknown): [string, unknown][] =>
  isObject(value) ? Object.entries(value) : [];

/** Follows `$ref`s inside the document to the value they end at; `ref` is the last of them. */
export function follow(document: Json, start: unknown, place: string): { value: Json; ref?: string } {
  const seen = new Set<string>();
  let value = object(start, place);
  let ref: string | undefined;
  while (typeof value['$ref'] === 'string') {
    ref = value['$ref'];
    if (!ref.startsWith('#/')) throw new Error(`${place}: ${ref} is outside the document. Bundle it first.`);
    if (seen.has(ref)) throw new Error(`${place}: ${ref} refers to itself.`);
    seen.add(ref);
    let target: unknown = document;
    for (const token of ref.slice(2).split('/')) {
      target = object(target, ref)[decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~')];
    }
    value = object(target, ref);
  }
  return ref === undefined ? { value } : { value, ref };
}

/**
 * The names of the properties of an object schema that are marked, beside a `$ref` if there is one. A mark on what a
 * `$ref` points to does not count, as it does not for the types of openapi-typescript.
 */
export function markedProperties(schema: Json, mark: Mark): string[] {
  return entries(schema['properties'])
    .filter(([, property]) => isObject(property) && property[mark] === true)
    .map(([name]) => name);
}

/** A copy of a part of the document in which marked properties are never required, and refused if present. */
export function refuse(node: Json, mark: Mark): Json {
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    copy[key] = Array.isArray(value)
      ? value.map((item) => (isObject(item) ? refuse(item, mark) : item))
      : isObject(value)
        ? refuse(value, mark)
        : value;
  }
  const marked = markedProperties(node, mark);
  if (marked.length === 0) return copy;
  copy['properties'] = {
    ...object(copy['properties'], 'properties'),
    ...Object.fromEntries(marked.map((name) => [name, false])),
  };
  if (Array.isArray(node['required'])) {
    copy['required'] = node['required'].filter((name) => !marked.includes(String(name)));
  }
  return copy;
}

/**
 * The schema of a whole request body. Its own read-only properties may be sent, since what they mean is for the
 * operation to say; those of nested objects are refused.
 */
export function requestBodySchema(schema: Json): Json {
  const refused = refuse(schema, 'readOnly');
  const readOnly = markedProperties(schema, 'readOnly');
  if (readOnly.length === 0) return refused;
  const properties = object(schema['properties'], 'properties');
  return {
    ...refused,
    properties: {
      ...object(refused['properties'], 'properties'),
      // They come back as the server sent them, with whatever is read-only inside them.
      ...Object.fromEntries(readOnly.map((name) => [name, rebase(properties[name], 'document')])),
    },
  };
}

/** A copy of a schema whose `#/...` references point into the document that Ajv knows by `name`. */
export function rebase(schema: unknown, name: string): Json {
  const text = JSON.stringify(schema ?? {}, (key, value: unknown) =>
    key === '$ref' && typeof value === 'string' && value.startsWith('#') ? `${name}:${value}` : value,
  );
  return object(JSON.parse(text), name);
}
