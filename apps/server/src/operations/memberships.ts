// The operations that move connectors between groups.
import { type Conditions, requireConditions } from '../entity-tag.ts';
import { Fault } from '../fault.ts';
import type { RequestContext } from '../request-context.ts';
import { connectorNotFound, groupNotFound, requireGroup } from '../require.ts';
import { keyOf } from '../store/row.ts';
import { GroupRefused, type StoredConnector } from '../store/store.ts';
import type { Operation } from './operation.ts';

const done = { status: 204 } as const;

/** Moves a connector to the group that the body refers to. */
export const addMemberOf: Operation<'addMemberOf'> = async ({ path, header, body }, context) => {
  const groupId = keyIn(body['@odata.id'], '@odata.id');
  await move(path.connectorsId, groupId, context, { group: '@odata.id' }, header);
  return done;
};

/** Moves the connector that the body refers to into a group. */
export const addMember: Operation<'addMember'> = async ({ path, header, body }, context) => {
  const connectorId = keyIn(body['@odata.id'], '@odata.id');
  await requireGroup(path.connectorGroupsId, context.store);
  await move(connectorId, path.connectorGroupsId, context, { connector: '@odata.id' }, header);
  return done;
};

/** Takes a connector out of the group that `@id` names. */
export const removeMemberOf: Operation<'removeMemberOf'> = ({ path, query, header }, context) =>
  remove(path.connectorsId, keyIn(query['@id'], '@id'), context, { group: '@id' }, header);

/** Takes a connector out of a group. */
export const removeMemberOfByKey: Operation<'removeMemberOfByKey'> = ({ path, header }, context) =>
  remove(path.connectorsId, path.connectorGroupsId, context, { group: 'connectorGroupsId' }, header);

/** Takes the connector that `@id` names out of a group. */
export const removeMember: Operation<'removeMember'> = async ({ path, query, header }, context) => {
  const connectorId = keyIn(query['@id'], '@id');
  await requireGroup(path.connectorGroupsId, context.store);
  return remove(connectorId, path.connectorGroupsId, context, { connector: '@id' }, header);
};

/** Takes a connector out of a group. */
export const removeMemberByKey: Operation<'removeMemberByKey'> = async ({ path, header }, context) => {
  await requireGroup(path.connectorGroupsId, context.store);
  return remove(path.connectorsId, path.connectorGroupsId, context, { connector: 'connectorsId' }, header);
};

/** Where the two are named, if not in the path. */
interface Targets {
  readonly connector?: string;
  readonly group?: string;
}

/** @param conditions on the connector, which is what a move changes. */
async function move(
  connectorId: string,
  groupId: string,
  { store }: RequestContext,
  targets: Targets,
  conditions: Conditions,
  check: (current: StoredConnector) => void = () => {},
): Promise<void> {
  try {
    const moved = await store.connectors.move(connectorId, groupId, (current) => {
      check(current);
      requireConditions(conditions, current);
    });
    if (moved === undefined) connectorNotFound(connectorId, targets.connector);
  } catch (error) {
    if (error instanceof GroupRefused && error.reason === 'is-missing') groupNotFound(groupId, targets.group);
    throw error;
  }
}

/**
 * Puts a connector back into the default group, provided that it is in the group.
 *
 * @param listed what is listed where it is taken from: that is missing if it is not in the group.
 */
async function remove(
  connectorId: string,
  groupId: string,
  context: RequestContext,
  listed: { readonly connector: string } | { readonly group: string },
  conditions: Conditions,
): Promise<typeof done> {
  const { group } = await context.store.groups.getDefault();
  await move(connectorId, group.id, context, listed, conditions, (current) => {
    if (current.groupId !== keyOf(groupId)) {
      const [kind, target] =
        'group' in listed
          ? (['groupNotFound', listed.group] as const)
          : (['connectorNotFound', listed.connector] as const);
      throw new Fault(kind, `The connector '${connectorId}' is not in the group '${groupId}'.`, { target });
    }
    if (current.groupId === keyOf(group.id)) {
      throw new Fault(
        'groupIsDefault',
        'A connector cannot be taken out of the default group. Add it to another one.',
      );
    }
  });
  return done;
}

/**
 * The key in the URL of an entity: what its last segment holds, in parentheses or not. Which host, which version and
 * which case the URL has, and whether a slash ends it, does not matter.
 */
function keyIn(url: string, target: string): string {
  const path = url.replace(/[?#].*$/s, '').replace(/^(?:[^/]*:)?\/\/[^/]*/, '');
  const last = path.replace(/\/$/, '').split('/').at(-1) ?? '';
  const segment = decode(last);
  const key = /^[^(]*\((?:id=)?'([^]*)'\)$/i.exec(segment)?.[1]?.replaceAll("''", "'") ?? segment;
  if (key !== '') return key;
  throw new Fault(
    'badRequest',
    `${target} must be the URL of an entity, such as https://graph.microsoft.com/beta/connectors/{id}.`,
    { target },
  );
}

/** Nothing, where the text cannot be decoded. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
