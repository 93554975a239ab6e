// Where the entities of each type lie in a database, for their filters and orders.
import { entityTypes } from '@graph-connectors/contract/entity-types';
import type { Table } from '@graph-connectors/odata';

// Each column with its table, since a condition on what is related to a row has both.
const connector = {
  type: entityTypes.connector,
  columns: {
    id: { sql: 'connector.key', isFolded: true },
    machineName: { sql: 'connector.machine_name' },
    externalIp: { sql: 'connector.external_ip' },
    status: { sql: 'connector.status' },
    version: { sql: 'connector.version' },
  },
} as const satisfies Table;

const group = {
  type: entityTypes.connectorGroup,
  columns: {
    id: { sql: 'connector_group.key', isFolded: true },
    name: { sql: 'connector_group.name' },
    region: { sql: 'connector_group.region' },
    isDefault: { sql: 'connector_group.is_default' },
    connectorGroupType: { sql: 'connector_group.type' },
  },
} as const satisfies Table;

const on = 'connector_group.key = connector.group_key';

/** The table of connectors. */
export const connectorTable: Table = {
  ...connector,
  navigation: { memberOf: { ...group, from: 'connector_group', on } },
};

/** The table of groups. */
export const groupTable: Table = {
  ...group,
  navigation: { members: { ...connector, from: 'connector', on } },
};
