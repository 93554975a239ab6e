// Makes small documents, compiles them, and runs what they compile to.
import { compile } from '../src/compile/index.ts';
import type { OperationTable, Validate } from '../src/index.ts';

/** A document of one operation, `do`, which is `POST /things` and has nothing but a 204 of its own. */
export function documentOf(operation: object, components: object = {}): object {
  const own = { operationId: 'do', responses: { 204: { description: '' } }, ...operation };
  return {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: { '/things': { post: own } },
    components,
  };
}

/** A document whose one operation takes a body of one schema. */
export function documentWithBody(schema: unknown, schemas: object = {}): object {
  return documentOf({ requestBody: { content: { 'application/json': { schema } } } }, { schemas });
}

/** The exports of one of the modules that a document compiles to. */
export async function load(
  source: object,
  file: 'bodies.js' | 'texts.js',
): Promise<Record<string, Validate>> {
  const files = await compile(source);
  return import(moduleOf(files[file]));
}

/** The table of operations that a document compiles to. */
export async function loadOperations(source: object): Promise<OperationTable<Record<string, unknown>>> {
  const { 'operations.ts': table, ...files } = await compile(source);
  const code = table
    .replace(/ as const;\n$/, ';\n')
    .replace('./bodies.js', moduleOf(files['bodies.js']))
    .replace('./texts.js', moduleOf(files['texts.js']));
  const { operations } = await import(moduleOf(code));
  return operations;
}

/** The URL of a module of this text. */
const moduleOf = (text: string): string =>
  `data:text/javascript,${encodeURIComponent(text).replaceAll("'", '%27')}`;

/** Whether the body of `documentWithBody` takes each of the values. */
export async function takes(source: object, values: readonly unknown[]): Promise<boolean[]> {
  const { do_body: validate } = await load(source, 'bodies.js');
  return values.map((value) => validate?.(value) === true);
}
