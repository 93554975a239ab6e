// Fills stores for the command to find, and looks into those that it leaves behind.
import { openStore } from '../../src/store/open-store.ts';
import { keyOf } from '../../src/store/row.ts';
import type { ConnectorGroup, StoredConnector, StoredGroup } from '../../src/store/store.ts';
import { connector } from '../store/connectors.ts';
import { group } from '../store/groups.ts';

const stored = (id: string, properties: Partial<ConnectorGroup>, revision: number): StoredGroup => ({
  group: group(id, properties),
  revision,
  applications: revision - 1,
});

/** More groups than a page has, in the order of their keys; the default one is not that of a new store. */
export const groups: readonly StoredGroup[] = Array.from({ length: 1200 }, (_, n) =>
  n === 7
    ? stored('Group-0007', { name: 'Elsewhere', isDefault: true }, 5)
    : stored(
        `Group-${String(n).padStart(4, '0')}`,
        { name: '\\"\';%_$1', region: n === 1 ? 'eur' : null },
        1 + (n % 3),
      ),
);

/** Connectors of several pages, each with a revision of its own, and some with text that is easily mistaken. */
export const fleet: readonly StoredConnector[] = Array.from({ length: 2500 }, (_, n) => ({
  connector: connector(`Key-${String(n).padStart(4, '0')}`, {
    machineName: ['\\"\';%_$1\u001b', '\u{1f600} \u00e9 e\u0301', ' 0012 ', 'null'][n] ?? `machine-${n}`,
    status: n % 2 === 0 ? 'active' : 'inactive',
  }),
  revision: 1 + n ** 4,
  groupId: keyOf(groups[n % 10]?.group.id ?? ''),
}));

/** Makes a store with the groups in it, and some connectors. */
export async function fill(data: string, connectors: readonly StoredConnector[]): Promise<void> {
  const { store } = await openStore(data);
  await store.load({
    groups: [
      groups.filter(({ group: { isDefault } }) => isDefault),
      groups.filter(({ group: { isDefault } }) => !isDefault),
    ],
    connectors: [connectors],
  });
  await store.close();
}

/** The groups in a store that is there. */
export async function groupsOf(data: string): Promise<readonly StoredGroup[]> {
  const { store } = await openStore(data, 'full', 'refuse');
  const contents = await store.groups.list();
  await store.close();
  return contents;
}

/** The connectors in a store that is there. */
export async function contentsOf(data: string): Promise<readonly StoredConnector[]> {
  const { store } = await openStore(data, 'full', 'refuse');
  const contents = await store.connectors.list();
  await store.close();
  return contents;
}
