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
import { connectorNotFound, groupNotFound } from '../require.ts';
import { contextUrl } from '../urls.ts';
import type { Operation } from './operation.ts';

/** Gives one connector; 304 if the caller has it already. */
export const getConnector: Operation<'getConnector'> = async (request, context) => {
  const id = request.path.connectorsId;
  const stored = (await context.store.connectors.get(id)) ?? connectorNotFound(id);
  return read(connectors, stored, request, context);
};

/** Gives one group; 304 if the caller has it already. */
export const getConnectorGroup: Operation<'getConnectorGroup'> = async (request, context) => {
  const id = request.path.connectorGroupsId;
  const stored = (await context.store.groups.get(id)) ?? groupNotFound(id);
  return read(connectorGroups, stored, request, context);
};

interface ReadRequest {
  readonly query: ShapeOptions;
  readonly header: Conditions;
}

/** Waits only for what is related. */
function read<Name extends EntityName>(
  kind: Kind<Name>,
  stored: Stored[Name],
  { query, header }: ReadRequest,
  context: RequestContext,
) {
  const { 'If-Match': ifMatch, 'If-None-Match': ifNoneMatch } = header;
  if (ifMatch !== undefined) requireConditions({ 'If-Match': ifMatch }, stored);
  const ETag = entityTag(stored);
  const isKnown = ifNoneMatch !== undefined && lists('If-None-Match', ifNoneMatch, ETag, false);
  // What is expanded may be new all the same: the tag is that of the entity alone.
  if (isKnown && query.$expand === undefined) {
    return { status: 304 as const, headers: { ETag } };
  }
  if (query.$select === undefined && query.$expand === undefined) {
    return { status: 200 as const, headers: { ETag }, body: representEntity(kind, stored, context) };
  }
  return readShaped(kind, stored, query, context);
}

async function readShaped<Name extends EntityName>(
  kind: Kind<Name>,
  stored: Stored[Name],
  query: ShapeOptions,
  context: RequestContext,
) {
  const shape = readShape(kind, query);
  const [entity] = await representAll(kind, [stored], shape, context);
  if (entity === undefined) throw new Error('What is there is represented.');
  const url = contextUrl(kind.set, shape.listed, true, context);
  const body: JsonText<Selected[Name]> =
    context.metadata === 'none' ? entity : JsonText.join({ '@odata.context': url }, entity);
  return { status: 200 as const, headers: { ETag: entityTag(stored) }, body };
}
