// Entities as they travel: with the control information of OData.
import { JsonText } from '@graph-connectors/openapi-hono';
import type { EntityName, Kind, Selected, Stored, Values } from './entities.ts';
import { entityTag } from './entity-tag.ts';
import type { RequestContext } from './request-context.ts';
import { contextUrl, entityUrl } from './urls.ts';

/** A whole entity. What else full metadata has is of no type that is known here. */
type Whole<Name extends EntityName> = Values[Name] & {
  readonly '@odata.type'?: `#microsoft.graph.${Name}`;
  readonly '@odata.etag'?: string;
};

/** What `$select` names: all properties where it names none. */
export type Selection = readonly string[] | undefined;

/** What was represented, for as long as the store remembers it: it is mostly asked for more than once. */
const texts = new WeakMap<object, JsonText<unknown>>();

/** A whole entity, as the body of an answer. */
export function representEntity<Name extends EntityName>(
  kind: Kind<Name>,
  stored: Stored[Name],
  context: RequestContext,
): JsonText<Whole<Name>> | JsonText<{ readonly '@odata.context': string } & Whole<Name>> {
  const text = representWhole(kind, stored, context);
  return context.metadata === 'none'
    ? text
    : JsonText.join({ '@odata.context': contextUrl(kind.set, [], true, context) }, text);
}

/** A whole entity, as one of a list. */
export function representWhole<Name extends EntityName>(
  kind: Kind<Name>,
  stored: Stored[Name],
  context: RequestContext,
): JsonText<Whole<Name>> {
  if (context.metadata !== 'minimal') return JsonText.of<Whole<Name>>(whole(kind, stored, context));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a map does not tell what belongs to which key
  const known = texts.get(stored) as JsonText<Whole<Name>> | undefined;
  if (known !== undefined) return known;
  const text = JsonText.of<Whole<Name>>(whole(kind, stored, context));
  texts.set(stored, text);
  return text;
}

/** What was selected of an entity. */
export function select<Name extends EntityName>(
  kind: Kind<Name>,
  stored: Stored[Name],
  context: RequestContext,
  selection: Selection,
): Selected[Name] {
  const members = Object.entries(whole(kind, stored, context)).filter(
    // What annotates a property goes with it.
    ([name]) =>
      name.startsWith('@') || selection === undefined || selection.includes(name.split('@')[0] ?? ''),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- which members there are is the caller's choice
  return Object.fromEntries(members) as Selected[Name];
}

function whole<Name extends EntityName>(
  kind: Kind<Name>,
  stored: Stored[Name],
  context: RequestContext,
): Whole<Name> {
  const values = kind.values(stored);
  if (context.metadata === 'none') return values;
  const annotations = { '@odata.type': kind.odataType, '@odata.etag': entityTag(stored) };
  return context.metadata === 'full'
    ? { ...annotations, ...fullMetadata(kind, values, context), ...values }
    : { ...annotations, ...values };
}

/** What full metadata adds (OData JSON 4.01, section 3.1.3): links, and the types that JSON does not tell. */
function fullMetadata<Name extends EntityName>(
  { set, type }: Kind<Name>,
  values: Values[Name],
  context: RequestContext,
): object {
  const url = entityUrl(set, values.id, context);
  const types = Object.entries(type.properties).flatMap(([name, { type: own }]) =>
    own.kind === 'enum' ? [[`${name}@odata.type`, `#${own.name}`]] : [],
  );
  const navigation = Object.keys(type.navigation).flatMap((name) => [
    [`${name}@odata.associationLink`, `${url}/${name}/$ref`],
    [`${name}@odata.navigationLink`, `${url}/${name}`],
  ]);
  return { '@odata.id': url, '@odata.editLink': url, ...Object.fromEntries([...types, ...navigation]) };
}
