// The generated document, and its schemas with all references resolved.
import document from '@graph-connectors/contract/openapi.json' with { type: 'json' };

/** Where the document lies, an absolute URL of a file. */
export const documentUrl: string = import.meta.resolve('@graph-connectors/contract/openapi.json');

/**
 * A schema of the document by its name, with what it refers to in place. It lacks extensions, which Ajv refuses, and
 * navigation properties, by which schemas lead to each other for ever: no peer expands them.
 */
export const schemaOf = (name: string): object =>
  Object(resolve(Reflect.get(document.components.schemas, name)));

function resolve(node: unknown): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map(resolve);
  const { $ref, ...rest }: { $ref?: string } = node;
  const target = $ref === undefined ? {} : schemaOf($ref.replace(/^.*\//, ''));
  const own = Object.entries(rest)
    .filter(([key, value]) => !key.startsWith('x-') && !isNavigation(value))
    .map(([key, value]) => [key, resolve(value)] as const);
  return { ...target, ...Object.fromEntries(own) };
}

const isNavigation = (schema: unknown): boolean =>
  Reflect.get(Object(schema), 'x-ms-navigationProperty') === true;
