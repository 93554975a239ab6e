// Keeps a store in PostgreSQL, which any number of servers may share.
import { type Store, StoreUnavailable } from '../store.ts';
import { Committer } from './committer.ts';
import type { Connections } from './connections.ts';
import { load } from './load.ts';
import { postgresConnectors } from './postgres-connectors.ts';
import { postgresGroups } from './postgres-groups.ts';
import { Reader } from './reader.ts';
import { WriteQueue } from './write-queue.ts';

/** How long whoever asks whether the store is ready waits for an answer, in milliseconds. */
const readyTimeout = 2000;

/** The store in a database of the newest schema. */
export function postgresStore(connections: Connections): Store {
  const reader = new Reader(connections);
  const committer = new Committer(connections, reader);
  const writes = new WriteQueue((batch) => committer.store(batch));
  return {
    connectors: postgresConnectors(reader, writes),
    groups: postgresGroups(connections, reader),
    async load(contents) {
      // What was asked for before comes first.
      await writes.idle();
      return load(connections, contents);
    },
    ready: () => ready(reader),
    async close() {
      await writes.idle();
      await connections.close();
    },
  };
}

async function ready(reader: Reader): Promise<void> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new StoreUnavailable('PostgreSQL does not answer.')), readyTimeout);
  try {
    await Promise.race([reader.rows(['']), late]);
  } finally {
    clearTimeout(timer);
  }
}
