// Reads the groups of a seed.
import type { components, Readable } from '@graph-connectors/contract';
import { operations } from '@graph-connectors/contract/operations';
import { sentence, type Validate } from '@graph-connectors/openapi-hono';
import { type Refuse, requireObject } from './seed-refused.ts';
import { keyOf } from './store/row.ts';
import { type ConnectorGroup, newDefaultGroup, type StoredGroup } from './store/store.ts';

const properties = ['id', 'name', 'region', 'isDefault', 'connectorGroupType', 'applications'];
const isGroup: Validate = operations.createConnectorGroup.responses['201'].content['application/json'];

/**
 * Reads groups.
 *
 * @param items `name` is required of each. `id` is a new GUID by default, `region` is null, `isDefault` is false,
 * `connectorGroupType` is that of every new store's own group, and `applications` 0: how many of them use it.
 * @returns the groups, with the default one first: that of every new store, if none of them is it.
 */
export function readGroups(items: readonly unknown[], newId: () => string, refuse: Refuse): StoredGroup[] {
  const groups = items.map((item, index) => toGroup(item, `groups, item ${index + 1}`, newId, refuse));
  const [fallback, ...others] = groups.filter(({ group }) => group.isDefault);
  if (others.length > 0) refuse('only one of its groups can be the default one');
  const sole = { group: newDefaultGroup, revision: 1, applications: 0 };
  const all = [fallback ?? sole, ...groups.filter(({ group }) => !group.isDefault)];
  const keys = new Set<string>();
  for (const { group } of all) {
    const key = keyOf(group.id);
    if (keys.has(key)) refuse(`the id ${key} of a group occurs twice`);
    keys.add(key);
  }
  return all;
}

/** The group that a connector names by its id or its name; the default one if it names none. */
export function findGroup(
  groups: readonly StoredGroup[],
  named: unknown,
  place: string,
  refuse: Refuse,
): ConnectorGroup {
  const isNamed = ({ id, name, isDefault }: ConnectorGroup): boolean => {
    if (named === undefined) return isDefault;
    return typeof named === 'string' && (name === named || keyOf(id) === keyOf(named));
  };
  const found = groups.map(({ group }) => group).filter(isNamed);
  const [group, ...others] = found;
  if (group === undefined)
    return refuse(`${place} is in a group that is not there: ${JSON.stringify(named)}`);
  if (others.length > 0)
    refuse(`${place} is in a group of which there are several: ${JSON.stringify(named)}. Name its id`);
  return group;
}

function toGroup(item: unknown, place: string, newId: () => string, refuse: Refuse): StoredGroup {
  const given: { isDefault?: unknown; applications?: unknown } = requireObject(
    item,
    place,
    properties,
    refuse,
  );
  const { applications = 0, ...own } = given;
  const candidate: unknown = {
    id: own.isDefault === true ? newDefaultGroup.id : newId(),
    region: null,
    isDefault: false,
    connectorGroupType: newDefaultGroup.connectorGroupType,
    ...own,
  };
  if (!accepts(candidate)) {
    return refuse(`${place} is not a connector group: ${sentence(isGroup.errors ?? [])}`);
  }
  if (!isCount(applications)) return refuse(`${place}: applications must be a number of applications`);
  // The control information is left out.
  const { id, name, region, isDefault, connectorGroupType } = candidate;
  return { group: { id, name, region, isDefault, connectorGroupType }, revision: 1, applications };
}

function accepts(value: unknown): value is Readable<components['schemas']['connectorGroup']> {
  return isGroup(value);
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
