// Keeps connectors in PostgreSQL.
import { toStored } from '../row.ts';
import { countConnectors, selectConnectors } from '../select.ts';
import {
  type Connector,
  type ConnectorQuery,
  type ConnectorStore,
  GroupRefused,
  type StoredConnector,
} from '../store.ts';
import type { Applied, Groups, Write } from './change.ts';
import type { Reader } from './reader.ts';
import { tellable, textOf } from './text.ts';
import type { WriteQueue } from './write-queue.ts';

/** What an outcome is told with, and what is stored then. */
interface Outcome<T> {
  readonly next: StoredConnector | undefined;
  readonly outcome: T;
}

/** The connectors of a database. */
export function postgresConnectors(reader: Reader, writes: WriteQueue): ConnectorStore {
  const write = <T>(
    about: Pick<Write, 'key' | 'group'>,
    act: (current: StoredConnector | undefined, groups: Groups) => Outcome<T>,
  ): Promise<T> =>
    new Promise((resolve, reject) => {
      const apply = (current: StoredConnector | undefined, groups: Groups): Applied => {
        const { next, outcome } = act(current, groups);
        return { next, tell: () => resolve(outcome) };
      };
      writes.add({ ...about, apply, reject });
    });

  const list = async (query: ConnectorQuery): Promise<readonly StoredConnector[]> => {
    const { after, limit, filter, orderBy = [], skip = 0, within } = query;
    if (textOf(within ?? '') === undefined) return [];
    if (filter === undefined && orderBy.length === 0 && skip === 0 && within === undefined) {
      return reader.page(textOf(after?.id ?? '') ?? '', limit);
    }
    return (await reader.select(selectConnectors(query, 'postgres'))).map(toStored);
  };

  return {
    async get(id) {
      const key = textOf(id);
      return key === undefined ? undefined : (await reader.row(key))?.stored;
    },

    list: async (query = {}) => list(tellable(query)),

    async count(query = {}) {
      if (textOf(query.within ?? '') === undefined) return 0;
      return Number((await reader.select(countConnectors(query, 'postgres')))[0]?.['count']);
    },

    async create(connector, groupId) {
      const key = textOf(connector.id);
      if (key === undefined) throw new Error('The character U+0000 cannot be stored in a key.');
      const group = groupId === undefined ? null : groupKeyOf(groupId);
      return write({ key, group }, (current, groups) => {
        if (current !== undefined) throw new Error(`The key is taken: ${key}.`);
        const into = group === null ? groups.default : requireGroup(groups, group);
        const next = { connector, revision: 1, groupId: into };
        return { next, outcome: next };
      });
    },

    async update(id, change: (current: StoredConnector) => Connector) {
      const key = textOf(id);
      if (key === undefined) return undefined;
      return write({ key }, (current) => {
        if (current === undefined) return { next: current, outcome: undefined };
        const connector = change(current);
        if (connector === current.connector) return { next: current, outcome: current };
        // The id is what it was created with.
        const next = {
          ...current,
          connector: { ...connector, id: current.connector.id },
          revision: current.revision + 1,
        };
        return { next, outcome: next };
      });
    },

    async move(id, groupId, check = () => {}) {
      const key = textOf(id);
      if (key === undefined) return undefined;
      const group = groupKeyOf(groupId);
      return write({ key, group }, (current, groups) => {
        if (current === undefined) return { next: current, outcome: undefined };
        check(current);
        if (group === current.groupId) return { next: current, outcome: current };
        const next = { ...current, revision: current.revision + 1, groupId: requireGroup(groups, group) };
        return { next, outcome: next };
      });
    },

    async delete(id, check) {
      const key = textOf(id);
      if (key === undefined) return false;
      return write({ key }, (current) => {
        if (current === undefined) return { next: current, outcome: false };
        check(current);
        return { next: undefined, outcome: true };
      });
    },
  };
}

/** The key of a group that is named. @throws GroupRefused if PostgreSQL holds no such text. */
function groupKeyOf(id: string): string {
  const key = textOf(id);
  if (key === undefined) throw new GroupRefused('is-missing', id);
  return key;
}

function requireGroup({ there }: Groups, key: string): string {
  if (!there.has(key)) throw new GroupRefused('is-missing', key);
  return key;
}
