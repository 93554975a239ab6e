// Gives of entities what `$select` and `$expand` name.
import { type EntityType, type Expand, parseExpand, parseSelect } from '@graph-connectors/odata';
import { JsonText } from '@graph-connectors/openapi-hono';
import { type EntityName, type Kind, model, type Selected, type Stored } from '../entities.ts';
import { representWhole, select, type Selection } from '../represent.ts';
import type { RequestContext } from '../request-context.ts';
import { expandersOf } from './expand.ts';

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
  const expansions = $expand === undefined ? [] : parseExpand($expand, type, model);
  const names = expansions.map(({ navigation }) => navigation);
  const selection = $select === undefined ? undefined : parseSelect($select.join(','), type, names);
  const expanded = expansions.map(
    (each) =>
      `${each.navigation}(${listed(each.select, model[type.navigation[each.navigation] ?? '']).join(',')})`,
  );
  return { selection, expansions, listed: [...listed(selection, type), ...expanded] };
}

/** A selection as context URLs have it: of all properties it is `*` (OData 4.01 part 1, section 10.7). */
function listed(selection: Selection = [], type: EntityType | undefined): readonly string[] {
  const all = Object.keys(type?.properties ?? {});
  const isAll = all.every((name) => selection.includes(name));
  return isAll ? ['*', ...selection.slice(all.length)] : selection;
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
  const expanders = expandersOf(context)[kind.name];
  return Promise.all(
    stored.map(async (each) => {
      const related = expansions.flatMap(
        ({ navigation, select: nested }) => expanders[navigation]?.(each, nested) ?? [],
      );
      const members = select(kind, each, context, selection);
      return JsonText.of<Selected[Name]>(Object.assign(members, ...(await Promise.all(related))));
    }),
  );
}
