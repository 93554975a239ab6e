// The public list of the package.
export { createConnectorsClient } from './create-connectors-client.ts';
export type { ConnectorsClient, ConnectorsClientOptions, Fetch, Token } from './create-connectors-client.ts';
export type { Connector, ConnectorCreate, ConnectorUpdate, ODataError } from './schemas.ts';
