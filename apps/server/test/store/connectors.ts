// Connectors for the tests of stores, and a change to make to them.
import { type Connector, newDefaultGroup } from '../../src/store/store.ts';

/** The id of the group that connectors of a new store are in. */
export const groupId = newDefaultGroup.id;

/** A connector. */
export const connector = (id: string, properties: Partial<Connector> = {}): Connector => ({
  id,
  machineName: 'connector-01.contoso.com',
  externalIp: '198.51.100.21',
  status: 'active',
  version: '1.5.4287.0',
  ...properties,
});

/** The change that takes a connector out of service. */
export const inactive = ({ connector: current }: { readonly connector: Connector }): Connector => ({
  ...current,
  status: 'inactive',
});
