// A small fleet with something in it for every query option.
import { type Connector, type ConnectorGroup, newDefaultGroup, type Store } from '../../src/store/store.ts';

const named = (
  id: string,
  name: string,
  region: string | null,
  type = 'applicationProxy',
): ConnectorGroup => ({
  id,
  name,
  region,
  isDefault: false,
  connectorGroupType: type,
});

/** Groups beside the default one, whose id comes after theirs. */
const groups: readonly ConnectorGroup[] = [
  named('Berlin', 'Berlin', 'eur'),
  named('Kyoto', "Kyoto's", 'japan'),
  named('Sync', 'cloud_sync', null, 'syncFabric'),
];

/** Connectors in the order of their ids, each with the group that it is in. */
const connectors: readonly (readonly [Connector, group: string])[] = [
  ['c1', 'alpha.contoso.com', '198.51.100.1', 'active', '1.5.100.0', newDefaultGroup.id],
  ['c2', 'Beta.contoso.com', '198.51.100.2', 'inactive', '1.5.200.0', 'Berlin'],
  ['C3', 'gamma.fabrikam.com', '203.0.113.3', 'active', '1.6.0.0', 'Berlin'],
  ['c4', "it's_100%.local", '203.0.113.4', 'inactive', '1.5.100.0', 'Kyoto'],
  ['c5', 'ÉPSILON😀.local', '203.0.113.5', 'active', '1.5.100.0', 'Kyoto'],
  ['c6', 'alpha.contoso.com', '2001:db8::6', 'active', '1.6.0.0', newDefaultGroup.id],
].map(([id = '', machineName = '', externalIp = '', status, version = '', group = '']) => [
  { id, machineName, externalIp, status: status === 'active' ? 'active' : 'inactive', version },
  group,
]);

/** Fills a store, and gives it back. */
export async function withFleet(store: Store): Promise<Store> {
  for (const group of groups) await store.groups.create(group);
  for (const [connector, group] of connectors) await store.connectors.create(connector, group);
  return store;
}
