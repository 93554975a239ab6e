// Keeps connectors in a Map, and shows them as the reference server does.
import type { Connector } from '../fleet.ts';
import { connectors } from './given.ts';

/** A connector as it travels. */
export interface Shown extends Connector {
  readonly '@odata.context'?: string;
  readonly '@odata.type': '#microsoft.graph.connector';
  readonly '@odata.etag': string;
}

/** What a body may change. */
export type Change = { readonly [Name in keyof Connector]?: Connector[Name] | undefined };

const rows = new Map([...connectors.values()].map((connector) => [connector.id, { connector, revision: 1 }]));
type Row = { readonly connector: Connector; readonly revision: number };

const annotated = ({ connector, revision }: Row): Shown => ({
  '@odata.type': '#microsoft.graph.connector',
  '@odata.etag': `"${revision}"`,
  ...connector,
});

const whole = (row: Row, host: string): Shown => ({
  '@odata.context': `http://${host}/beta/$metadata#connectors/$entity`,
  ...annotated(row),
});

/** One connector. */
export function show(id: string, host: string): Shown | undefined {
  const row = rows.get(id);
  return row && whole(row, host);
}

/** All of them. */
export const showAll = (host: string): { '@odata.context': string; value: Shown[] } => ({
  '@odata.context': `http://${host}/beta/$metadata#connectors`,
  value: [...rows.values()].map(annotated),
});

/** Changes a connector by the properties of a body, and shows it. */
export function change(id: string, body: Change, host: string): Shown | undefined {
  const row = rows.get(id);
  if (row === undefined) return undefined;
  const { machineName, externalIp, status } = row.connector;
  const connector: Connector = {
    ...row.connector,
    machineName: body.machineName ?? machineName,
    externalIp: body.externalIp ?? externalIp,
    status: body.status ?? status,
  };
  const changed = { connector, revision: row.revision + 1 };
  rows.set(id, changed);
  return whole(changed, host);
}

/** Whether a request carries a bearer token, as the reference server looks for one. */
export const isBearer = (authorization: string | undefined): boolean =>
  /^Bearer +\S/i.test(authorization ?? '');
