// Reads `$expand`.
import { type Cursor, describe, readTokens } from './cursor.ts';
import { failUnknown, findNavigation } from './find-property.ts';
import type { EntityType, Model } from './model.ts';
import { takeSelect } from './select.ts';

/** A navigation property whose entities are wanted with each entity. */
export interface Expand {
  /** In the model's own spelling. */
  readonly navigation: string;
  /** The properties of the related entities that are wanted, as of `parseSelect`; all, where nothing is said. */
  readonly select?: readonly string[];
}

/**
 * Reads the text of `$expand`, percent-decoded: navigation properties, each with `($select=…)` or nothing, or `*` for all
 * of them. The `$` may be left out, as in Graph's beta.
 *
 * @param model where the navigation properties lead.
 * @returns them in the order of the model. What is named beside `*` is as it is named.
 * @throws QueryError for what is no navigation property, or was there before, and for any other option within.
 */
export function parseExpand(text: string, entityType: EntityType, model: Model): Expand[] {
  const cursor = readTokens(text, '$expand');
  const named = new Map<string, Expand>();
  let isAll = false;
  do {
    const token = cursor.take();
    const [navigation, key = ''] = findNavigation(entityType, token.written) ?? [];
    const target = model[key];
    if (token.written === '*') isAll = true;
    else if (navigation === undefined || target === undefined) {
      if (token.kind === 'name') failUnknown(cursor, token, entityType, entityType.navigation);
      cursor.fail(token, `${describe(token)} is no navigation property`, "write one, or '*' for all");
    } else {
      if (named.has(navigation)) cursor.fail(token, `${navigation} is there twice`, 'leave one out');
      named.set(navigation, { navigation, ...takeOptions(cursor, target) });
    }
  } while (cursor.skip(','));
  const token = cursor.token();
  if (token.kind !== 'end')
    cursor.fail(token, `${describe(token)} is not expected`, "write ',', '($select=…)' or nothing");
  return Object.keys(entityType.navigation).flatMap(
    (navigation) => named.get(navigation) ?? (isAll ? [{ navigation }] : []),
  );
}

function takeOptions(cursor: Cursor, target: EntityType): Pick<Expand, 'select'> {
  if (!cursor.skip('(')) return {};
  const token = cursor.token();
  if (!cursor.skip('$select') && !cursor.skip('select'))
    cursor.fail(token, `${describe(token)} is not supported within $expand`, 'use $select only');
  cursor.expect('=');
  const select = takeSelect(cursor, target);
  if (cursor.skip(';')) {
    const next = cursor.token();
    cursor.fail(next, `${describe(next)} is not supported beside $select`, 'leave it out');
  }
  cursor.expect(')');
  return { select };
}
