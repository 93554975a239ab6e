// Holds answers against the OpenAPI document: an oracle of its own, which shares no code with the server's check.
import document from '@graph-connectors/contract/openapi.json' with { type: 'json' };
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formatsModule from 'ajv-formats';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- CommonJS: Node.js imports the function itself
const addFormats = formatsModule as unknown as (ajv: Ajv2020) => void;

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema({ ...closed(document), $id: 'openapi:' });
ajv.addSchema({ ...whole(closed(document)), $id: 'whole:' });

/** What HTTP itself puts on an answer, declared or not. */
const ofHttp = ['connection', 'content-length', 'content-type', 'date', 'keep-alive', 'transfer-encoding'];

/** Every answer that is no operation's has this body. */
const errorSchema = 'openapi:#/components/schemas/odataError';

/**
 * Why an answer is not one that the document allows; `undefined` if it is.
 *
 * @param path the path of the request in canonical spelling, without query.
 * @param search the query. Where it selects nothing, each entity must be whole.
 */
export async function violation(
  method: string,
  path: string,
  answer: Response,
  search = '',
): Promise<string | undefined> {
  const at = `${method} ${path} -> ${answer.status}`;
  for (const header of ['request-id', 'client-request-id']) {
    if (!answer.headers.has(header)) return `${at}: ${header} is missing`;
  }
  const text = await answer.clone().text();
  const pointer = locate(method, path);
  if (pointer === undefined) {
    if (method === 'OPTIONS' || method === 'HEAD')
      return text === '' ? undefined : `${at}: a body is not allowed`;
    return check(at, errorSchema, JSON.parse(text));
  }

  const response = resolve(resolve(pointer, 'responses'), String(answer.status));
  if (lookUp(response) === undefined) return `${at} is not declared`;
  for (const name of Object.keys(Object(lookUp(`${response}/headers`)))) {
    const header = resolve(`${response}/headers`, name);
    const value = answer.headers.get(name);
    if (value === null && Reflect.get(Object(lookUp(header)), 'required') === true)
      return `${at}: ${name} is missing`;
    const reason = value === null ? undefined : check(`${at}: ${name}`, `openapi:${header}/schema`, value);
    if (reason !== undefined) return reason;
  }
  const declared = Object.keys(Object(lookUp(`${response}/headers`))).map((name) => name.toLowerCase());
  const foreign = [...answer.headers.keys()].find((name) => ![...declared, ...ofHttp].includes(name));
  if (foreign !== undefined) return `${at}: the header ${foreign} is not declared`;
  const mediaTypes = Object.keys(Object(lookUp(`${response}/content`)));
  if (mediaTypes.length === 0) return text === '' ? undefined : `${at}: a body is not declared`;
  const mediaType = answer.headers.get('content-type')?.split(';')[0] ?? '';
  if (!mediaTypes.includes(mediaType)) return `${at}: ${mediaType} is not declared`;
  const body: unknown = mediaType === 'application/xml' ? text : JSON.parse(text);
  const rules = /select/i.test(search) ? 'openapi' : 'whole';
  return check(at, `${rules}:${response}/content/${escape(mediaType)}/schema`, body);
}

/** The pointer of the operation at a path; `undefined` if there is none. */
function locate(method: string, path: string): string | undefined {
  const segments = path.split('/');
  const template = Object.entries(document.paths).find(([candidate, item]) =>
    ('servers' in item ? item.servers : document.servers).some(({ url }) => {
      const own = `${new URL(url).pathname}${candidate}`.split('/');
      return (
        own.length === segments.length && own.every((name, i) => name.startsWith('{') || name === segments[i])
      );
    }),
  );
  if (template === undefined) return undefined;
  const pointer = `#/paths/${escape(template[0])}/${method.toLowerCase()}`;
  return lookUp(pointer) === undefined ? undefined : pointer;
}

/** The pointer of a member, or that of what it refers to. */
function resolve(pointer: string, member: string): string {
  const own = `${pointer}/${escape(member)}`;
  const ref: unknown = Reflect.get(Object(lookUp(own)), '$ref');
  return typeof ref === 'string' ? ref : own;
}

function lookUp(pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, token) => Reflect.get(Object(value), unescape(token)), document);
}

function check(at: string, schema: string, value: unknown): string | undefined {
  const validate: ValidateFunction | undefined = ajv.getSchema(schema);
  if (validate === undefined) return `${at}: no schema at ${schema}`;
  return validate(value) ? undefined : `${at}: ${ajv.errorsText(validate.errors)}`;
}

/** A reference token of a JSON Pointer in a URI fragment. */
const escape = (name: string): string =>
  name.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D');
const unescape = (token: string): string =>
  decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~');

/** The document with no entity of which properties were selected. */
function whole(source: object): object {
  return JSON.parse(
    JSON.stringify(source, (key, value: unknown) =>
      key === 'anyOf' && Array.isArray(value)
        ? value.filter((each) => !String(Reflect.get(Object(each), '$ref')).includes('/selected'))
        : value,
    ),
  );
}

/** The document with every object closed: the service may send more than is declared, the reference server may not. */
function closed(source: typeof document): object {
  return JSON.parse(
    JSON.stringify(source, (_, value: unknown) =>
      Reflect.get(Object(value), 'type') === 'object'
        ? { unevaluatedProperties: false, ...Object(value) }
        : value,
    ),
  );
}
