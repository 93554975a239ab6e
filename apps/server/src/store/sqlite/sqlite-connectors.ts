// Keeps connectors in SQLite.
import { keyOf, toStored } from '../row.ts';
import { countConnectors, selectConnectors } from '../select.ts';
import { statements } from '../statements.ts';
import { type ConnectorQuery, type ConnectorStore, GroupRefused, type StoredConnector } from '../store.ts';
import type { Session } from './session.ts';

/** The changes. */
const changes = {
  /** externalIp, status, version, revision it gets, key */
  update: 'UPDATE connector SET external_ip = ?, status = ?, version = ?, revision = ? WHERE key = ?',
  /** machineName, and the same: apart, because SQLite writes to an index of what is set, whether or not it is changed */
  rename:
    'UPDATE connector SET machine_name = ?, external_ip = ?, status = ?, version = ?, revision = ? WHERE key = ?',
  /** key of the group, revision it gets, key */
  move: 'UPDATE connector SET group_key = ?, revision = ? WHERE key = ?',
  /** key */
  delete: 'DELETE FROM connector WHERE key = ?',
} as const;

/** The connectors of a database. */
export function sqliteConnectors(session: Session): ConnectorStore {
  const { recent } = session;
  const run = {
    select: session.prepare(statements.select),
    selectPage: session.prepare(statements.selectPage),
    insert: session.prepare(statements.insert),
    update: session.prepare(changes.update),
    rename: session.prepare(changes.rename),
    move: session.prepare(changes.move),
    delete: session.prepare(changes.delete),
    selectGroup: session.prepare('SELECT key FROM connector_group WHERE key = ?'),
    selectDefaultGroup: session.prepare('SELECT key FROM connector_group WHERE is_default'),
  };

  const find = (key: string): StoredConnector | undefined => {
    session.forgetForeign();
    const known = recent.get(key);
    if (known !== undefined) return known;
    const row = session.fresh(() => run.select.get(key));
    return row && recent.keep(key, toStored(row));
  };

  // The one that is remembered, since it may have been represented already.
  const remembered = (row: Readonly<Record<string, unknown>>): StoredConnector =>
    recent.get(keyOf(String(row['id']))) ?? toStored(row);

  const page = (after: string, limit: number): readonly StoredConnector[] => {
    session.forgetForeign();
    const known = recent.page(after, limit);
    if (known !== undefined) return known;
    const rows = session.fresh(() => run.selectPage.all(after, limit));
    return recent.keepPage(after, limit, rows.map(remembered));
  };

  const list = (query: ConnectorQuery): readonly StoredConnector[] => {
    const { after, limit = -1, filter, orderBy = [], skip = 0, within } = query;
    if (filter === undefined && orderBy.length === 0 && skip === 0 && within === undefined) {
      return page(keyOf(after?.id ?? ''), limit);
    }
    return session.select(selectConnectors(query, 'sqlite')).map(remembered);
  };

  const count = (query: Pick<ConnectorQuery, 'filter' | 'within'>): number => {
    session.forgetForeign();
    const isOfAll = query.filter === undefined && query.within === undefined;
    if (isOfAll && recent.count !== undefined) return recent.count;
    const counted = Number(session.select(countConnectors(query, 'sqlite'))[0]?.['count']);
    if (isOfAll) recent.count = counted;
    return counted;
  };

  /** The key of a group that is there; of the default one by default. */
  const groupKeyOf = (id: string | undefined): string => {
    const row = id === undefined ? run.selectDefaultGroup.get() : run.selectGroup.get(keyOf(id));
    if (row === undefined) throw new GroupRefused('is-missing', id ?? '');
    return String(row['key']);
  };

  return {
    get: async (id) => session.read(() => find(keyOf(id))),

    list: async (query = {}) => session.read(() => list(query)),

    count: async (query = {}) => session.read(() => count(query)),

    create: (connector, groupId) =>
      session.write(() => {
        const { id, machineName, externalIp, status, version } = connector;
        const key = keyOf(id);
        const group = groupKeyOf(groupId);
        run.insert.run(key, id, machineName, externalIp, status, version, 1, group);
        recent.create();
        return { connector, revision: 1, groupId: group };
      }),

    update: (id, change) =>
      session.write(() => {
        const key = keyOf(id);
        const current = find(key);
        if (current === undefined) return undefined;
        const connector = change(current);
        if (connector === current.connector) return current;
        const { machineName, externalIp, status, version } = connector;
        const revision = current.revision + 1;
        if (machineName === current.connector.machineName) {
          run.update.run(externalIp, status, version, revision, key);
        } else {
          run.rename.run(machineName, externalIp, status, version, revision, key);
        }
        return recent.change(key, { connector, revision, groupId: current.groupId });
      }),

    move: (id, groupId, check = () => {}) =>
      session.write(() => {
        const key = keyOf(id);
        const current = find(key);
        if (current === undefined) return undefined;
        check(current);
        if (keyOf(groupId) === current.groupId) return current;
        const group = groupKeyOf(groupId);
        const revision = current.revision + 1;
        run.move.run(group, revision, key);
        return recent.change(key, { ...current, revision, groupId: group });
      }),

    delete: (id, check) =>
      session.write(() => {
        const key = keyOf(id);
        const current = find(key);
        if (current === undefined) return false;
        check(current);
        run.delete.run(key);
        recent.delete(key);
        return true;
      }),
  };
}
