// The public list of the package.
export { createConnectorsClient } from './create-connectors-client.ts';
export type { ConnectorsClient } from './create-connectors-client.ts';
export { createMethods } from './create-methods.ts';
export type { Change, Collection } from './collection.ts';
export type { Connectors } from './connectors.ts';
export {
  AbortError,
  AuthenticationError,
  BadRequestError,
  BadResponseError,
  ConflictError,
  ConnectionError,
  GraphError,
  InvalidPathError,
  NotFoundError,
  PermissionError,
  PreconditionFailedError,
  ServerError,
  ThrottledError,
  TimeoutError,
} from './errors.ts';
export type { Groups } from './groups.ts';
export type { ChangeOptions, UpdateOptions, WriteOptions } from './init.ts';
export type { ClientMethod, Methods } from './methods.ts';
export type { Attempt, ConnectorsClientOptions, Fetch, Retry } from './options.ts';
export type { CallOptions, CountOptions, Filter, ListOptions, ReadOptions, Selected } from './query.ts';
export type { ODataError, Refusal, ResultOf, Success, UndeclaredStatus } from './result.ts';
export type {
  Connector,
  ConnectorCreate,
  ConnectorGroup,
  ConnectorGroupCreate,
  ConnectorGroupUpdate,
  ConnectorUpdate,
} from './schemas.ts';
export type { AccessToken, Token, TokenRequest } from './tokens.ts';
