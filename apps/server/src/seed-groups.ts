// Reads the groups of a seed.
import { type Refuse, requireObject } from './seed-refused.ts';
import { keyOf } from './store/row.ts';
import { type ConnectorGroup, newDefaultGroup, type StoredGroup } from './store/store.ts';

/** What a property of a group must be, and the words for it. */
const properties: Readonly<Record<string, readonly [is: (value: unknown) => boolean, what: string]>> = {
  id: [isText, 'a text that is not empty'],
  name: [isText, 'a text that is not empty'],
  region: [(value) => value === null || isText(value), 'null or a text that is not empty'],
  isDefault: [(value) => typeof value === 'boolean', 'true or false'],
  connectorGroupType: [isText, 'a text that is not empty'],
  applications: [(value) => Number.isSafeInteger(value) && Number(value) >= 0, 'a number of applications'],
};

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

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
  const given = requireObject(item, place, Object.keys(properties), refuse);
  const isDefault = Reflect.get(given, 'isDefault') === true;
  const all = {
    id: isDefault ? newDefaultGroup.id : newId(),
    name: undefined,
    region: null,
    isDefault: false,
    connectorGroupType: newDefaultGroup.connectorGroupType,
    applications: 0,
    // Whatever these are: each is looked at before it is taken.
    ...given,
  };
  for (const [name, [is, what]] of Object.entries(properties)) {
    if (!is(Reflect.get(all, name))) refuse(`${place}: ${name} must be ${what}`);
  }
  const { id, region, connectorGroupType } = all;
  return {
    group: { id, name: String(all.name), region, isDefault, connectorGroupType },
    revision: 1,
    applications: all.applications,
  };
}
