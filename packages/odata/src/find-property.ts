// Finds what an entity type has by a name, whose case does not matter.
import { type Cursor, describe, type Token, useOneOf } from './cursor.ts';
import { isSame } from './fold.ts';
import type { EntityType, Property } from './model.ts';

/** A property with its name in the model's spelling. */
export function findProperty(
  type: EntityType,
  written: string,
): readonly [name: string, property: Property] | undefined {
  return Object.entries(type.properties).find(([name]) => isSame(name, written));
}

/** A navigation property with its name in the model's spelling, and the key in the model of where it leads. */
export function findNavigation(
  type: EntityType,
  written: string,
): readonly [name: string, target: string] | undefined {
  return Object.entries(type.navigation).find(([name]) => isSame(name, written));
}

/** @throws QueryError that says in the words recorded of the service that a name is none of `known`, and what these are. */
export function failUnknown(
  cursor: Cursor,
  token: Token,
  type: EntityType,
  known: object = type.properties,
): never {
  const what = `Could not find a property named ${describe(token)} on type '${type.name}'`;
  return cursor.fail(token, what, useOneOf(Object.keys(known)));
}
