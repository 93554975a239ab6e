// What happens to read-only properties in a body: as Graph has it, they may say what is so, and nothing else.
import { Fault } from '../fault.ts';

/**
 * Throws a Fault if a read-only property was sent with another value than it has.
 *
 * @param sent the read-only properties of the body.
 * @param current the values they have; nothing on creation, when none may be sent.
 */
export function refuseReadOnly<T extends object>(sent: T, current: { readonly [K in keyof T]?: T[K] | undefined } = {}): void {
  for (const [name, value] of Object.entries(sent)) {
    if (value === Reflect.get(current, name)) continue;
    throw new Fault('badRequest', `Property '${name}' is read-only and cannot be set.`, { target: name });
  }
}
