// The groups of connectors, and what only they have.
import { type Collection, collectionOf } from './collection.ts';
import { initOf } from './init.ts';
import type { Perform } from './methods.ts';
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

/** The groups that a client reaches. */
export function groupsOf(perform: Perform): Groups {
  const path = '/connectorGroups';
  const key = 'connectorGroupsId';
  const members = `${path}/{${key}}/members`;
  return {
    ...collectionOf<ConnectorGroup, ConnectorGroupCreate, ConnectorGroupUpdate>(perform, path, key),
    members: (id, options) => itemsOf(perform, members, initOf(options, { [key]: id })),
    countMembers: (id, options) => numberOf(perform, `${members}/$count`, initOf(options, { [key]: id })),
  };
}
