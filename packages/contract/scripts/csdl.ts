// Writes the metadata of the service: the entity model as CSDL, the schema language of OData, in XML.
import { type EntityModel, type EntityType, namespace, type PropertyType } from './entity-model.ts';

/** What an element of XML says of itself, by the names of its attributes. */
type Attributes = Readonly<Record<string, string | boolean | number>>;

/** The name of the container in the metadata of Microsoft Graph. */
const container = 'GraphService';

/** The type that all others derive from: it has the key, and nothing else. */
const entity = `${namespace}.entity`;
const key = 'id';

/**
 * The text of an XML document that answers `GET /$metadata`: OData CSDL 4.0 (OASIS, "OData Version 4.0 Part 3"), in the
 * one namespace of Microsoft Graph. It depends on the arguments alone.
 *
 * A set that is in another set's entities is contained there. What a contained entity leads to is bound to no set:
 * it would be another one for each entity that contains it.
 *
 * @param comment What the document says of itself before its first element; without two hyphens in a row, which XML
 *   does not let a comment have.
 */
export function csdl(model: EntityModel, comment: string): string {
  const schema = element(
    'Schema',
    { Namespace: namespace, xmlns: 'http://docs.oasis-open.org/odata/ns/edm' },
    ...enumTypes(model),
    baseType(),
    ...Object.values(model.types).map((type) => entityType(model, type)),
    ...Object.values(model.containers).map((name) => containingType(model, name)),
    entityContainer(model),
  );
  const edmx = { Version: '4.0', 'xmlns:edmx': 'http://docs.oasis-open.org/odata/ns/edmx' };
  const document = element('edmx:Edmx', edmx, element('edmx:DataServices', {}, schema));
  return `<?xml version="1.0" encoding="utf-8"?>\n<!--\n${comment}\n-->\n${document}\n`;
}

/** Each enum once, however many properties have it. The members count from 0 in the order of the document. */
function enumTypes(model: EntityModel): string[] {
  const types = Object.values(model.types).flatMap(({ properties }) =>
    Object.values(properties).map(({ type }) => type),
  );
  const enums = new Map(types.flatMap((type) => (type.kind === 'enum' ? [[type.name, type.members]] : [])));
  return [...enums].map(([name, members]) =>
    element(
      'EnumType',
      { Name: unqualified(name) },
      ...members.map((member, value) => element('Member', { Name: member, Value: value })),
    ),
  );
}

function baseType(): string {
  return element(
    'EntityType',
    { Name: unqualified(entity), Abstract: true },
    element('Key', {}, element('PropertyRef', { Name: key })),
    element('Property', { Name: key, Type: 'Edm.String', Nullable: false }),
  );
}

function entityType(model: EntityModel, { name, properties, navigation }: EntityType): string {
  return element(
    'EntityType',
    { Name: unqualified(name), BaseType: entity },
    ...Object.entries(properties)
      .filter(([property]) => property !== key)
      .map(([property, { type, nullable }]) =>
        element('Property', { Name: property, Type: typeName(type), Nullable: nullable }),
      ),
    ...Object.entries(navigation).map(([property, target]) =>
      element('NavigationProperty', { Name: property, Type: collectionOf(model, target) }),
    ),
  );
}

function containingType(model: EntityModel, name: string): string {
  return element(
    'EntityType',
    { Name: unqualified(name), BaseType: entity },
    ...Object.entries(model.sets).map(([set, type]) =>
      element('NavigationProperty', { Name: set, Type: collectionOf(model, type), ContainsTarget: true }),
    ),
  );
}

function entityContainer(model: EntityModel): string {
  return element(
    'EntityContainer',
    { Name: container },
    ...Object.entries(model.sets).map(([set, type]) =>
      element('EntitySet', { Name: set, EntityType: entityName(model, type) }, ...bindings(model, type)),
    ),
    ...Object.entries(model.containers).map(([set, type]) =>
      element('EntitySet', { Name: set, EntityType: type }),
    ),
  );
}

/** In which set each navigation property of a type finds what it leads to. */
function bindings({ types, sets }: EntityModel, type: string): string[] {
  return Object.entries(types[type]?.navigation ?? {}).flatMap(([property, target]) =>
    Object.keys(sets)
      .filter((set) => sets[set] === target)
      .slice(0, 1)
      .map((set) => element('NavigationPropertyBinding', { Path: property, Target: set })),
  );
}

const primitives = { string: 'Edm.String', boolean: 'Edm.Boolean' } as const;
const typeName = (type: PropertyType): string => (type.kind === 'enum' ? type.name : primitives[type.kind]);
const entityName = ({ types }: EntityModel, type: string): string => types[type]?.name ?? type;
const collectionOf = (model: EntityModel, type: string): string => `Collection(${entityName(model, type)})`;
const unqualified = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const start = Object.entries(attributes).reduce(
    (tag, [attribute, value]) => `${tag} ${attribute}=${quoted(String(value))}`,
    `<${name}`,
  );
  if (children.length === 0) return `${start}/>`;
  return `${start}>\n${children.join('\n').replaceAll(/^/gm, '  ')}\n</${name}>`;
}

/** A text as the value of an attribute, in which white space that is not escaped would be read as a blank. */
function quoted(text: string): string {
  return `"${text.replaceAll(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)}"`;
}
