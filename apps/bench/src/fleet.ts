// The connectors that every server of a bench begins with.

/** A connector, without the control information that it travels with. */
export interface Connector {
  readonly id: string;
  readonly machineName: string;
  readonly externalIp: string;
  readonly status: 'active' | 'inactive';
  readonly version: string;
}

const scatter = 2_654_435_761;

/** The key of the connector with a number. Neighbours in number lie far apart in the order of keys. */
export const idOf = (index: number): string =>
  `${hex(Math.imul(index, scatter) >>> 0, 8)}-0000-4000-8000-${hex(index, 12)}`;

/** The same in SQL, of a column `k`. */
export const idInSql = `printf('%08x-0000-4000-8000-%012x', (k * ${scatter}) & 4294967295, k)`;

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** The first connectors. */
export const fleetOf = (count: number): Connector[] =>
  Array.from({ length: count }, (_, index) => ({
    id: idOf(index),
    machineName: `connector-${index}.contoso.com`,
    externalIp: '198.51.100.21',
    status: 'active',
    version: '1.5.4287.0',
  }));
