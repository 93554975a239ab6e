// Reads the entity types of the document, and the sets that hold them.

type Json = Readonly<Record<string, unknown>>;

/** The type of a property, as `@graph-connectors/odata` knows it. */
export type PropertyType =
  | { readonly kind: 'string' | 'boolean' }
  | {
      readonly kind: 'enum';
      readonly name: string;
      readonly members: readonly string[];
      readonly open: boolean;
    };

/** An entity type. */
export interface EntityType {
  /** The qualified name. */
  readonly name: string;
  readonly properties: Readonly<Record<string, { readonly type: PropertyType; readonly nullable: boolean }>>;
  /** The key in the model of what each navigation property leads to. */
  readonly navigation: Readonly<Record<string, string>>;
}

/** What the document says in words of OData. */
export interface EntityModel {
  /** The entity types by the names of their schemas. */
  readonly types: Readonly<Record<string, EntityType>>;
  /** The key in the model of the type that each set holds, by the name of the set. */
  readonly sets: Readonly<Record<string, string>>;
  /** The qualified name of the type of each further set, whose entities contain all of the sets. */
  readonly containers: Readonly<Record<string, string>>;
}

/** The namespace of Microsoft Graph. */
export const namespace = 'microsoft.graph';

/**
 * Reads the model. An entity type is a schema whose `@odata.type` is one constant and whose key is required; what it has
 * is what is no control information. An entity set is a path of one segment whose `GET` gives a collection. A server two
 * segments below the first one is an entity, by its set and its key, that contains the sets: the type has the name of
 * the set less its `s`, as Microsoft Graph names them.
 *
 * @throws Error if a property has a type that OData would have another word for, or leads to no entity type. The message
 *   begins with the name of the schema.
 */
export function readEntityModel(document: object): EntityModel {
  const schemas = object(at(document, 'components', 'schemas'));
  const types: Record<string, EntityType> = {};
  for (const [key, schema] of Object.entries(schemas)) {
    const name = at(schema, 'properties', '@odata.type', 'const');
    const required = at(schema, 'required');
    if (typeof name !== 'string' || !Array.isArray(required) || !required.includes('id')) continue;
    types[key] = entityType(document, key, name.replace('#', ''), object(at(schema, 'properties')));
  }
  for (const [key, { navigation }] of Object.entries(types)) {
    for (const [property, target] of Object.entries(navigation)) {
      if (Object.hasOwn(types, target)) continue;
      throw new Error(`${key}.${property}: a navigation property must be a list of items that are entities.`);
    }
  }
  return { types, sets: entitySets(document, types), containers: containingSets(document) };
}

function entityType(document: object, key: string, name: string, declared: Json): EntityType {
  const properties: Record<string, EntityType['properties'][string]> = {};
  const navigation: Record<string, string> = {};
  for (const [property, node] of Object.entries(declared)) {
    if (property.includes('@')) continue;
    const schema = follow(document, node);
    if (schema['x-ms-navigationProperty'] === true) navigation[property] = itemsOf(schema);
    else properties[property] = propertyOf(`${key}.${property}`, schema);
  }
  return { name, properties, navigation };
}

function propertyOf(place: string, schema: Json): EntityType['properties'][string] {
  const [type, ...others] = [schema['type']].flat().filter((each) => each !== 'null');
  const nullable = [schema['type']].flat().includes('null');
  const named = object(schema['x-ms-enum']);
  if (typeof named['name'] === 'string') {
    const listed = Array.isArray(named['values']) ? named['values'].map((each) => at(each, 'value')) : [];
    // An enum that may be null has null among its values, which is no member of it.
    const members = [schema['enum'] ?? listed]
      .flat()
      .filter((member) => member !== null)
      .map(String);
    const name = `${namespace}.${named['name']}`;
    return { type: { kind: 'enum', name, members, open: named['modelAsString'] === true }, nullable };
  }
  if ((type !== 'string' && type !== 'boolean') || others.length > 0) {
    throw new Error(
      `${place}: a property of an entity must be a string, a boolean or an enum with x-ms-enum.`,
    );
  }
  return { type: { kind: type }, nullable };
}

function entitySets(document: object, types: EntityModel['types']): Record<string, string> {
  const sets: Record<string, string> = {};
  for (const [path, item] of Object.entries(object(at(document, 'paths')))) {
    const set = /^\/(\w+)$/.exec(path)?.[1];
    const response = follow(document, at(item, 'get', 'responses', '200'));
    const schema = follow(document, at(response, 'content', 'application/json', 'schema'));
    const items = itemsOf(object(at(schema, 'properties', 'value')));
    if (set !== undefined && Object.hasOwn(types, items)) sets[set] = items;
  }
  return sets;
}

function containingSets(document: object): Record<string, string> {
  const listed = at(document, 'servers');
  const [first, ...others] = Array.isArray(listed) ? listed.map((server) => String(at(server, 'url'))) : [];
  const containers: Record<string, string> = {};
  for (const url of others.filter((other) => other.startsWith(`${first}/`))) {
    const [, set, type] = /^\/((\w+)s)\/\w+$/.exec(url.slice(first?.length)) ?? [];
    if (set !== undefined && type !== undefined) containers[set] = `${namespace}.${type}`;
  }
  return containers;
}

/** The schema to which the items of a list refer; of several, the first. */
function itemsOf(schema: Json): string {
  const items = object(schema['items']);
  const ref: unknown = items['$ref'] ?? at(items, 'anyOf', '0', '$ref');
  return String(ref).slice(String(ref).lastIndexOf('/') + 1);
}

/** What stands at the end of a reference, with what stands beside it. */
function follow(document: object, node: unknown): Json {
  const { $ref: ref, ...beside } = object(node);
  if (typeof ref !== 'string') return object(node);
  return { ...follow(document, at(document, ...ref.split('/').slice(1))), ...beside };
}

function at(node: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => Reflect.get(Object(value), key), node);
}

const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? { ...value } : {});
