// The operations that create, change and delete groups.
import { connectorGroups } from '../entities.ts';
import { requireConditions } from '../entity-tag.ts';
import { Fault } from '../fault.ts';
import { groupNotFound } from '../require.ts';
import { answerCreated, answerUpdated } from './answer-write.ts';
import { refuseEmptyChange } from './empty-change.ts';
import type { Operation, Settable } from './operation.ts';

/** What a group is for that is created by this API. */
const connectorGroupType = 'applicationProxy';

/** Stands for members to come, and is none itself (`microsoft/api-guidelines`, graph/patterns/evolvable-enums). */
const sentinel = 'unknownFutureValue';

/** Stores a new group. What the body has of read-only properties is ignored, as the service was recorded doing. */
export const createConnectorGroup: Operation<'createConnectorGroup'> = async ({ header, body }, context) => {
  const { name, region = null } = body;
  if (region === sentinel) {
    throw new Fault('badRequest', `'${sentinel}' is not a region that a group can be created in.`, {
      target: 'region',
    });
  }
  // All that may be set: what the spec adds and this leaves out does not compile.
  const set = { name, region } satisfies Record<Settable<'createConnectorGroup'>, string | null>;
  const stored = await context.store.groups.create({ id: context.newId(), ...set, connectorGroupType });
  return answerCreated(connectorGroups, stored, header, context, context.rules.groupCreated);
};

/** Changes the properties that the body names. */
export const updateConnectorGroup: Operation<'updateConnectorGroup'> = async (
  { path, header, body, readOnly },
  context,
) => {
  refuseEmptyChange(body, readOnly, context.rules);
  const stored = await context.store.groups.update(path.connectorGroupsId, (current) => {
    requireConditions(header, current);
    const { name, region } = { ...current.group, ...withoutSentinel(body) };
    const set = { name, region } satisfies Record<Settable<'updateConnectorGroup'>, string | null>;
    const isNew = name !== current.group.name || region !== current.group.region;
    return isNew ? { ...current.group, ...set } : current.group;
  });
  return answerUpdated(connectorGroups, stored ?? groupNotFound(path.connectorGroupsId), header, context);
};

/** Deletes a group. */
export const deleteConnectorGroup: Operation<'deleteConnectorGroup'> = async (
  { path, header },
  { store },
) => {
  const id = path.connectorGroupsId;
  const deleted = await store.groups.delete(id, (current) => requireConditions(header, current));
  return deleted ? { status: 204 } : groupNotFound(id);
};

/** A change is to leave a region as it is that the caller's version of the API does not know. */
function withoutSentinel<Body extends { readonly region?: string | null }>(
  body: Body,
): Omit<Body, 'region'> | Body {
  const { region, ...others } = body;
  return region === sentinel ? others : body;
}
