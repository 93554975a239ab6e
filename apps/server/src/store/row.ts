// Between what is stored and the rows that stand for it.
import type { Connector, StoredConnector, StoredGroup } from './store.ts';

/** A row, by the names that `statements` gives to its columns. */
type Row = Readonly<Record<string, unknown>>;

/** The key by which an id is found: ids that differ only in the case of their letters are one. */
export function keyOf(id: string): string {
  return /[A-Z]/.test(id) ? id.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase()) : id;
}

/** The connector of a row. */
export function toStored(row: Row): StoredConnector {
  return {
    connector: {
      id: String(row['id']),
      machineName: String(row['machineName']),
      externalIp: String(row['externalIp']),
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only valid connectors were stored
      status: row['status'] as Connector['status'],
      version: String(row['version']),
    },
    revision: Number(row['revision']),
    groupId: String(row['groupId']),
  };
}

/** The group of a row. */
export function toStoredGroup(row: Row): StoredGroup {
  const { region } = row;
  return {
    group: {
      id: String(row['id']),
      name: String(row['name']),
      region: typeof region === 'string' ? region : null,
      // SQLite has 0 and 1 for it.
      isDefault: Boolean(row['isDefault']),
      connectorGroupType: String(row['connectorGroupType']),
    },
    revision: Number(row['revision']),
    applications: Number(row['applications']),
  };
}
