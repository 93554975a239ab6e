// The connectors of a tenant, and what only they have.
import { type Collection, collectionOf, type KeyOf } from './collection.ts';
import { initOf, type WriteOptions } from './init.ts';
import type { PathFor, Perform } from './methods.ts';
import type { Expand, PropertyName, ReadOptions, Selected } from './query.ts';
import type { Connector, ConnectorCreate, ConnectorGroup, ConnectorUpdate } from './schemas.ts';
import { itemOf, success } from './value.ts';

/** The connectors of a tenant. Each is in exactly one group. */
export interface Connectors extends Collection<Connector, ConnectorCreate, ConnectorUpdate> {
  /** The group that a connector is in. */
  group<Select extends PropertyName<ConnectorGroup> = never, Expanded extends Expand<ConnectorGroup> = never>(
    id: string,
    options?: ReadOptions<ConnectorGroup, Select, Expanded>,
  ): Promise<Selected<ConnectorGroup, Select, Expanded>>;
  /** Moves a connector to a group: it leaves the one that it was in. A move is a change of the connector. */
  move(id: string, groupId: string, options?: WriteOptions): Promise<void>;
}

type OfOne = { path: { connectorsId: string } };
const memberOf: PathFor<'get', OfOne> = '/connectors/{connectorsId}/memberOf';
const reference: PathFor<'post', OfOne> = `${memberOf}/$ref`;

const key: KeyOf<'/connectors', 'connectorsId'> = 'connectorsId';

/** The connectors that a client reaches. */
export function connectorsOf(perform: Perform, baseUrl: string): Connectors {
  return {
    ...collectionOf<Connector, ConnectorCreate, ConnectorUpdate>(perform, '/connectors', key),
    group: (connectorsId, options) => itemOf(perform, memberOf, initOf(options, { connectorsId })),
    async move(connectorsId, connectorGroupsId, options) {
      // The group is no part of the path, but guarded as if it were.
      const init = initOf(options, { connectorsId, connectorGroupsId });
      const body = { '@odata.id': `${baseUrl}/connectorGroups/${encodeURIComponent(connectorGroupsId)}` };
      success(await perform('POST', reference, { ...init, body }));
    },
  };
}
