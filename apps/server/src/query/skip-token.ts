// Writes down where a page ends, and reads it again: the value of `$skiptoken`, which callers take as it is.
import { type OrderBy, QueryError } from '@graph-connectors/odata';
import type { Position } from '../store/store.ts';

/** The token of the page that begins after a place in a list of that order. */
export function writeSkipToken({ id, values = [] }: Position, orderBy: readonly OrderBy[]): string {
  return Buffer.from(JSON.stringify([id, values, nameOf(orderBy)])).toString('base64url');
}

/**
 * The place that a token stands for.
 *
 * @throws QueryError if it is none of ours, or that of another order.
 */
export function readSkipToken(token: string, orderBy: readonly OrderBy[]): Position {
  const [id, values, order] = parsed(token);
  if (!isText(id) || !Array.isArray(values) || !values.every(isValue)) throw refused();
  if (order !== nameOf(orderBy) || values.length !== orderBy.length) throw refused();
  return { id, values };
}

function parsed(token: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

const isValue = (value: unknown): value is string | boolean | null =>
  value === null || typeof value === 'boolean' || isText(value);

/** No text that is stored has such a character, and PostgreSQL takes none. */
const isText = (value: unknown): value is string =>
  typeof value === 'string' && !value.includes('\0') && value.isWellFormed();

const nameOf = (orderBy: readonly OrderBy[]): string =>
  orderBy.map(({ property, descending }) => `${property}${descending ? ' desc' : ''}`).join();

const refused = (): QueryError =>
  new QueryError(
    '$skiptoken',
    0,
    'It is not one of this list. Take the nextLink as it was given, or begin anew without it.',
  );
