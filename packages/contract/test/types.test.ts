// The types say what openapi-typescript says of the document, and have editors tell what the document does.
import openapiTS, { astToString } from 'openapi-typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { declared, document, follow, object, read } from './document.ts';
import { type Editor, openEditor } from './editor.ts';

/** What the compiler may take on a busy machine, in milliseconds. */
const timeout = 60_000;

const given = read('packages/contract/generated/types.ts');

/** Compares what two modules say that operations take and give. Of texts it is only that they are texts. */
const comparison = `
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Plain<T> = T extends string ? string : T extends object ? { [K in keyof T]: Plain<T[K]> } : T;
type Content<T> = T extends { content: infer C } ? C : never;
type Said<T> = T extends { parameters: infer Parameters; responses: infer Responses }
  ? Plain<{
      parameters: Parameters;
      body: T extends { requestBody?: infer Body } ? Content<NonNullable<Body>> : never;
      needsBody: T extends { requestBody: object } ? true : false;
      responses: { [Status in keyof Responses]: Content<Responses[Status]> };
    }>
  : never;
type Differing = {
  [Id in keyof plain.operations]: Id extends keyof operations
    ? Same<Said<operations[Id]>, Said<plain.operations[Id]>> extends true ? never : Id
    : Id;
}[keyof plain.operations];
`;

let plain: string;
beforeAll(async () => {
  const source = JSON.stringify(document, (key, value: unknown) =>
    // This is left out, since any property could stand where it may.
    key === 'patternProperties' ? undefined : value,
  );
  const options = { defaultNonNullable: false, readWriteMarkers: true, silent: true };
  plain = astToString(await openapiTS(source, options));
}, timeout);

/** The operations of which these types say something else than openapi-typescript does. */
function differing(types: string): string[] {
  const editor = openEditor(`${types}\nnamespace plain {\n${plain}\n}\n${comparison}`);
  const operations = editor.proposals('Differing');
  editor.close();
  return operations;
}

describe('an operation', { timeout }, () => {
  it('takes the parameters and the body, and gives the answers, that openapi-typescript reads', () => {
    expect(differing(given)).toEqual([]);
  });

  it.each([
    ['a parameter', '"$expand" | "$format" | "$select"', '"$expand"', ['getConnector', 'getConnectorGroup']],
    ['an answer', 'Pick<responses, 304 | ', 'Pick<responses, ', ['getConnector', 'getConnectorGroup']],
    ['a requirement', ' url: string;', ' url?: string;', ['batch']],
    ['a refusal of what is not taken', 'query?: never;', '', ['batch', 'createConnector', 'updateConnector']],
  ])('would be seen to differ where %s is missing', (_, text, by, operations) => {
    expect(differing(given.replaceAll(text, by))).toEqual(expect.arrayContaining(operations));
  });
});

describe('an editor tells', { timeout }, () => {
  let editor: Editor;
  beforeAll(() => {
    editor = openEditor(given);
  });
  afterAll(() => editor.close());

  const schemas = object(object(document['components'])['schemas']);
  const textOf = (node: unknown): string =>
    String(object(node)['description'] ?? follow(node)['description'])
      .replaceAll(/\s+/g, ' ')
      .trim();

  it.each([
    ['connector', 'Readable<Connector>'],
    ['connectorGroup', 'Readable<ConnectorGroup>'],
    ['connectorUpdate', 'ConnectorUpdate'],
  ])('what each property of a %s is', (schema, type) => {
    const properties = Object.entries(object(object(schemas[schema])['properties'])).filter(
      // Control information is the same everywhere.
      ([name]) => !name.includes('@'),
    );
    expect(properties).not.toEqual([]);
    for (const [name, property] of properties)
      expect([name, editor.tells(`declare const it: ${type}; it.${name}`)]).toEqual([name, textOf(property)]);
  });

  it('what each query option of a list is', () => {
    const type = "NonNullable<operations['listConnectors']['parameters']['query']>";
    const options = declared
      .filter(({ id }) => id === 'listConnectors')
      .flatMap(({ operation }) => [operation['parameters']].flat().map(follow))
      .filter((parameter) => parameter['in'] === 'query');
    expect(options).not.toEqual([]);
    for (const { name, ...option } of options)
      expect([name, editor.tells(`declare const it: ${type}; it.${String(name)}`)]).toEqual([
        name,
        textOf(option),
      ]);
  });
});
