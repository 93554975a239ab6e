// Keeps connector groups in PostgreSQL, where each change is a transaction, since there are few of them.
import { setTimeout as pause } from 'node:timers/promises';
import { changed, refuseDeletion } from '../group-rules.ts';
import { toStoredGroup } from '../row.ts';
import { countGroups, selectGroups } from '../select.ts';
import { type GroupStore, type StoredGroup, StoreUnavailable } from '../store.ts';
import type { Connections, Run } from './connections.ts';
import { fateOf } from './fate.ts';
import type { Reader } from './reader.ts';
import { groupChanges, reads } from './statements.ts';
import { tellable, textOf } from './text.ts';

/** How often a change is tried where others are in its way. */
const maxTries = 20;
/** How long to wait at most before the next try, in milliseconds. */
const maxPause = 50;

/** The groups of a database. */
export function postgresGroups(connections: Connections, reader: Reader): GroupStore {
  /** Does what needs the group to stay as it is until that is done. */
  const withLocked = <T>(
    key: string,
    act: (run: Run, current: StoredGroup, hasConnectors: boolean) => Promise<T>,
  ): Promise<T | undefined> =>
    write(connections, async (run) => {
      const [row] = await run(groupChanges.lock, [key]);
      if (row === undefined) return undefined;
      // Only now, so that it sees what those have committed who were waited for.
      const hasConnectors = (await run(groupChanges.use, [key])).length > 0;
      return act(run, toStoredGroup(row), hasConnectors);
    });

  return {
    async get(id) {
      const key = textOf(id);
      if (key === undefined) return undefined;
      const [row] = await reader.read(reads.group, [key]);
      return row && toStoredGroup(row);
    },

    async getDefault() {
      const [row] = await reader.read(reads.defaultGroup);
      if (row === undefined) throw new Error('There is no default group.');
      return toStoredGroup(row);
    },

    list: async (query = {}) =>
      (await reader.select(selectGroups(tellable(query), 'postgres'))).map(toStoredGroup),

    count: async (query = {}) => Number((await reader.select(countGroups(query, 'postgres')))[0]?.['count']),

    async create({ id, name, region, connectorGroupType }) {
      const key = textOf(id);
      if (key === undefined) throw new Error('The character U+0000 cannot be stored in a key.');
      const values = [key, id, name, region, connectorGroupType, 1, 0];
      const made = await write(connections, (run) => run(groupChanges.insert, values));
      if (made.length === 0) throw new Error(`The key is taken: ${key}.`);
      return {
        group: { id, name, region, isDefault: false, connectorGroupType },
        revision: 1,
        applications: 0,
      };
    },

    async update(id, change) {
      const key = textOf(id);
      if (key === undefined) return undefined;
      return withLocked(key, async (run, current, hasConnectors) => {
        const next = changed(current, change(current), hasConnectors);
        if (next === current) return current;
        const { name, region, connectorGroupType } = next.group;
        await run(groupChanges.update, [name, region, connectorGroupType, next.revision, key]);
        return next;
      });
    },

    async delete(id, check) {
      const key = textOf(id);
      if (key === undefined) return false;
      const deleted = await withLocked(key, async (run, current, hasConnectors) => {
        check(current);
        refuseDeletion(current, hasConnectors);
        await run(groupChanges.delete, [key]);
        return true;
      });
      return deleted ?? false;
    },
  };
}

/** Makes a change in a transaction, again where PostgreSQL refuses it because of what others do at the same time. */
async function write<T>(connections: Connections, act: (run: Run) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await connections.transact(act);
    } catch (error) {
      const isInTheWay = error instanceof StoreUnavailable && fateOf(error.cause) === 'again';
      if (!isInTheWay || tries === maxTries) throw error;
      await pause(Math.random() * Math.min(2 ** tries, maxPause));
    }
  }
}
