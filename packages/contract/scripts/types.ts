// Writes the TypeScript types of the document.
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';

/** The text of a module with the types of the document's paths, operations and components. */
export async function types(document: object): Promise<string> {
  const headers: unknown = Reflect.get(Object(Reflect.get(document, 'components')), 'headers');
  const source = JSON.stringify(document, (key, value: unknown) => {
    // OData lets any control information stand in a body. As a type, that would let any property stand there.
    if (key === 'patternProperties') return undefined;
    // Every header behind a `$ref` would be taken for required.
    const shared = /^#\/components\/headers\/(.+)$/.exec(String(Reflect.get(Object(value), '$ref')))?.[1];
    if (shared === undefined) return value;
    // What each is, said again in each of some hundred answers, would be a tenth of what editors read.
    return { ...Object(Reflect.get(Object(headers), shared)), description: undefined };
  });
  const nodes = await openapiTS(source, {
    alphabetize: true,
    defaultNonNullable: false,
    readWriteMarkers: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
    transform: openEnum,
  });
  return (
    astToString(nodes)
      // Whoever uses the types is to be told of each mistake, and `any` hides one.
      .replaceAll(/(\$(?:Read|Write))<any>/g, '$1<unknown>')
      // A text of an open enum is an object too, to the compiler, and would lose what a text can do.
      .replaceAll('T extends object ?', 'T extends string ? T : T extends object ?')
  );
}

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
