// Keeps connector groups in SQLite.
import { changed, refuseDeletion } from '../group-rules.ts';
import { keyOf, toStoredGroup } from '../row.ts';
import { countGroups, selectGroups } from '../select.ts';
import { groupStatements } from '../statements.ts';
import type { GroupStore, StoredGroup } from '../store.ts';
import type { Session } from './session.ts';

/** The groups of a database. There are few of them, and they are seldom asked for: nothing is remembered. */
export function sqliteGroups(session: Session): GroupStore {
  const run = {
    select: session.prepare(groupStatements.select),
    selectDefault: session.prepare(groupStatements.selectDefault),
    selectUse: session.prepare(groupStatements.selectUse),
    insert: session.prepare(groupStatements.insert),
    update: session.prepare(groupStatements.update),
    delete: session.prepare(groupStatements.delete),
  };

  const find = (key: string): StoredGroup | undefined => {
    session.forgetForeign();
    const row = session.fresh(() => run.select.get(key));
    return row && toStoredGroup(row);
  };

  const hasConnectors = (key: string): boolean => run.selectUse.get(key) !== undefined;

  return {
    get: async (id) => session.read(() => find(keyOf(id))),

    getDefault: async () =>
      session.read(() => {
        session.forgetForeign();
        const row = session.fresh(() => run.selectDefault.get());
        if (row === undefined) throw new Error('There is no default group.');
        return toStoredGroup(row);
      }),

    list: async (query = {}) =>
      session.read(() => session.select(selectGroups(query, 'sqlite')).map(toStoredGroup)),

    count: async (query = {}) =>
      session.read(() => Number(session.select(countGroups(query, 'sqlite'))[0]?.['count'])),

    create: ({ id, name, region, connectorGroupType }) =>
      session.write(() => {
        const key = keyOf(id);
        const row = run.insert.get(key, id, name, region, connectorGroupType, 1, 0);
        if (row === undefined) throw new Error(`The key is taken: ${key}.`);
        return {
          group: { id, name, region, isDefault: false, connectorGroupType },
          revision: 1,
          applications: 0,
        };
      }),

    update: (id, change) =>
      session.write(() => {
        const key = keyOf(id);
        const current = find(key);
        if (current === undefined) return undefined;
        const next = changed(current, change(current), hasConnectors(key));
        if (next === current) return current;
        const { name, region, connectorGroupType } = next.group;
        run.update.run(name, region, connectorGroupType, next.revision, key);
        return next;
      }),

    delete: (id, check) =>
      session.write(() => {
        const key = keyOf(id);
        const current = find(key);
        if (current === undefined) return false;
        check(current);
        refuseDeletion(current, hasConnectors(key));
        run.delete.run(key);
        return true;
      }),
  };
}
