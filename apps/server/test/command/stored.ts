// Fills stores for the command to find, and looks into those that it leaves behind.
import { openStore } from '../../src/store/open-store.ts';
import type { StoredConnector } from '../../src/store/store.ts';
import { connector, groupId } from '../store/connectors.ts';

/** Connectors of several pages, each with a revision of its own, and some with text that is easily mistaken. */
export const fleet: readonly StoredConnector[] = Array.from({ length: 2500 }, (_, n) => ({
  connector: connector(`Key-${String(n).padStart(4, '0')}`, {
    machineName: ['\\"\';%_$1\u001b', '\u{1f600} \u00e9 e\u0301', ' 0012 ', 'null'][n] ?? `machine-${n}`,
    status: n % 2 === 0 ? 'active' : 'inactive',
  }),
  revision: 1 + n ** 4,
  groupId,
}));

/** Makes a store with connectors in it. */
export async function fill(data: string, connectors: readonly StoredConnector[]): Promise<void> {
  const { store } = await openStore(data);
  await store.load({ groups: [], connectors: [connectors] });
  await store.close();
}

/** What is in a store that is there. */
export async function contentsOf(data: string): Promise<readonly StoredConnector[]> {
  const { store } = await openStore(data, 'full', 'refuse');
  const contents = await store.connectors.list();
  await store.close();
  return contents;
}
