// The operations that give the URLs of what is related to an entity.
import { connectorGroups, connectors, type EntityName, type Kind } from '../entities.ts';
import { type PageRequest, readPage, type Source } from '../query/page.ts';
import { groupsOf, membersOf } from '../query/sources.ts';
import type { RequestContext } from '../request-context.ts';
import { entityUrl, referencesUrl } from '../urls.ts';
import type { Operation } from './operation.ts';

/** Gives the URL of the group that a connector is in. */
export const listMemberOfRefs: Operation<'listMemberOfRefs'> = async (request, context) =>
  list(connectorGroups, await groupsOf(request.path.connectorsId, context.store), request, context);

/** Gives the URLs of the connectors of a group. */
export const listMemberRefs: Operation<'listMemberRefs'> = async (request, context) =>
  list(connectors, await membersOf(request.path.connectorGroupsId, context.store), request, context);

async function list<Name extends EntityName>(
  kind: Kind<Name>,
  source: Source<Name>,
  request: PageRequest,
  context: RequestContext,
) {
  const { items, members, headers } = await readPage(kind, source, request, context);
  const value = items.map((each) => ({ '@odata.id': entityUrl(kind.set, kind.values(each).id, context) }));
  const first = context.metadata === 'none' ? {} : { '@odata.context': referencesUrl(context) };
  return { status: 200 as const, headers, body: { ...first, ...members, value } };
}
