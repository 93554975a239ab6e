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

/** That a name is that of no property, in the words that were recorded of the service. */
export function noProperty(token: Token, type: EntityType): string {
  return `Could not find a property named ${describe(token)} on type '${type.name}'`;
}

/** @throws QueryError that says so, and which properties there are. */
export function failUnknown(cursor: Cursor, token: Token, type: EntityType): never {
  return cursor.fail(token, noProperty(token, type), useOneOf(Object.keys(type.properties)));
}
