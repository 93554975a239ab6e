// Refuses a change of nothing, where the profile has it so.
import { Fault } from '../fault.ts';
import type { Rules } from '../profile.ts';

/** Throws a Fault if the body of a change has nothing in it, and the profile is one that takes no such change. */
export function refuseEmptyChange(body: object, readOnly: object, { emptyChange }: Rules): void {
  if (emptyChange === 'taken' || Object.keys(body).length + Object.keys(readOnly).length > 0) return;
  throw new Fault('badRequest', 'Empty Payload. JSON content expected.');
}
