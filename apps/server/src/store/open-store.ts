// Opens the store that `data` names, in the engine that its form calls for.
import { isDatabaseUrl } from './postgres/database-url.ts';
import { openSqliteStore } from './sqlite/open-sqlite-store.ts';
import type { Absent, Durability, OpenedStore } from './store.ts';

/**
 * Opens a store, and makes it, unless told otherwise, if it is not there.
 *
 * @param data the URL of a PostgreSQL database, `postgres://…` or `postgresql://…`; else the path of a SQLite file, or
 * `:memory:`.
 * @throws StoreRefused if there is no store to be had.
 */
export async function openStore(
  data: string,
  durability?: Durability,
  absent?: Absent,
): Promise<OpenedStore> {
  if (!isDatabaseUrl(data)) return openSqliteStore(data, durability, absent);
  // Only now, because the driver takes its time to load.
  const { openPostgresStore } = await import('./postgres/open-postgres-store.ts');
  return openPostgresStore(data, durability, absent);
}
