// Between connectors and the rows that stand for them.
import type { Connector, StoredConnector } from './store.ts';

/** The key by which an id is found: ids that differ only in the case of their letters are one. */
export function keyOf(id: string): string {
  return /[A-Z]/.test(id) ? id.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase()) : id;
}

/** The connector of a row that `statements` selected. */
export function toStored(row: Readonly<Record<string, unknown>>): StoredConnector {
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
  };
}
