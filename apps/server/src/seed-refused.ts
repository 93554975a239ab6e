// Says what is wrong with a seed, in one line for the person who named it.

/** The seed cannot be used; the message is a sentence. */
export class SeedRefused extends Error {
  override readonly name = 'SeedRefused';
}

/** Refuses the seed that is read. `what` is the sentence, without the file before it and without its full stop. */
export type Refuse = (what: string) => never;

/**
 * An item as an object that has no other properties than these, but for control information of OData.
 *
 * @param place where it stands, for people.
 */
export function requireObject(
  item: unknown,
  place: string,
  properties: readonly string[],
  refuse: Refuse,
): object {
  if (typeof item !== 'object' || item === null || Array.isArray(item))
    return refuse(`${place} must be an object`);
  const unknown = Object.keys(item).find((name) => !name.startsWith('@odata.') && !properties.includes(name));
  if (unknown !== undefined) {
    refuse(`${place} has a property that is not known: ${unknown}. It may have ${properties.join(', ')}`);
  }
  return item;
}
