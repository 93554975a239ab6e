// The entities of the API: what is stored of them, and under which names it is given.
import type { components, Readable } from '@graph-connectors/contract';
import { entityTypes } from '@graph-connectors/contract/entity-types';
import type { EntityType, Model } from '@graph-connectors/odata';
import type { EntitySet } from './bases.ts';
import type { StoredConnector, StoredGroup } from './store/store.ts';

/** The name of an entity type. */
export type EntityName = keyof typeof entityTypes;

/** The entity types, as query options are read by. */
export const model: Model = entityTypes;

/** What is stored of an entity. */
export interface Stored {
  connector: StoredConnector;
  connectorGroup: StoredGroup;
}

type RequiredOf<T> = { [K in keyof T as object extends Pick<T, K> ? never : K]: T[K] };

/** The properties of an entity: all that the spec wants in every answer that has the whole of it. */
export interface Values {
  connector: RequiredOf<Readable<components['schemas']['connector']>>;
  connectorGroup: RequiredOf<Readable<components['schemas']['connectorGroup']>>;
}

/** What an answer has of an entity of which properties were selected. */
export interface Selected {
  connector: Readable<components['schemas']['selectedConnector']>;
  connectorGroup: Readable<components['schemas']['selectedConnectorGroup']>;
}

/** An entity type, and where its entities are. */
export interface Kind<Name extends EntityName> {
  readonly name: Name;
  readonly type: EntityType;
  readonly odataType: `#microsoft.graph.${Name}`;
  /** The set that holds the entities. */
  readonly set: EntitySet;
  /** The properties of an entity, in the order in which they are given. */
  readonly values: (stored: Stored[Name]) => Values[Name];
}

/** Connectors. */
export const connectors: Kind<'connector'> = {
  name: 'connector',
  type: entityTypes.connector,
  odataType: '#microsoft.graph.connector',
  set: 'connectors',
  values: ({ connector }) => connector,
};

/** Connector groups. */
export const connectorGroups: Kind<'connectorGroup'> = {
  name: 'connectorGroup',
  type: entityTypes.connectorGroup,
  odataType: '#microsoft.graph.connectorGroup',
  set: 'connectorGroups',
  values: ({ group: { id, name, connectorGroupType, isDefault, region } }) => ({
    id,
    name,
    connectorGroupType,
    isDefault,
    region,
  }),
};
