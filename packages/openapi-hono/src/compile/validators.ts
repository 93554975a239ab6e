// Compiles schemas into one ES module of validators that imports nothing.
import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import formatsModule from 'ajv-formats';
import { createRequire } from 'node:module';
import { rolldown } from 'rolldown';
import type { Json } from './document.ts';
import { Name } from './source.ts';

// Both are CommonJS: Node.js imports the function itself, where TypeScript expects an object with a `default`.
/* oxlint-disable typescript/no-unsafe-type-assertion -- see above */
const standalone = standaloneModule as unknown as (ajv: Ajv2020, names: Record<string, string>) => string;
const addFormats = formatsModule as unknown as (ajv: Ajv2020) => void;
/* oxlint-enable typescript/no-unsafe-type-assertion */
const { resolve } = createRequire(import.meta.url);

/** What `Validate` of operation.ts says, for a module that stands alone. */
const validateType = `interface Validate {
  (value: unknown): boolean;
  errors?:
    | readonly {
        readonly instancePath: string;
        readonly keyword: string;
        readonly params: Readonly<Record<string, unknown>>;
        readonly message?: string;
      }[]
    | null;
}
`;

/** Schemas on their way to a module, each under the name by which the module exports its validator. */
export class ValidatorModule {
  readonly #namespace: string;
  readonly #ajv: Ajv2020;
  readonly #names: Record<string, string> = {};
  readonly #nameOf = new Map<string, Name>();

  /**
   * @param namespace the name by which the operation table imports the module.
   * @param documents what the schemas refer to, each under its name: `name:#/components/...`.
   */
  constructor(namespace: string, options: Options, documents: Readonly<Record<string, Json>>) {
    this.#namespace = namespace;
    // `strict` would refuse OpenAPI's own keywords, such as `example` and `xml`. What else it finds, Ajv only warns of.
    this.#ajv = new Ajv2020({
      strict: false,
      logger: { log: refuseWarning, warn: refuseWarning, error: refuseWarning },
      allErrors: true,
      inlineRefs: false,
      ...options,
      code: { source: true, esm: true },
    });
    addFormats(this.#ajv);
    for (const [name, document] of Object.entries(documents)) {
      this.#ajv.addSchema({ ...document, $id: `${name}:` });
    }
  }

  /** Adds a schema and gives the name of its validator, which equal schemas share. Throws if it is broken. */
  add(name: string, schema: Json): Name {
    const text = JSON.stringify(schema);
    const known = this.#nameOf.get(text);
    if (known) return known;
    const identifier = this.#identifier(name);
    const added = new Name(`${this.#namespace}.${identifier}`);
    this.#nameOf.set(text, added);
    this.#names[identifier] = `validator:${identifier}`;
    try {
      this.#ajv.addSchema({ ...schema, $id: `validator:${identifier}` });
      this.#ajv.getSchema(`validator:${identifier}`);
    } catch (error) {
      const reason = error instanceof RangeError ? 'A $ref in it refers to itself.' : String(error);
      throw new Error(`${name}: the schema cannot be compiled. ${reason}`, { cause: error });
    }
    return added;
  }

  /** The name made fit for an export, and unlike the others. */
  #identifier(name: string): string {
    let identifier = name.replace(/^(?=\d)/, '_').replaceAll(/\W/g, '_');
    while (Object.hasOwn(this.#names, identifier)) identifier += '_';
    return identifier;
  }

  /** The text of the module. */
  async source(): Promise<string> {
    return withoutRequires(standalone(this.#ajv, this.#names));
  }

  /** The text of the module's declarations, which import nothing either. */
  declarations(): string {
    const names = Object.keys(this.#names).map((name) => `export declare const ${name}: Validate;\n`);
    return `${validateType}\n${names.join('')}export {};\n`;
  }
}

function refuseWarning(...words: readonly unknown[]): never {
  // "... ignored in schema at path ..." is what Ajv would do about it.
  throw new Error(
    words
      .map(String)
      .join(' ')
      .replace(/ ignored in schema .*$/, ''),
  );
}

/** Ajv writes `require("...")` for its run-time parts, even into ES modules. This puts the parts in their place. */
async function withoutRequires(module: string): Promise<string> {
  const parts: string[] = [];
  const code = module.replaceAll(/require\("([^"]+)"\)/g, (_, part: string) => {
    if (!parts.includes(part)) parts.push(part);
    return `part${parts.indexOf(part)}`;
  });
  const imports = parts.map((part, index) => `import * as part${index} from ${JSON.stringify(part)};\n`);
  const bundle = await rolldown({
    input: 'validators',
    platform: 'neutral',
    plugins: [
      {
        name: 'validators',
        resolveId: (id) => (id === 'validators' ? id : parts.includes(id) ? resolve(id) : null),
        load: (id) => (id === 'validators' ? imports.join('') + code : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  // The comment on each part names the folder that it was read from, which differs between machines.
  return output[0].code.replaceAll(/^\/\/.*\n/gm, '');
}
