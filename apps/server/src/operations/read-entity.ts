// The operations that give one entity.
import { JsonText } from '@graph-connectors/openapi-hono';
import {
  connectorGroups,
  connectors,
  type EntityName,
  type Kind,
  type Selected,
  type Stored,
} from '../entities.ts';
import { type Conditions, entityTag, lists, requireConditions } from '../entity-tag.ts';
import { representEntity } from '../represent.ts';
import { readShape, representAll, type ShapeOptions } from '../query/shape.ts';
import type { RequestContext } from '../request-context.ts';
import { requireConnector, requireGroup } from '../require.ts';
import { contextUrl } from '../urls.ts';
import type { Operation } from './operation.ts';

/** Gives one connector; 304 if the caller has it already. */
export const getConnector: Operation<'getConnector'> = async (request, context) =>
  read(connectors, await requireConnector(request.path.connectorsId, context.store), request, context);

/** Gives one group; 304 if the caller has it already. */
export const getConnectorGroup: Operation<'getConnectorGroup'> = async (request, context) =>
  read(connectorGroups, await requireGroup(request.path.connectorGroupsId, context.store), request, context);

interface ReadRequest {
  readonly query: ShapeOptions;
  readonly header: Conditions;
}

async function read<Name extends EntityName>(
  kind: Kind<Name>,
  stored: Stored[Name],
  { query, header: { 'If-None-Match': ifNoneMatch, ...others } }: ReadRequest,
  context: RequestContext,
) {
  requireConditions(others, stored);
  const ETag = entityTag(stored);
  const isKnown = ifNoneMatch !== undefined && lists('If-None-Match', ifNoneMatch, ETag, false);
  // What is expanded may be new all the same: the tag is that of the entity alone.
  if (isKnown && query.$expand === undefined) {
    return { status: 304 as const, headers: { ETag } };
  }
  if (query.$select === undefined && query.$expand === undefined) {
    return { status: 200 as const, headers: { ETag }, body: representEntity(kind, stored, context) };
  }
  const shape = readShape(kind, query);
  const [entity] = await representAll(kind, [stored], shape, context);
  if (entity === undefined) throw new Error('What is there is represented.');
  const url = contextUrl(kind.set, shape.listed, true, context);
  const body: JsonText<Selected[Name]> =
    context.metadata === 'none' ? entity : JsonText.join({ '@odata.context': url }, entity);
  return { status: 200 as const, headers: { ETag }, body };
}
