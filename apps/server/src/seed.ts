// Fills a new store: with the sample fleet, or with connectors and their groups from a JSON file.
import type { Connector as ConnectorSchema, Readable } from '@graph-connectors/contract';
import { operations } from '@graph-connectors/contract/operations';
import { sentence, type Validate } from '@graph-connectors/openapi-hono';
import { readFileSync } from 'node:fs';
import { agentVersion } from './operations/create-connector.ts';
import sampleFleet from './sample-fleet.json' with { type: 'json' };
import { findGroup, readGroups } from './seed-groups.ts';
import { type Refuse, requireObject, SeedRefused } from './seed-refused.ts';
import { keyOf } from './store/row.ts';
import { type Store, type StoredConnector, type StoredGroup, StoreRefused } from './store/store.ts';

/** What a new store is filled with. */
export interface Seed {
  /** The default group is the first. None at all leaves the one that a new store has. */
  readonly groups: readonly StoredGroup[];
  readonly connectors: readonly StoredConnector[];
}

const isConnector: Validate = operations.createConnector.responses['201'].content['application/json'];

const properties = ['id', 'machineName', 'externalIp', 'status', 'version'];

/**
 * Reads a seed.
 *
 * @param seed `sample`, `none`, or the path of a JSON file. It holds an array of connectors, or an object with two
 * arrays, `groups` and `connectors`. Of a connector `machineName` and `externalIp` are required; `id` is a new GUID by
 * default, `status` is `active`, `version` is that of a new agent, and `group`, the name or the id of a group, is the
 * default one. Of a group `name` is required; see `readGroups`.
 * @throws SeedRefused if the file cannot be read, or something in it is not what it should be.
 */
export function readSeed(seed: string, newId: () => string): Seed {
  if (seed === 'none') return { groups: [], connectors: [] };
  const refuse: Refuse = (what) => {
    throw new SeedRefused(`${seed}: ${what}.`);
  };
  const content: unknown = seed === 'sample' ? sampleFleet : readJson(seed);
  const isList = Array.isArray(content);
  const lists = isList
    ? { connectors: content }
    : requireObject(content, 'it', ['groups', 'connectors'], refuse);
  const groups = readGroups(listOf(lists, 'groups', refuse), newId, refuse);
  const connectors = listOf(lists, 'connectors', refuse).map((item, index) =>
    toConnector(item, `${isList ? '' : 'connectors, '}item ${index + 1}`, groups, newId, refuse),
  );
  const keys = new Set<string>();
  for (const { connector } of connectors) {
    const key = keyOf(connector.id);
    if (keys.has(key)) refuse(`the id ${key} occurs twice`);
    keys.add(key);
  }
  return { groups, connectors };
}

/** Fills a new store. @throws SeedRefused if another server has stored something in it meanwhile. */
export async function plantSeed(store: Store, { groups, connectors }: Seed): Promise<void> {
  try {
    await store.load({ groups: [groups], connectors: [connectors] });
  } catch (error) {
    if (!(error instanceof StoreRefused)) throw error;
    throw new SeedRefused(
      `The new store cannot take it: ${error.message}. Start again, to serve what is there.`,
      { cause: error },
    );
  }
}

function readJson(file: string): unknown {
  try {
    // Editors on Windows put a byte order mark first.
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    // The message may quote the file, line breaks and all.
    const reason = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : 'unknown';
    throw new SeedRefused(`${file} cannot be read as JSON: ${reason}.`);
  }
}

function listOf(lists: object, name: 'groups' | 'connectors', refuse: Refuse): readonly unknown[] {
  const list: unknown = Reflect.get(lists, name) ?? [];
  return Array.isArray(list) ? list : refuse(`its ${name} must be an array`);
}

function toConnector(
  item: unknown,
  place: string,
  groups: readonly StoredGroup[],
  newId: () => string,
  refuse: Refuse,
): StoredConnector {
  const { group, ...own }: { group?: unknown } = requireObject(item, place, [...properties, 'group'], refuse);
  const candidate: unknown = { id: newId(), status: 'active', version: agentVersion, ...own };
  if (!accepts(candidate)) {
    return refuse(`${place} is not a connector: ${sentence(isConnector.errors ?? [])}`);
  }
  const { id, machineName, externalIp, status, version } = candidate;
  return {
    connector: { id, machineName, externalIp, status, version },
    revision: 1,
    groupId: keyOf(findGroup(groups, group, place, refuse).id),
  };
}

function accepts(value: unknown): value is Readable<ConnectorSchema> {
  return isConnector(value);
}
