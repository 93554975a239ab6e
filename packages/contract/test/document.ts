// Reads the bundled document as plain data, beside an Ajv that judges by it at run time.
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { readFileSync } from 'node:fs';

/** A JSON object. */
export type Json = { readonly [key: string]: unknown };

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value if it is a JSON object; otherwise an empty one. */
export const object = (value: unknown): Json => (isObject(value) ? value : {});

/** The text of a file, by its path from the root of the repository. */
export const read = (path: string): string =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');

/** What the generated openapi.json says. */
export const document: Json = object(JSON.parse(read('packages/contract/generated/openapi.json')));

/** A key as a part of a JSON Pointer. */
export const token = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Follows the `$ref`s of a node of the document, all of which lead into the document. */
export function follow(node: unknown): Json {
  const ref = object(node)['$ref'];
  if (typeof ref !== 'string') return object(node);
  const keys = ref
    .slice(2)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return follow(keys.reduce<unknown>((value, key) => object(value)[key], document));
}

/** Where a node really stands: at the end of its `$ref`, if it is one. */
export function placeOf(node: unknown, pointer: string): string {
  const ref = object(node)['$ref'];
  return typeof ref === 'string' ? ref.slice(1) : pointer;
}

/** An operation, where it stands, and what it declares by status. */
export interface DeclaredOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly pointer: string;
  /** What stands at the path. */
  readonly item: Json;
  readonly operation: Json;
  readonly responses: Json;
}

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

/** Every operation of the document. */
export const declared: readonly DeclaredOperation[] = Object.entries(object(document['paths'])).flatMap(
  ([path, item]) =>
    Object.entries(object(item))
      .filter(([method]) => methods.has(method))
      .map(([method, operation]) => ({
        id: String(object(operation)['operationId']),
        method: method.toUpperCase(),
        path,
        pointer: `/paths${token(path)}${token(method)}`,
        item: object(item),
        operation: object(operation),
        responses: object(object(operation)['responses']),
      })),
);

/** A compiled schema, by whomever. */
export interface Judge {
  (value: unknown): boolean;
  errors?:
    | readonly { readonly instancePath: string; readonly keyword: string; readonly params: object }[]
    | null;
}

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
formats.default(ajv);
ajv.addSchema({ ...document }, 'document');

/** The schema that stands at a JSON Pointer, as Ajv itself reads it. */
export function oracle(pointer: string): Judge {
  const validate = ajv.getSchema(`document#${pointer.split('/').map(encodeURIComponent).join('/')}`);
  if (validate === undefined) throw new Error(`The document has no schema at ${pointer}.`);
  // Nothing in the document is asynchronous.
  return validate;
}

/** What a judge has to say against a value; nothing, if it is valid. */
export function faults(judge: Judge, value: unknown): string[] {
  if (judge(value)) return [];
  return (judge.errors ?? [])
    .map(({ instancePath, keyword, params }) => `${instancePath} ${keyword} ${JSON.stringify(params)}`)
    .toSorted();
}
