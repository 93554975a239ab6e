// Reads the parameters of a request as values of the types that their schemas name.
import type { Context } from 'hono';
import { RequestFailure } from './failure.ts';
import type { Operation, ParameterGroup } from './operation.ts';

type Values = Record<string, unknown>;

const none: Values = Object.freeze({});

/**
 * The parameters of a request by their place, coerced and valid.
 *
 * @throws RequestFailure of kind `parameter-invalid`, or `query-unknown`: a parameter that is passed over in silence
 * gives an answer to a question that nobody asked.
 */
export function readParameters(c: Context, { parameters }: Operation): { path: Values; query: Values; header: Values } {
  return {
    path: read('path', parameters.path, (name) => c.req.param(name)),
    query: c.req.url.includes('?') || parameters.query ? readQuery(c, parameters.query) : none,
    header: read('header', parameters.header, (name) => c.req.header(name)),
  };
}

function readQuery(c: Context, group: ParameterGroup | undefined): Values {
  const { searchParams } = new URL(c.req.url);
  for (const name of searchParams.keys()) {
    if (!group?.names.includes(name)) throw new RequestFailure({ kind: 'query-unknown', name });
  }
  return read('query', group, (name) => {
    const values = searchParams.getAll(name);
    // One value is that value; several fit only a list, which the schema decides.
    return values.length > 1 ? values : values[0];
  });
}

function read(
  place: 'path' | 'query' | 'header',
  group: ParameterGroup | undefined,
  get: (name: string) => string | string[] | undefined,
): Values {
  if (group === undefined) return none;
  const values: Values = {};
  for (const name of group.names) {
    const value = get(name);
    if (value === undefined) continue;
    const separator = group.separators[name];
    values[name] = separator !== undefined && typeof value === 'string' ? value.split(separator) : value;
  }
  if (!group.validate(values)) {
    throw new RequestFailure({ kind: 'parameter-invalid', in: place, errors: group.validate.errors ?? [] });
  }
  return values;
}
