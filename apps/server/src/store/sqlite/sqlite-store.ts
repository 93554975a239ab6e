// Keeps a store in SQLite: in a file, or in memory.
import { statements } from '../statements.ts';
import type { Store } from '../store.ts';
import { load } from './load.ts';
import type { Session } from './session.ts';
import { sqliteConnectors } from './sqlite-connectors.ts';
import { sqliteGroups } from './sqlite-groups.ts';

/** The store of a session. */
export function sqliteStore(session: Session): Store {
  const probe = session.prepare(statements.select);
  return {
    connectors: sqliteConnectors(session),
    groups: sqliteGroups(session),
    load: (contents) => load(session, contents),
    ready: async () =>
      session.read(() => {
        session.look();
        probe.get('');
      }),
    close: async () => session.close(),
  };
}
