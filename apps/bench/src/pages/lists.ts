// The lists of which pages are read: one for each way in which a store finds the rows of a page.
import { entityTypes } from '@graph-connectors/contract/entity-types';
import { parseFilter, parseOrderBy } from '@graph-connectors/odata';
import type { ConnectorQuery, Store } from '@graph-connectors/server';
import { groupName, halfIp } from '../large-file.ts';

/** A list, as a caller asks for it, and as the store is asked. */
export interface List {
  readonly list: string;
  readonly query: ConnectorQuery;
}

/** The options of each list, and whether it is that of the members of a group. */
const options: readonly { readonly filter?: string; readonly orderBy?: string; readonly isOfGroup?: true }[] =
  [
    {},
    { isOfGroup: true },
    { filter: `externalIp eq '${halfIp}'` },
    { filter: `externalIp eq '${halfIp}'`, isOfGroup: true },
    { orderBy: 'machineName' },
    { orderBy: 'machineName', isOfGroup: true },
    { orderBy: 'status' },
    { filter: "status eq 'inactive'" },
  ];

/** The lists of a store that was made as large files are. */
export async function listsOf({ groups }: Store): Promise<List[]> {
  const group = (await groups.list()).find(({ group: { name } }) => name === groupName);
  if (group === undefined) throw new Error(`There is no group ${groupName}.`);
  return options.map(({ filter, orderBy, isOfGroup = false }) => ({
    list: [
      isOfGroup ? 'members' : 'connectors',
      ...(filter === undefined ? [] : [`$filter=${filter}`]),
      ...(orderBy === undefined ? [] : [`$orderby=${orderBy}`]),
    ].join(' '),
    query: {
      ...(filter !== undefined && { filter: parseFilter(filter, entityTypes.connector, entityTypes) }),
      ...(orderBy !== undefined && { orderBy: parseOrderBy(orderBy, entityTypes.connector) }),
      ...(isOfGroup && { within: group.group.id }),
    },
  }));
}
