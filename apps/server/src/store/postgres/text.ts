// Between texts and those that PostgreSQL can hold, which has no U+0000.
import { keyOf } from '../row.ts';
import type { Query } from '../store.ts';

/** The key of an id as PostgreSQL holds it; `undefined` if it holds no such text. */
export function textOf(id: string): string | undefined {
  // Half of a surrogate pair is no text in UTF-8 either: it becomes the replacement character, as in SQLite.
  return id.includes('\0') ? undefined : keyOf(id).toWellFormed();
}

/** A query whose place is one that PostgreSQL can be told. */
export function tellable<Q extends Query>(query: Q): Q {
  if (query.after === undefined) return query;
  const { id, values = [] } = query.after;
  const after = {
    id: upToNul(id),
    values: values.map((value) => (typeof value === 'string' ? upToNul(value) : value)),
  };
  return { ...query, after };
}

/** No text has a NUL in it, so that what is after one is what is after the text before it. */
const upToNul = (text: string): string => text.split('\0', 1).join('').toWellFormed();
