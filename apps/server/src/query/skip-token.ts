// Writes down where a page ends, and reads it again: the value of `$skiptoken`, which callers take as it is.
import { type OrderBy, QueryError } from '@graph-connectors/odata';
import { crc32 } from 'node:zlib';
import type { EntityName } from '../entities.ts';
import type { Position } from '../store/store.ts';

/** The token of the page that begins after a place in a list of such entities in that order. */
export function writeSkipToken(
  { id, values = [] }: Position,
  name: EntityName,
  orderBy: readonly OrderBy[],
): string {
  return sealed(JSON.stringify([id, values, nameOf(name, orderBy)]));
}

/**
 * The place that a token stands for.
 *
 * @throws QueryError if it is none of ours, or that of a list of other entities, or in another order.
 */
export function readSkipToken(token: string, name: EntityName, orderBy: readonly OrderBy[]): Position {
  const [id, values, list] = parsed(token);
  if (!isText(id) || !Array.isArray(values) || !values.every(isValue)) throw refused();
  if (list !== nameOf(name, orderBy) || values.length !== orderBy.length) throw refused();
  return { id, values };
}

/**
 * A text with its checksum before it: a token that was cut off or changed would lead to another place. It is no secret;
 * who makes one up gets no more than a page that they may ask for anyway.
 */
function sealed(text: string): string {
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(text));
  return Buffer.concat([checksum, Buffer.from(text)]).toString('base64url');
}

function parsed(token: string): readonly unknown[] {
  const text = Buffer.from(token, 'base64url').subarray(4).toString('utf8');
  if (sealed(text) !== token) return [];
  try {
    const value: unknown = JSON.parse(text);
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

const nameOf = (name: EntityName, orderBy: readonly OrderBy[]): string =>
  [name, ...orderBy.map(({ property, descending }) => `${property}${descending ? ' desc' : ''}`)].join();

const refused = (): QueryError =>
  new QueryError(
    '$skiptoken',
    0,
    'It is not one of this list. Take the nextLink as it was given, or begin anew without it.',
  );
