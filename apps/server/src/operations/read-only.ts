// What happens to read-only properties in a body: as Graph has it, they may say what is so, and nothing else.
import { Fault } from '../fault.ts';
import type { Connector } from '../store/store.ts';

/**
 * Throws a Fault if a read-only property was sent with another value than it has.
 *
 * @param sent the read-only properties of the body.
 * @param current the connector; nothing on creation, when none of them may be sent.
 */
export function refuseReadOnly(sent: Partial<Connector>, current?: Connector): void {
  // Mostly there are none.
  for (const name in sent) {
    const value: unknown = Reflect.get(sent, name);
    const own: unknown = current && Reflect.get(current, name);
    // A GUID is the same GUID in either case.
    if (value === own || (name === 'id' && String(value).toLowerCase() === String(own).toLowerCase()))
      continue;
    throw new Fault('badRequest', `Property '${name}' is read-only and cannot be set.`, { target: name });
  }
}
