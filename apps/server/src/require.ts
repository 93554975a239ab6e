// Finds what a request names, or says that it is missing.
import { Fault } from './fault.ts';
import type { Store, StoredConnector, StoredGroup } from './store/store.ts';

/** The connector with the key. @throws Fault if there is none. */
export async function requireConnector(id: string, store: Store): Promise<StoredConnector> {
  return (await store.connectors.get(id)) ?? connectorNotFound(id);
}

/** The group with the key. @throws Fault if there is none. */
export async function requireGroup(id: string, store: Store): Promise<StoredGroup> {
  return (await store.groups.get(id)) ?? groupNotFound(id);
}

/** @param target the parameter, or the property, that names the connector. */
export function connectorNotFound(id: string, target = 'connectorsId'): never {
  throw new Fault('connectorNotFound', `The connector '${id}' was not found.`, { target });
}

/** @param target the parameter, or the property, that names the group. */
export function groupNotFound(id: string, target = 'connectorGroupsId'): never {
  throw new Fault('groupNotFound', `The connector group '${id}' was not found.`, { target });
}
