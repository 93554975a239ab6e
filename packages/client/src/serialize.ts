// Writes parameters into a URL.
import type { PathSerializer, QuerySerializer, QuerySerializerOptions } from 'openapi-fetch';

/** What stands between the items of a list that is one parameter, where that is no comma. */
const delimiters: Readonly<Record<string, string>> = { spaceDelimited: '%20', pipeDelimited: '|' };

/**
 * What writes a query, by the options of openapi-fetch; but a list is one parameter with commas by default, as OData has
 * it: `$select=id,status`. What is `null` or `undefined` is left out, and so is an empty list.
 *
 * What it gives throws a TypeError for lists and objects within others.
 */
export const querySerializerOf =
  ({
    array = { style: 'form', explode: false },
    object = { style: 'deepObject', explode: true },
    allowReserved,
  }: QuerySerializerOptions = {}): QuerySerializer<unknown> =>
  (query) =>
    Object.entries(query)
      .flatMap(([name, value]) => {
        const write = (part: unknown): string => {
          if (typeof part !== 'string' && typeof part !== 'number' && typeof part !== 'boolean')
            throw new TypeError(`'${name}' cannot hold ${JSON.stringify(part)}.`);
          return allowReserved ? `${part}` : encodeURIComponent(part);
        };
        if (value === undefined || value === null) return [];
        if (typeof value !== 'object') return `${name}=${write(value)}`;
        if (Array.isArray(value)) {
          const items = value.map(write);
          if (array.explode) return items.map((item) => `${name}=${item}`);
          return items[0] === undefined ? [] : `${name}=${items.join(delimiters[array.style])}`;
        }
        const members = Object.entries(value);
        const isDeep = object.style === 'deepObject';
        if (isDeep || object.explode)
          return members.map(([key, item]) => `${isDeep ? `${name}[${key}]` : key}=${write(item)}`);
        return `${name}=${members.map(([key, item]) => `${key},${write(item)}`).join()}`;
      })
      .join('&');

/** Writes values into a path, each as one segment. */
export const pathSerializer: PathSerializer = (path, values) =>
  piecesOf(path)
    .map((piece, index) => (index % 2 === 1 ? encodeURIComponent(String(values[piece])) : piece))
    .join('');

/** A path as what stands between braces, at odd places, and around them. */
export const piecesOf = (path: string): string[] => path.split(/[{}]/);
