// The shapes of the API by name, as code that calls it reads and writes them.
import type { components, Readable, Writable } from '@graph-connectors/contract';
import type { Open } from './result.ts';

type Schemas = components['schemas'];

/** A connector as the service gives it; `@odata.etag` is its entity tag. */
export type Connector = Open<Readable<Schemas['connector']>>;
/** What may be sent to create a connector. */
export type ConnectorCreate = Writable<Schemas['connectorCreate']>;
/** What may be sent to change a connector. What it leaves out keeps its value. */
export type ConnectorUpdate = Writable<Schemas['connectorUpdate']>;

/** A group of connectors as the service gives it. */
export type ConnectorGroup = Open<Readable<Schemas['connectorGroup']>>;
/** What may be sent to create a group. */
export type ConnectorGroupCreate = Writable<Schemas['connectorGroupCreate']>;
/** What may be sent to change a group. What it leaves out keeps its value. */
export type ConnectorGroupUpdate = Writable<Schemas['connectorGroupUpdate']>;
