// Brings a path to the one spelling under which it is routed: OData lets callers write it in several.
import { operations } from '@graph-connectors/contract/operations';
import { getPath } from 'hono/utils/url';
import { bases } from './bases.ts';

/** The words of the API's paths, by their lower case. */
const words = new Map(
  [...bases.map(({ path }) => path), ...Object.values(operations).map(({ path }) => path)]
    .flatMap((path) => path.split('/'))
    .filter((segment) => segment !== '' && !segment.startsWith('{'))
    .map((segment) => [segment.toLowerCase(), segment]),
);

/**
 * A segment with a key: `connectors('id')`, or `connectors(id='id')`. Quotes within the key are doubled. A key with a
 * parenthesis is left where it is: on its own it could be read as such a segment.
 */
const keyed = /^([^(]+)\((?:id=)?'((?:[^'(]|'')+)'\)$/i;

/** Paths that are canonical as they are, which most are. What may be a word, such as `$Count`, is no key here. */
const canonical = new RegExp(
  `^(?:${bases.map(({ path }) => path).join('|')})(?:${[
    ...new Set(Object.values(operations).map(({ path }) => path)),
  ]
    .map((path) => path.replaceAll(/[$.]/g, '\\$&').replaceAll(/\{[^}]+\}/g, "[^/()'$%]+"))
    .join('|')})$`,
);

/**
 * The canonical path of a request: the words of the API in their own case, and each key in a segment of its own.
 *
 * @example
 * ```ts
 * canonicalPath(new Request("http://localhost/BETA/Connectors('42')")); // '/beta/connectors/42'
 * ```
 */
export function canonicalPath(request: Request): string {
  // Hono decodes what need not be encoded, quotes and parentheses among it.
  const path = getPath(request);
  if (canonical.test(path)) return path;
  return path
    .split('/')
    .map((segment) => {
      const [, name, key] = segment.endsWith(')') ? (keyed.exec(segment) ?? []) : [];
      return name === undefined || key === undefined
        ? spelled(segment)
        : `${spelled(name)}/${asKey(spelled(key.replaceAll("''", "'")))}`;
    })
    .join('/');
}

/** A word in its own case. Some callers encode the `$` that it may begin with. */
const spelled = (segment: string): string => words.get(segment.toLowerCase().replace(/^%24/, '$')) ?? segment;

/** A key that looks like a word, such as `$count`, but is none. */
const asKey = (segment: string): string => segment.replace(/^\$/, '%24');
