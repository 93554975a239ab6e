// What lists are read from: a whole set, or what is related to one entity.
import type { Filter } from '@graph-connectors/odata';
import { requireConnector, requireGroup } from '../require.ts';
import type { Query, Store } from '../store/store.ts';
import type { Source } from './page.ts';

/** The connectors of a group. @throws Fault if there is no such group. */
export async function membersOf(groupId: string, store: Store): Promise<Source<'connector'>> {
  const within = (await requireGroup(groupId, store)).group.id;
  return {
    list: (query) => store.connectors.list({ ...query, within }),
    count: (query) => store.connectors.count({ ...query, within }),
  };
}

/** The group of a connector, as a list of one. @throws Fault if there is no such connector. */
export async function groupsOf(connectorId: string, store: Store): Promise<Source<'connectorGroup'>> {
  const { groupId } = await requireConnector(connectorId, store);
  const own: Filter = {
    kind: 'compare',
    operator: 'eq',
    left: { kind: 'property', name: 'id' },
    right: { kind: 'literal', value: groupId },
  };
  const narrowed = <Asked extends Pick<Query, 'filter'>>(query: Asked): Asked => ({
    ...query,
    filter: query.filter === undefined ? own : { kind: 'and', operands: [own, query.filter] },
  });
  return {
    list: (query) => store.groups.list(narrowed(query)),
    count: (query) => store.groups.count(narrowed(query)),
  };
}
