// Brings query options to the spelling of the spec: callers may write them in any case, and without the `$`.

/** The system query options, by their lower case without the `$`. */
const options = new Map(
  [
    '$count',
    '$expand',
    '$filter',
    '$format',
    '$orderby',
    '$search',
    '$select',
    '$skip',
    '$skiptoken',
    '$top',
  ].map((name) => [name.slice(1), name]),
);

/** The name under which the spec knows a query parameter. Of references, `$id` is OData's name for what Graph calls `@id`. */
export function optionName(name: string): string {
  const lower = name.toLowerCase();
  if (lower === '$id' || lower === '@id') return '@id';
  return options.get(lower.startsWith('$') ? lower.slice(1) : lower) ?? name;
}

/** The text that is read of an option: the values of booleans have no case (OData ABNF 4.01, `booleanValue`). */
export const optionValue = (name: string, sent: string): string =>
  name === '$count' ? sent.toLowerCase() : sent;

/** The value of an option in a query; `undefined` if it is not in it. */
export function queryOption(search: string, name: string): string | undefined {
  for (const [key, value] of new URLSearchParams(search)) if (optionName(key) === name) return value;
  return undefined;
}

/** A query without some of its options, and all else as it was sent. */
export function withoutOptions(search: string, names: readonly string[]): string {
  return search
    .split('&')
    .filter((part) => {
      const [key] = new URLSearchParams(part).keys();
      return key !== undefined && !names.includes(optionName(key));
    })
    .join('&');
}
