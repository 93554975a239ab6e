// The URLs in answers: those of entities, and of the metadata that a body is an instance of.
import type { EntitySet } from './bases.ts';
import type { RequestContext } from './request-context.ts';

type Place = Pick<RequestContext, 'origin' | 'base'>;

/** The URL of an entity. */
export function entityUrl(set: EntitySet, id: string, { origin, base }: Place): string {
  return `${origin}${base.path}/${set}/${encodeURIComponent(id)}`;
}

/**
 * The context URL of an entity set (OData 4.01 part 1, section 10).
 *
 * @param selected what was selected and expanded, as the URL lists it.
 * @param isEntity whether the body is a single entity.
 */
export function contextUrl(
  set: EntitySet,
  selected: readonly string[],
  isEntity: boolean,
  { origin, base }: Place,
): string {
  const list = selected.length === 0 ? '' : `(${selected.join(',')})`;
  return `${origin}${base.metadata}#${base.container}${set}${list}${isEntity ? '/$entity' : ''}`;
}

/** The context URL of a list of references. */
export function referencesUrl({ origin, base }: Place): string {
  return `${origin}${base.metadata}#Collection($ref)`;
}
