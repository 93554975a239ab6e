// The values of an entity, as filters and orders compare them.
import { compareTexts } from './fold.ts';

/** An entity: its properties, and lists of related entities, by the names of the model. What it lacks is null. */
export interface Entity {
  readonly [name: string]: unknown;
}

/** A value of a property. */
export type Value = string | boolean | null;

/** The value of a property. @throws TypeError if it is of no type that a property has. */
export function valueOf(entity: Entity, name: string): Value {
  const value = Object.hasOwn(entity, name) ? entity[name] : undefined;
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  throw new TypeError(`The property ${name} is neither a string nor a boolean.`);
}

/** The entities that a navigation property leads to. @throws TypeError if the entity does not have their list. */
export function relatedTo(entity: Entity, navigation: string): readonly Entity[] {
  const related = Object.hasOwn(entity, navigation) ? entity[navigation] : undefined;
  if (!Array.isArray(related)) throw new TypeError(`The entity has no list ${navigation}.`);
  return related;
}

/** Below 0 where the first value comes first, 0 where they are the same: null, then false, then true, then texts. */
export function compareValues(a: Value, b: Value): number {
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  return rank(a) - rank(b);
}

const rank = (value: Value): number => (value === null ? 0 : value === false ? 1 : 2);
