// Fills a new store: with the sample fleet, or with connectors from a JSON file.
import type { Connector as ConnectorSchema, Readable } from '@graph-connectors/contract';
import { operations } from '@graph-connectors/contract/operations';
import { sentence, type Validate } from '@graph-connectors/openapi-hono';
import { readFileSync } from 'node:fs';
import { agentVersion } from './operations/create-connector.ts';
import sampleFleet from './sample-fleet.json' with { type: 'json' };
import { keyOf } from './store/row.ts';
import type { Connector, Store } from './store/store.ts';

/** The seed cannot be used; the message is a sentence for the person who named it. */
export class SeedRefused extends Error {
  override readonly name = 'SeedRefused';
}

const isConnector: Validate = operations.createConnector.responses['201'].content['application/json'];

const properties = new Set(['id', 'machineName', 'externalIp', 'status', 'version']);

/**
 * Reads the connectors of a seed.
 *
 * @param seed `sample`, `none`, or the path of a JSON file: an array of connectors, of which `machineName` and
 * `externalIp` are required. `id` is a new GUID by default, `status` is `active`, and `version` is that of a new agent.
 * @throws SeedRefused if the file cannot be read, or an item is not a connector.
 */
export function readSeed(seed: string, newId: () => string): Connector[] {
  if (seed === 'none') return [];
  const items = seed === 'sample' ? sampleFleet : readItems(seed);
  const connectors = items.map((item, index) => toConnector(item, index, seed, newId));
  const keys = new Set<string>();
  for (const { id } of connectors) {
    const key = keyOf(id);
    if (keys.has(key)) throw new SeedRefused(`${seed}: the id ${key} occurs twice.`);
    keys.add(key);
  }
  return connectors;
}

/** Stores the connectors. */
export async function plantSeed(store: Store, connectors: readonly Connector[]): Promise<void> {
  // All at once, so that they share a commit.
  await Promise.all(connectors.map((connector) => store.connectors.create(connector)));
}

function readItems(file: string): unknown[] {
  let content: unknown;
  try {
    // Editors on Windows put a byte order mark first.
    content = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    // The message may quote the file, line breaks and all.
    const reason = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : 'unknown';
    throw new SeedRefused(`${file} cannot be read as JSON: ${reason}.`);
  }
  if (!Array.isArray(content)) throw new SeedRefused(`${file} must hold an array of connectors.`);
  return content;
}

function toConnector(item: unknown, index: number, seed: string, newId: () => string): Connector {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    throw new SeedRefused(`${seed}: item ${index + 1} must be an object.`);
  }
  const unknown = Object.keys(item).find((name) => !name.startsWith('@odata.') && !properties.has(name));
  if (unknown !== undefined) {
    throw new SeedRefused(
      `${seed}: item ${index + 1} has a property that connectors do not have: ${unknown}.`,
    );
  }
  const candidate: unknown = { id: newId(), status: 'active', version: agentVersion, ...item };
  if (!accepts(candidate)) {
    throw new SeedRefused(
      `${seed}: item ${index + 1} is not a connector: ${sentence(isConnector.errors ?? [])}.`,
    );
  }
  const { id, machineName, externalIp, status, version } = candidate;
  return { id, machineName, externalIp, status, version };
}

function accepts(value: unknown): value is Readable<ConnectorSchema> {
  return isConnector(value);
}
