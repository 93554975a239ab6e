// The operations that give the number of entities.
import { connectorGroups, connectors, type EntityName, type Kind } from '../entities.ts';
import type { Source } from '../query/page.ts';
import { readFilter } from '../query/read-filter.ts';
import { groupsOf, membersOf } from '../query/sources.ts';
import type { RequestContext } from '../request-context.ts';
import type { Operation } from './operation.ts';

/** Counts the connectors. */
export const countConnectors: Operation<'countConnectors'> = (request, context) =>
  count(connectors, context.store.connectors, request, context);

/** Counts the groups. */
export const countConnectorGroups: Operation<'countConnectorGroups'> = (request, context) =>
  count(connectorGroups, context.store.groups, request, context);

/** Counts the groups that a connector is in. */
export const countMemberOf: Operation<'countMemberOf'> = async (request, context) =>
  count(connectorGroups, await groupsOf(request.path.connectorsId, context.store), request, context);

/** Counts the connectors of a group. */
export const countMembers: Operation<'countMembers'> = async (request, context) =>
  count(connectors, await membersOf(request.path.connectorGroupsId, context.store), request, context);

async function count<Name extends EntityName>(
  kind: Kind<Name>,
  source: Pick<Source<Name>, 'count'>,
  { query }: { readonly query: { readonly $filter?: string } },
  { rules }: RequestContext,
) {
  const number = await source.count(readFilter(kind, query.$filter, rules));
  return { status: 200 as const, type: 'text/plain' as const, body: number };
}
