// The operations that give a list of entities.
import { JsonText } from '@graph-connectors/openapi-hono';
import { connectorGroups, connectors, type EntityName, type Kind, type Selected } from '../entities.ts';
import { type Page, type PageRequest, readPage, type Source } from '../query/page.ts';
import { readShape, representAll, type ShapeOptions } from '../query/shape.ts';
import { groupsOf, membersOf } from '../query/sources.ts';
import type { RequestContext } from '../request-context.ts';
import { contextUrl } from '../urls.ts';
import type { Operation } from './operation.ts';

/** Gives the connectors. */
export const listConnectors: Operation<'listConnectors'> = (request, context) =>
  list(connectors, context.store.connectors, request, context);

/** Gives the groups. */
export const listConnectorGroups: Operation<'listConnectorGroups'> = (request, context) =>
  list(connectorGroups, context.store.groups, request, context);

/** Gives the group that a connector is in. */
export const listMemberOf: Operation<'listMemberOf'> = async (request, context) =>
  list(connectorGroups, await groupsOf(request.path.connectorsId, context.store), request, context);

/** Gives the connectors of a group. */
export const listMembers: Operation<'listMembers'> = async (request, context) =>
  list(connectors, await membersOf(request.path.connectorGroupsId, context.store), request, context);

interface ListAnswer<Name extends EntityName> {
  readonly status: 200;
  readonly headers: Page<Name>['headers'];
  readonly body: JsonText<
    Page<Name>['members'] & { readonly '@odata.context'?: string; readonly value: Selected[Name][] }
  >;
}

async function list<Name extends EntityName>(
  kind: Kind<Name>,
  source: Source<Name>,
  request: PageRequest & { readonly query: ShapeOptions },
  context: RequestContext,
): Promise<ListAnswer<Name>> {
  const shape = readShape(kind, request.query);
  const { items, members, headers } = await readPage(kind, source, request, context);
  const value = JsonText.list(await representAll(kind, items, shape, context));
  const url = contextUrl(kind.set, shape.listed, false, context);
  const first = context.metadata === 'none' ? members : { '@odata.context': url, ...members };
  return { status: 200, headers, body: JsonText.with(first, 'value', value) };
}
