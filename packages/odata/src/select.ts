// Reads `$select`.
import { type Cursor, describe, readTokens } from './cursor.ts';
import { failUnknown, findNavigation, findProperty } from './find-property.ts';
import type { EntityType } from './model.ts';

/**
 * Reads the text of `$select`, percent-decoded: properties, or `*` for all of them.
 *
 * @returns their names, in the order and the spelling of the model.
 * @throws QueryError for what is no property. A navigation property is refused, too: OData would answer with a link to
 * it, and callers mean what `$expand` does.
 */
export function parseSelect(text: string, entityType: EntityType): string[] {
  const cursor = readTokens(text, '$select');
  const names = takeSelect(cursor, entityType);
  const token = cursor.token();
  if (token.kind !== 'end') cursor.fail(token, `${describe(token)} is not expected`, "write ',' or end here");
  return names;
}

/** Takes what `$select` may hold, which may also stand within `$expand`. */
export function takeSelect(cursor: Cursor, entityType: EntityType): string[] {
  const all = Object.keys(entityType.properties);
  const selected = new Set<string>();
  do {
    const token = cursor.take();
    const [name] = findProperty(entityType, token.written) ?? [];
    if (token.written === '*') for (const each of all) selected.add(each);
    else if (name !== undefined) selected.add(name);
    else if (findNavigation(entityType, token.written) !== undefined)
      cursor.fail(token, `${describe(token)} is a collection`, 'name it in $expand instead');
    else if (token.kind === 'name') failUnknown(cursor, token, entityType, entityType.properties);
    else cursor.fail(token, `${describe(token)} is no property`, "write one, or '*' for all");
  } while (cursor.skip(','));
  return all.filter((name) => selected.has(name));
}
