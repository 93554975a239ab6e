// Writes the TypeScript types of the document.
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { nameComponents } from './name-components.ts';
import { referToSame } from './refer-to-same.ts';
import { shareMembers } from './share-members.ts';
import { leaveOut } from './leave-out.ts';

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
  const text = astToString(referToSame(nameComponents(shareMembers(declarations.map(leaveOut)))));
  return (
    plainComments(text)
      // Whoever uses the types is to be told of each mistake, and `any` hides one.
      .replaceAll(/(\$(?:Read|Write))<any>/g, '$1<unknown>')
      // A text of an open enum is an object too, to the compiler, and would lose what a text can do.
      .replaceAll('T extends object ?', 'T extends string ? T : T extends object ?')
  );
}

/** The types of JSON that are no objects or lists, which could contain themselves. */
const scalars = new Set(['string', 'number', 'integer', 'boolean', 'null']);

/** The document, as JSON, with what is referred to in the place of the reference where an editor could not tell it else. */
function inPlace(document: object): string {
  const { headers, parameters, ...components } = Object(Reflect.get(document, 'components'));
  return JSON.stringify({ ...document, components }, (key, value: unknown) => {
    // OData lets any control information stand in a body. As a type, that would let any property stand there.
    if (key === 'patternProperties') return undefined;
    const reference = /^#\/components\/(\w+)\/(.+)$/.exec(String(Reflect.get(Object(value), '$ref')));
    const [, kind, name = ''] = reference ?? [];
    // Every header behind a `$ref` would be taken for required. What it is nobody asks: `Response` knows no types of headers.
    if (kind === 'headers') return { ...Reflect.get(headers, name), description: undefined };
    if (kind === 'parameters') return Reflect.get(parameters, name);
    // Control information is the same everywhere, so that its types say what it is.
    if (kind !== 'schemas' || key.includes('@')) return value;
    const schema = Object(Reflect.get(components.schemas, name));
    const isScalar = [schema.type].flat().every((type) => scalars.has(type));
    return isScalar ? { ...schema, ...Object(value), $ref: undefined } : value;
  });
}

/** The text with comments as people write them, on one line if they have one, and without what types say themselves. */
const plainComments = (text: string): string =>
  text
    .replaceAll(/^ *\* @(?:constant|enum .*)\n/gm, '')
    .replaceAll('* @description ', '* ')
    .replaceAll(/^( *\*) {5}/gm, '$1 ')
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
