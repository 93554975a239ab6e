// The shapes of the API by name, as code that calls it reads and writes them.
import type {
  ConnectorCreate as CreatedConnector,
  ConnectorGroupCreate as CreatedGroup,
  ConnectorGroup as GroupSchema,
  Connector as ConnectorSchema,
  ConnectorGroupUpdate as UpdatedGroup,
  ConnectorUpdate as UpdatedConnector,
  Readable,
  Writable,
} from '@graph-connectors/contract';
import type { Open } from './result.ts';

/** A connector as the service gives it; `@odata.etag` is its entity tag. */
export type Connector = Open<Readable<ConnectorSchema>>;
/** What may be sent to create a connector. */
export type ConnectorCreate = Writable<CreatedConnector>;
/** What may be sent to change a connector. What it leaves out keeps its value. */
export type ConnectorUpdate = Writable<UpdatedConnector>;

/** A group of connectors as the service gives it. */
export type ConnectorGroup = Open<Readable<GroupSchema>>;
/** What may be sent to create a group. */
export type ConnectorGroupCreate = Writable<CreatedGroup>;
/** What may be sent to change a group. What it leaves out keeps its value. */
export type ConnectorGroupUpdate = Writable<UpdatedGroup>;
