// The rules of what may become of a connector group, which every engine keeps.
import { type ConnectorGroup, GroupRefused, type StoredGroup } from './store.ts';

/**
 * What a group becomes by a change; `current` itself where that is none.
 *
 * @param hasConnectors whether it has any, which nobody may change until the change is stored.
 * @throws GroupRefused if its region would be another while it is in use.
 */
export function changed(current: StoredGroup, group: ConnectorGroup, hasConnectors: boolean): StoredGroup {
  if (group === current.group) return current;
  if (group.region !== current.group.region) refuseUse(current, hasConnectors);
  const { id, isDefault } = current.group;
  return { ...current, group: { ...group, id, isDefault }, revision: current.revision + 1 };
}

/**
 * Lets a group be deleted, or not.
 *
 * @param hasConnectors whether it has any, which nobody may change until it is deleted.
 * @throws GroupRefused if it is the default group, or in use.
 */
export function refuseDeletion(current: StoredGroup, hasConnectors: boolean): void {
  if (current.group.isDefault) throw new GroupRefused('is-default', current.group.id);
  refuseUse(current, hasConnectors);
}

function refuseUse({ group, applications }: StoredGroup, hasConnectors: boolean): void {
  if (hasConnectors) throw new GroupRefused('has-connectors', group.id);
  if (applications > 0) throw new GroupRefused('has-applications', group.id);
}

/**
 * Lets a store be filled, or not.
 *
 * @param groups the first two of its groups.
 * @param hasConnectors whether it has any.
 * @returns why not; `undefined` if it holds nothing but a new default group.
 */
export function faultOfTarget(groups: readonly StoredGroup[], hasConnectors: boolean): string | undefined {
  if (hasConnectors) return 'it holds connectors already';
  const [only, ...others] = groups;
  return only?.revision === 1 && others.length === 0 ? undefined : 'it holds connector groups already';
}

/**
 * Lets a group be filled in, or not.
 *
 * @param index how many groups came before.
 * @throws Error unless the first is the default group, and no other.
 */
export function requirePlace({ id, isDefault }: ConnectorGroup, index: number): void {
  if (isDefault === (index === 0)) return;
  throw new Error(
    `The first connector group must be the default one, and no other: '${id}' is not in its place.`,
  );
}
