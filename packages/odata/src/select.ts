// Reads `$select`.
import { type Cursor, describe, readTokens } from './cursor.ts';
import { failUnknown, findNavigation, findProperty } from './find-property.ts';
import type { EntityType } from './model.ts';

/**
 * Reads the text of `$select`, percent-decoded: properties, or `*` for all of them.
 *
 * @param expanded the navigation properties that are expanded, which may be selected as well. None, by default.
 * @returns their names, in the order and the spelling of the model, navigation properties after the others.
 * @throws QueryError for what is no property. Another navigation property is refused, too: OData would answer with a
 * link to it, and callers mean what `$expand` does.
 */
export function parseSelect(
  text: string,
  entityType: EntityType,
  expanded: readonly string[] = [],
): string[] {
  const cursor = readTokens(text, '$select');
  const names = takeSelect(cursor, entityType, expanded);
  const token = cursor.token();
  if (token.kind !== 'end') cursor.fail(token, `${describe(token)} is not expected`, "write ',' or end here");
  return names;
}

/** Takes what `$select` may hold, which may also stand within `$expand`. */
export function takeSelect(
  cursor: Cursor,
  entityType: EntityType,
  expanded: readonly string[] = [],
): string[] {
  const all = Object.keys(entityType.properties);
  const selected = new Set<string>();
  do {
    const token = cursor.take();
    const [name] = findProperty(entityType, token.written) ?? [];
    const [navigation] = findNavigation(entityType, token.written) ?? [];
    if (token.written === '*') for (const each of all) selected.add(each);
    else if (name !== undefined) selected.add(name);
    else if (navigation !== undefined && expanded.includes(navigation)) selected.add(navigation);
    else if (navigation !== undefined)
      cursor.fail(token, `${describe(token)} is a collection`, 'name it in $expand instead');
    else if (token.kind === 'name') failUnknown(cursor, token, entityType, entityType.properties);
    else cursor.fail(token, `${describe(token)} is no property`, "write one, or '*' for all");
  } while (cursor.skip(','));
  return [...all, ...expanded].filter((name) => selected.has(name));
}
