// Gives of entities what `$select` and `$expand` name.
import { type Expand, parseExpand, parseSelect } from '@graph-connectors/odata';
import { JsonText } from '@graph-connectors/openapi-hono';
import {
  connectorGroups,
  connectors,
  type EntityName,
  type Kind,
  model,
  type Selected,
  type Stored,
} from '../entities.ts';
import { representWhole, select, type Selection } from '../represent.ts';
import type { RequestContext } from '../request-context.ts';
import { entityUrl } from '../urls.ts';
import { pageSize } from './page.ts';
import { writeSkipToken } from './skip-token.ts';

/** The options that say what is given of each entity, as the spec has them. */
export interface ShapeOptions {
  readonly $select?: readonly string[];
  readonly $expand?: string;
}

/** What is given of each entity. */
export interface Shape {
  readonly selection: Selection;
  readonly expansions: readonly Expand[];
  /** The same as context URLs list it. */
  readonly listed: readonly string[];
}

/** Reads the options. @throws QueryError if one cannot be read. */
export function readShape<Name extends EntityName>(
  { type }: Kind<Name>,
  { $select, $expand }: ShapeOptions,
): Shape {
  const selection = $select === undefined ? undefined : parseSelect($select.join(','), type);
  const expansions = $expand === undefined ? [] : parseExpand($expand, type, model);
  const expanded = expansions.map((each) => `${each.navigation}(${each.select?.join(',') ?? ''})`);
  return { selection, expansions, listed: [...(selection ?? []), ...expanded] };
}

/** Entities, each with what was asked for of it. */
export async function representAll<Name extends EntityName>(
  kind: Kind<Name>,
  stored: readonly Stored[Name][],
  { selection, expansions }: Shape,
  context: RequestContext,
): Promise<JsonText<Selected[Name]>[]> {
  if (selection === undefined && expansions.length === 0) {
    return stored.map((each) => representWhole(kind, each, context));
  }
  return Promise.all(
    stored.map(async (each) => {
      const related = expansions.flatMap(
        ({ navigation, select: nested }) => expanders[kind.name][navigation]?.(each, nested, context) ?? [],
      );
      const members = select(kind, each, context, selection);
      return JsonText.of<Selected[Name]>(Object.assign(members, ...(await Promise.all(related))));
    }),
  );
}

/** Finds what is related to an entity, as members of its object. */
type Expander<Name extends EntityName> = (
  stored: Stored[Name],
  selection: Selection,
  context: RequestContext,
) => Promise<object>;

const expanders: { readonly [Name in EntityName]: Readonly<Record<string, Expander<Name>>> } = {
  connector: {
    async memberOf({ groupId }, selection, context) {
      const group = await context.store.groups.get(groupId);
      return { memberOf: group === undefined ? [] : [select(connectorGroups, group, context, selection)] };
    },
  },
  connectorGroup: {
    async members({ group: { id } }, selection, context) {
      const found = await context.store.connectors.list({ within: id, limit: pageSize + 1 });
      const page = found.slice(0, pageSize);
      const last = found.length > pageSize ? page.at(-1) : undefined;
      return {
        ...(last !== undefined && {
          'members@odata.nextLink': membersAfter(id, last.connector.id, selection, context),
        }),
        members: page.map((each) => select(connectors, each, context, selection)),
      };
    },
  },
};

/** The URL of the members of a group that are not given along. */
function membersAfter(groupId: string, id: string, selection: Selection, context: RequestContext): string {
  const options = selection === undefined ? '' : `$select=${selection.join(',')}&`;
  const url = entityUrl(connectorGroups.set, groupId, context);
  return `${url}/members?${options}$skiptoken=${writeSkipToken({ id }, connectors.name, [])}`;
}
