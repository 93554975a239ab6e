// Makes the row of the operation table for one operation, and names the validators that it needs.
import { entries, follow, markedProperties, object, rebase, refuse, requestBodySchema } from './document.ts';
import type { Json } from './document.ts';
import { Name } from './source.ts';
import type { ValidatorModule } from './validators.ts';

/** What the rows are made from, and where their validators go. */
export interface Target {
  readonly document: Json;
  /** Validators of bodies. */
  readonly bodies: ValidatorModule;
  /** Validators of what travels as text and is coerced by its schema: parameters and headers. */
  readonly texts: ValidatorModule;
}

const places = ['path', 'query', 'header'];
const separatorOf: Readonly<Record<string, string>> = {
  form: ',',
  simple: ',',
  spaceDelimited: ' ',
  pipeDelimited: '|',
};
/** Parameters of these names are to be ignored: OpenAPI describes them elsewhere (3.1, section 4.8.12). */
const describedElsewhere = new Set(['accept', 'content-type', 'authorization']);
/** The media types of request bodies that are read, as they are looked up: in lower case, without parameters. */
const jsonType = /^[^A-Z;\s*]+\/([^A-Z;\s*]+\+)?json$/;

/** The row of the operation that stands at `path` under `method`. */
export function row(target: Target, path: string, method: string, item: Json, operation: Json): Json {
  const id = String(operation['operationId']);
  return {
    method: method.toUpperCase(),
    path,
    bases: bases(id, operation['servers'] ?? item['servers']),
    parameters: parameters(target, id, [item['parameters'], operation['parameters']]),
    requestBody: operation['requestBody'] && requestBody(target, id, operation['requestBody']),
    responses: Object.fromEntries(
      entries(operation['responses']).map(([status, response]) => [
        status,
        declaredResponse(target, `${id}_${status}`, response),
      ]),
    ),
  };
}

/** The path of each server, without a slash at its end; `undefined` if no servers are declared. */
function bases(id: string, servers: unknown): string[] | undefined {
  if (!Array.isArray(servers) || servers.length === 0) return undefined;
  const paths = servers.map((server) => {
    const url = object(server, `${id}: a server`)['url'];
    if (typeof url !== 'string' || url.includes('{'))
      throw new Error(`${id}: a server must have a URL without variables.`);
    const path = URL.parse(url, 'http://localhost')?.pathname;
    if (path === undefined) throw new Error(`${id}: the URL of the server ${url} is none.`);
    return path.replace(/\/$/, '');
  });
  return [...new Set(paths)];
}

/** The name under which a reference's target is shared. */
function lastToken(ref: unknown): string | undefined {
  return typeof ref === 'string' ? ref.slice(ref.lastIndexOf('/') + 1) : undefined;
}

function parameters({ document, texts }: Target, id: string, lists: readonly unknown[]): Json {
  // The operation's own parameters come last and replace those of the path item.
  const declared = new Map<string, Json>();
  for (const parameter of lists.flatMap((list) => (Array.isArray(list) ? list : []))) {
    const { value } = follow(document, parameter, id);
    if (value['in'] === 'cookie') throw new Error(`${id}: cookie parameters are not supported.`);
    declared.set(`${String(value['in'])} ${String(value['name'])}`, value);
  }
  const groups: Record<string, Json> = {};
  for (const place of places) {
    const group = [...declared.values()].filter(
      (parameter) =>
        parameter['in'] === place && !describedElsewhere.has(String(parameter['name']).toLowerCase()),
    );
    if (group.length === 0) continue;
    const names = group.map((parameter) => String(parameter['name']));
    const validate = texts.add(`${id}_${place}`, {
      type: 'object',
      properties: Object.fromEntries(
        group.map((parameter, index) => [names[index], rebase(parameter['schema'], 'document')]),
      ),
      required: names.filter((_, index) => group[index]?.['required'] === true),
    });
    const inOneText = separators(document, id, group);
    groups[place] = {
      names,
      separators: inOneText,
      repeatable:
        place === 'query'
          ? names.filter(
              (name, index) => isList(document, id, group[index]) && !Object.hasOwn(inOneText, name),
            )
          : undefined,
      validate,
    };
  }
  return groups;
}

const isList = (document: Json, id: string, parameter: Json | undefined): boolean =>
  [follow(document, parameter?.['schema'] ?? {}, id).value['type']].flat().includes('array');

/** What stands between the items of each list that is sent as one text (OpenAPI 3.1, section 4.8.12.3). */
function separators(document: Json, id: string, group: readonly Json[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const parameter of group) {
    const name = String(parameter['name']);
    const schema = follow(document, parameter['schema'] ?? {}, `${id} ${name}`).value;
    const style = parameter['style'] ?? (parameter['in'] === 'query' ? 'form' : 'simple');
    const separator = typeof style === 'string' ? separatorOf[style] : undefined;
    const types = new Set([schema['type']].flat());
    if (separator === undefined || parameter['content'] !== undefined || types.has('object')) {
      throw new Error(`${id}: the parameter ${name} is serialised in a way that is not supported.`);
    }
    // Of several schemas, one may turn a text into what another refuses, and each may or may not be a list.
    if (['allOf', 'anyOf', 'oneOf', 'if', 'not'].some((keyword) => schema[keyword] !== undefined)) {
      throw new Error(`${id}: the schema of the parameter ${name} combines schemas, which is not supported.`);
    }
    const explode = parameter['explode'] ?? style === 'form';
    if (types.has('array') && !(style === 'form' && explode === true)) found[name] = separator;
  }
  return found;
}

function requestBody({ document, bodies }: Target, id: string, declared: unknown): Json {
  const { value: body } = follow(document, declared, id);
  const readOnly = new Set<string>();
  const content: Record<string, Name> = {};
  for (const [index, [type, media]] of entries(body['content']).entries()) {
    if (!jsonType.test(type)) throw new Error(`${id}: a request body of type ${type} is not supported.`);
    const { value: schema } = follow(document, object(media, id)['schema'] ?? {}, id);
    for (const name of markedProperties(schema, 'readOnly')) readOnly.add(name);
    content[type] = bodies.add(`${id}_body${index || ''}`, rebase(requestBodySchema(schema), 'request'));
  }
  return { required: body['required'] === true, content, readOnly: [...readOnly] };
}

function declaredResponse({ document, bodies, texts }: Target, ownName: string, declared: unknown): Json {
  const { value: response, ref } = follow(document, declared, ownName);
  const name = lastToken(ref) ?? ownName;
  const content: Record<string, Name> = {};
  for (const [index, [type, media]] of entries(response['content']).entries()) {
    const schema = rebase(refuse(object(object(media, name)['schema'] ?? {}, name), 'writeOnly'), 'response');
    content[type] = bodies.add(lastToken(schema['$ref']) ?? `${name}_answer${index || ''}`, schema);
  }
  const headers = entries(response['headers']).map(([header, description]) => ({
    name: header.toLowerCase(),
    value: follow(document, description, header).value,
  }));
  return {
    requiredHeaders: headers.filter(({ value }) => value['required'] === true).map((header) => header.name),
    validateHeaders:
      headers.length > 0
        ? texts.add(`${name}_headers`, {
            type: 'object',
            properties: Object.fromEntries(
              headers.map((header) => [header.name, rebase(header.value['schema'], 'document')]),
            ),
          })
        : undefined,
    content,
  };
}
