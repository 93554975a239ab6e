// Connector groups for the tests of stores.
import type { ConnectorGroup, Store } from '../../src/store/store.ts';

/** A group. */
export const group = (id: string, properties: Partial<ConnectorGroup> = {}): ConnectorGroup => ({
  id,
  name: `Group ${id}`,
  region: null,
  isDefault: false,
  connectorGroupType: 'applicationProxy',
  ...properties,
});

/** The ids of the connectors in a group. */
export async function membersOf({ connectors }: Store, within: string): Promise<string[]> {
  return (await connectors.list({ within })).map(({ connector }) => connector.id);
}
