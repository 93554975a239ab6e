// What each peer is told on its command line, and how it says that it listens.
import { parseArgs } from 'node:util';
import { type Connector, fleetOf } from '../fleet.ts';

const { values } = parseArgs({ options: { connectors: { type: 'string', default: '256' } } });

/** The connectors it begins with, by key. */
export const connectors: Map<string, Connector> = new Map(
  fleetOf(Number(values.connectors)).map((connector) => [connector.id, connector]),
);

/** Says where it listens, in the words that are waited for. */
export function announce(address: unknown): void {
  process.stdout.write(`listening on http://127.0.0.1:${String(Reflect.get(Object(address), 'port'))}\n`);
}
