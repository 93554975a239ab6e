// The fleet that a server is started with if nobody has another idea.
import sample from '../../src/sample-fleet.json' with { type: 'json' };

/** The connectors. */
export const fleet = sample.connectors;

/** The number of connectors in each group, by its name, in the order of the names. */
export const groupSizes: readonly (readonly [name: string, size: number])[] = sample.groups
  .map(({ name }): readonly [string, number] => [
    name,
    fleet.filter((each) => ('group' in each ? each.group : 'Default') === name).length,
  ])
  .toSorted(([a], [b]) => (a < b ? -1 : 1));
