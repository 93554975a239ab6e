// Writes the TypeScript types of the document.
import openapiTS, { astToString } from 'openapi-typescript';

/** The text of a module with the types of the document's paths, operations and components. */
export async function types(document: object): Promise<string> {
  const headers: unknown = Reflect.get(Object(Reflect.get(document, 'components')), 'headers');
  const source = JSON.stringify(document, (key, value: unknown) => {
    // OData lets any control information stand in a body. As a type, that would let any property stand there.
    if (key === 'patternProperties') return undefined;
    // Every header behind a `$ref` would be taken for required.
    const shared = /^#\/components\/headers\/(.+)$/.exec(String(Reflect.get(Object(value), '$ref')))?.[1];
    return shared === undefined ? value : Reflect.get(Object(headers), shared);
  });
  const nodes = await openapiTS(source, {
    alphabetize: true,
    defaultNonNullable: false,
    readWriteMarkers: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
  });
  // Whoever uses the types is to be told of each mistake, and `any` hides one.
  return astToString(nodes).replaceAll(/(\$(?:Read|Write))<any>/g, '$1<unknown>');
}
