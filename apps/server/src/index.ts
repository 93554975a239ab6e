// The public list of the package.
export type { Auth } from './authenticate.ts';
export { type AppOptions, createApp } from './create-app.ts';
export type { LogFormat } from './request-log.ts';
export type { Services } from './request-context.ts';
export { SeedRefused } from './seed-refused.ts';
export { type RunningServer, start, type StartOptions } from './start.ts';
export { openStore } from './store/open-store.ts';
export { openSqliteStore } from './store/sqlite/open-sqlite-store.ts';
export {
  type Absent,
  type Connector,
  type ConnectorGroup,
  type ConnectorQuery,
  type ConnectorStore,
  type Contents,
  type Counts,
  type Durability,
  GroupRefused,
  type GroupStore,
  newDefaultGroup,
  type OpenedStore,
  type Pages,
  type Position,
  type Query,
  type Store,
  type StoredConnector,
  type StoredGroup,
  StoreRefused,
  StoreUnavailable,
} from './store/store.ts';
export type { Tls } from './tls/certificate-files.ts';
export { type CertificateFiles, TlsRefused } from './tls/credentials.ts';
