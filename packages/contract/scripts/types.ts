// Writes the TypeScript types of the document.
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { namedComponents } from './named-components.ts';
import { sameTypes } from './same-types.ts';
import { sharedMembers } from './shared-members.ts';
import { toldTypes } from './told-types.ts';

/** The text of a module with the types of the document's paths, operations and components, each thing said once. */
export async function types(document: object): Promise<string> {
  const declarations = await openapiTS(inPlace(document), {
    alphabetize: true,
    defaultNonNullable: false,
    readWriteMarkers: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
    transform: openEnum,
  });
  const text = astToString(sameTypes(namedComponents(sharedMembers(declarations.map(toldTypes)))));
  return (
    plainComments(text)
      // Whoever uses the types is to be told of each mistake, and `any` hides one.
      .replaceAll(/(\$(?:Read|Write))<any>/g, '$1<unknown>')
      // A text of an open enum is an object too, to the compiler, and would lose what a text can do.
      .replaceAll('T extends object ?', 'T extends string ? T : T extends object ?')
  );
}

/** The document, as JSON, with what editors are to tell of a place at the place itself. */
function inPlace(document: object): string {
  const { headers, parameters, ...components } = Object(Reflect.get(document, 'components'));
  return JSON.stringify({ ...document, components }, (key, value: unknown) => {
    // OData lets any control information stand in a body. As a type, that would let any property stand there.
    if (key === 'patternProperties') return undefined;
    const reference = /^#\/components\/(\w+)\/(.+)$/.exec(String(Reflect.get(Object(value), '$ref')));
    const [, kind, name = ''] = reference ?? [];
    // Every header behind a `$ref` would be taken for required. What each is, nobody is told.
    if (kind === 'headers') return { ...Reflect.get(headers, name), description: undefined };
    if (kind === 'parameters') return Reflect.get(parameters, name);
    const schema = kind === 'schemas' ? Object(Reflect.get(components.schemas, name)) : {};
    // Control information says the same of every property.
    const isText = 'type' in schema && schema.type !== 'object' && !key.includes('@');
    return isText ? { ...schema, ...Object(value), $ref: undefined } : value;
  });
}

/** The text with comments as people write them, and without what the types beside them say. */
const plainComments = (text: string): string =>
  text
    .replaceAll(/^ *\* @(?:constant|enum .*)\n/gm, '')
    .replaceAll('* @description ', '* ')
    .replaceAll(/^( *\*) {5}(?=\S)/gm, '$1 ')
    .replaceAll(/\/\*\*\n *\* (.*)\n *\*\/$/gm, '/** $1 */');

/** The type of an enum that is open: a text, of which editors propose the known ones. */
function openEnum(schema: object): ts.TypeNode | undefined {
  const named: unknown = Reflect.get(schema, 'x-ms-enum');
  if (Reflect.get(Object(named), 'modelAsString') !== true) return undefined;
  const values: unknown = Reflect.get(Object(named), 'values');
  const members = Array.isArray(values)
    ? values.map((each) => String(Reflect.get(Object(each), 'value')))
    : [];
  const { factory } = ts;
  const anyText = [
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ];
  const isNullable = [Reflect.get(schema, 'type')].flat().includes('null');
  return factory.createUnionTypeNode([
    ...members.map((member) => factory.createLiteralTypeNode(factory.createStringLiteral(member))),
    factory.createIntersectionTypeNode(anyText),
    ...(isNullable ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ]);
}
