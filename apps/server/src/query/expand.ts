// Finds the related entities that are given along with an entity.
import { connectorGroups, connectors, type EntityName, type Stored } from '../entities.ts';
import { select, type Selection } from '../represent.ts';
import type { RequestContext } from '../request-context.ts';
import type { StoredGroup } from '../store/store.ts';
import { entityUrl } from '../urls.ts';
import { queryOption } from './option-name.ts';
import { writeSkipToken } from './skip-token.ts';

/** How many related entities come along at most: as many as of Graph's directory objects. */
const expandedSize = 20;

/** Gives what is related to an entity, as members of its object. */
type Expander<Name extends EntityName> = (stored: Stored[Name], selection: Selection) => Promise<object>;

/** How each navigation property is followed, by its name. */
type Expanders = { readonly [Name in EntityName]: Readonly<Record<string, Expander<Name>>> };

/** What follows the navigation properties for one answer. */
export function expandersOf(context: RequestContext): Expanders {
  /** Many connectors have few groups. */
  const groups = new Map<string, Promise<StoredGroup | undefined>>();
  const groupOf = (id: string): Promise<StoredGroup | undefined> => {
    const group = groups.get(id) ?? context.store.groups.get(id);
    groups.set(id, group);
    return group;
  };
  return {
    connector: {
      async memberOf({ groupId }, selection) {
        const group = await groupOf(groupId);
        return { memberOf: group === undefined ? [] : [select(connectorGroups, group, context, selection)] };
      },
    },
    connectorGroup: {
      async members({ group: { id } }, selection) {
        const found = await context.store.connectors.list({ within: id, limit: expandedSize + 1 });
        const page = found.slice(0, expandedSize);
        const last = found.length > expandedSize ? page.at(-1) : undefined;
        return {
          ...(last !== undefined && {
            'members@odata.nextLink': membersAfter(id, last.connector.id, selection, context),
          }),
          members: page.map((each) => select(connectors, each, context, selection)),
        };
      },
    },
  };
}

/** The URL of the members of a group that are not given along. */
function membersAfter(groupId: string, id: string, selection: Selection, context: RequestContext): string {
  const format = queryOption(context.search, '$format');
  const options = [
    ...(selection === undefined ? [] : [`$select=${selection.join(',')}`]),
    ...(format === undefined ? [] : [`$format=${encodeURIComponent(format)}`]),
    `$skiptoken=${writeSkipToken({ id }, connectors.name, [])}`,
  ];
  return `${entityUrl(connectorGroups.set, groupId, context)}/members?${options.join('&')}`;
}
