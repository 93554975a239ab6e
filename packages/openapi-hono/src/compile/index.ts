// Compiles an OpenAPI 3.1 document into an operation table and the validators that it names.
import { createRequire } from 'node:module';
import { entries, follow, isObject, object, refuse } from './document.ts';
import { row } from './rows.ts';
import { print } from './source.ts';
import { ValidatorModule } from './validators.ts';

const methods = ['get', 'put', 'post', 'delete', 'options', 'patch', 'trace'];

/** The text of each file of a compiled document, by the name under which the files import each other. */
export interface Compiled {
  /** Exports `operations`, an `OperationTable`. */
  readonly 'operations.ts': string;
  /** Validators of bodies. */
  readonly 'bodies.js': string;
  readonly 'bodies.d.ts': string;
  /** Validators of parameters and headers, which coerce text to the type of its schema. */
  readonly 'texts.js': string;
  readonly 'texts.d.ts': string;
}

/** The tools whose versions decide what `compile` writes, such as `ajv 8.20.0`. For the banner of generated files. */
export function tools(): string[] {
  const require = createRequire(import.meta.url);
  return ['ajv', 'ajv-formats', 'rolldown'].map(
    (name) => `${name} ${String(object(require(`${name}/package.json`), name)['version'])}`,
  );
}

/**
 * Compiles a document for `bind`.
 *
 * @param source an OpenAPI 3.1 document, bundled: each `$ref` points into the document itself.
 * @returns five files to write into one folder; the same bytes for the same document.
 * @throws Error naming the place, if an operation has no `operationId`, or a reference or a schema is broken.
 *
 * @example
 * ```ts
 * for (const [name, text] of Object.entries(await compile(document))) {
 *   writeFileSync(`generated/${name}`, text);
 * }
 * ```
 */
export async function compile(source: object): Promise<Compiled> {
  const document = object(source, 'The document');
  const bodies = new ValidatorModule(
    'bodies',
    {},
    { request: refuse(document, 'readOnly'), response: refuse(document, 'writeOnly'), document },
  );
  const texts = new ValidatorModule('texts', { coerceTypes: 'array', useDefaults: true }, { document });

  const table: Record<string, unknown> = {};
  for (const [path, value] of entries(document['paths'])) {
    const item = follow(document, value, path).value;
    if (item['head'] !== undefined)
      throw new Error(`HEAD ${path}: HEAD is answered as GET, and is no operation here.`);
    for (const method of methods) {
      const operation = item[method];
      if (!isObject(operation)) continue;
      const id = operation['operationId'];
      if (typeof id !== 'string' || id === '__proto__') {
        throw new Error(
          `${method.toUpperCase()} ${path} has no operationId${id === undefined ? '' : ' that can be one'}.`,
        );
      }
      if (Object.hasOwn(table, id))
        throw new Error(`${method.toUpperCase()} ${path}: the operationId ${id} is taken.`);
      table[id] = row({ document, bodies, texts }, path, method, item, operation);
    }
  }

  return {
    'operations.ts': [
      `import * as bodies from './bodies.js';\n`,
      `import * as texts from './texts.js';\n`,
      `\n/** Each operation of the document by its \`operationId\`. */\n`,
      `export const operations = ${print(table)} as const;\n`,
    ].join(''),
    'bodies.js': await bodies.source(),
    'bodies.d.ts': bodies.declarations(),
    'texts.js': await texts.source(),
    'texts.d.ts': texts.declarations(),
  };
}
