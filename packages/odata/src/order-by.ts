// Reads `$orderby`, and orders entities by it.
import { describe, readTokens } from './cursor.ts';
import { compareValues, type Entity, type Value, valueOf } from './entity.ts';
import type { OrderBy } from './filter.ts';
import { failUnknown, findNavigation, findProperty } from './find-property.ts';
import type { EntityType } from './model.ts';

/**
 * Reads the text of `$orderby`, percent-decoded: properties, each with `asc`, which is the default, or `desc`.
 *
 * @throws QueryError for what is no property, or one that was there before.
 */
export function parseOrderBy(text: string, entityType: EntityType): OrderBy[] {
  const cursor = readTokens(text, '$orderby');
  const orderBy: OrderBy[] = [];
  do {
    const token = cursor.take();
    const [property] = findProperty(entityType, token.written) ?? [];
    if (property === undefined) {
      if (findNavigation(entityType, token.written) !== undefined)
        cursor.fail(token, `${describe(token)} is a collection`, 'order by a property');
      if (token.kind !== 'name') cursor.fail(token, `${describe(token)} is no property`, 'write one');
      return failUnknown(cursor, token, entityType);
    }
    if (orderBy.some((each) => each.property === property))
      cursor.fail(token, `${property} is there twice`, 'leave one out');
    const descending = cursor.skip('desc');
    if (!descending) cursor.skip('asc');
    orderBy.push({ property, descending });
  } while (cursor.skip(','));
  const token = cursor.token();
  if (token.kind !== 'end')
    cursor.fail(token, `${describe(token)} is not expected`, "write 'asc', 'desc', ',' or nothing");
  return orderBy;
}

/**
 * The same order, made total: what it leaves open is decided by the key, ascending.
 *
 * @param key the name of a property that no two entities have the same of.
 */
export function withKey(orderBy: readonly OrderBy[], key: string): OrderBy[] {
  const end = orderBy.findIndex(({ property }) => property === key);
  return end === -1 ? [...orderBy, { property: key, descending: false }] : orderBy.slice(0, end + 1);
}

/**
 * A comparator of entities. Ascending, null comes first, as Graph documents, false before true, and texts are in the
 * order of their code points without regard to the case of A to Z; descending is the opposite in all.
 */
export function compareBy(orderBy: readonly OrderBy[]): (a: Entity, b: Entity) => number {
  return (a, b) => {
    for (const { property, descending } of orderBy) {
      const order = compareValues(valueOf(a, property), valueOf(b, property));
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  };
}

/** The place of an entity in an order: its values of the properties, which `seekSql` goes on from. */
export function placeOf(entity: Entity, orderBy: readonly OrderBy[]): Value[] {
  return orderBy.map(({ property }) => valueOf(entity, property));
}
