// The groups of connectors, and what only they have.
import { type Collection, collectionOf, type KeyOf } from './collection.ts';
import { type AnyOptions, initOf } from './init.ts';
import type { PathFor, Perform } from './methods.ts';
import type { CountOptions, Expand, ListOptions, PropertyName, Selected } from './query.ts';
import type { Connector, ConnectorGroup, ConnectorGroupCreate, ConnectorGroupUpdate } from './schemas.ts';
import { itemsOf, numberOf } from './value.ts';

/** The groups of a tenant. One of them is the default group, which cannot be deleted. */
export interface Groups extends Collection<ConnectorGroup, ConnectorGroupCreate, ConnectorGroupUpdate> {
  /** Every connector of a group that `filter` lets through, page by page as they are asked for. */
  members<Select extends PropertyName<Connector> = never, Expanded extends Expand<Connector> = never>(
    id: string,
    options?: ListOptions<Connector, Select, Expanded>,
  ): AsyncGenerator<Selected<Connector, Select, Expanded>, void, undefined>;
  /** How many connectors of a group there are that `filter` lets through. */
  countMembers(id: string, options?: CountOptions<Connector>): Promise<number>;
}

type OfOne = { path: { connectorGroupsId: string } };
const members: PathFor<'get', OfOne> = '/connectorGroups/{connectorGroupsId}/members';
const countOfMembers: PathFor<'get', OfOne> = `${members}/$count`;

const key: KeyOf<'/connectorGroups', 'connectorGroupsId'> = 'connectorGroupsId';

/** The groups that a client reaches. */
export function groupsOf(perform: Perform): Groups {
  const at = (connectorGroupsId: string, options?: AnyOptions) => initOf(options, { connectorGroupsId });
  return {
    ...collectionOf<ConnectorGroup, ConnectorGroupCreate, ConnectorGroupUpdate>(
      perform,
      '/connectorGroups',
      key,
    ),
    members: (id, options) => itemsOf(perform, members, at(id, options)),
    countMembers: (id, options) => numberOf(perform, countOfMembers, at(id, options)),
  };
}
