// SOURCE.md accounts for the whole page and the whole spec, and every place that it names is there.
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type DeclaredOperation, declared, document, isObject, object, read } from './document.ts';

const source = read('spec/SOURCE.md');

/** The rows of the table below a heading, cell by cell. */
function rowsBelow(heading: string): string[][] {
  const section = source.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.slice(2, -2).split(' | '));
}

const page = rowsBelow('What the page says');
const beyond = rowsBelow('What the spec says beyond the page');
const leftOut = rowsBelow('What the spec leaves out');

/** What the document begins with, less the version of its language and the note of the script. */
const keys = Object.keys(document).filter((key) => key !== 'openapi' && !key.startsWith('x-'));
const spans = (text: string): string[] => Array.from(text.matchAll(/`([^`]+)`/g), ([, span = '']) => span);
const isPlace = (span: string): boolean =>
  keys.includes(/^\w+/.exec(span)?.[0] ?? '') && /^\w+(?:\.|$)/.test(span);
const placesIn = (text: string): string[] => spans(text).filter(isPlace);
const filesIn = (text: string): string[] => spans(text).filter((span) => span.startsWith('examples/'));
const places = new Set(placesIn(source));

/** Whether the node has something at a place: keys with full stops between them, of which a key may hold some itself. */
const has = (node: unknown, place: string): boolean =>
  typeof node === 'object' &&
  node !== null &&
  Object.entries(node).some(
    ([key, value]) =>
      place === key || (place.startsWith(`${key}.`) && has(value, place.slice(key.length + 1))),
  );

/** Whether the place itself is named, or something in it. */
const isNamed = (place: string): boolean =>
  [...places].some((named) => named === place || named.startsWith(`${place}.`));

const placeOf = ({ path, method }: DeclaredOperation): string => `paths.${path}.${method.toLowerCase()}`;

/** The page by its own words, in its order. */
const words = [
  'title "Update connector"',
  '"Update the properties of a connector object."',
  'author',
  'localization_priority',
  'ms.prod',
  'doc_type',
  'heading "Update connector"',
  '"Namespace: microsoft.graph"',
  'link to the resource "connector"',
  '"One of the following permissions',
  '(from most to least privileged)',
  'Delegated (work or school account)',
  'Delegated (personal Microsoft account)',
  'Application: ',
  'blockType "ignored"',
  '`PATCH /connectors/{connectorsId}`',
  'Authorization: "Bearer {token}. Required."',
  'Content-Type: "application/json. Required."',
  '"In the request body, supply',
  'required when you create',
  'property id, String',
  '"Inherited from entity"',
  'property machineName, String',
  'property externalIp, String',
  'property status, connectorStatus',
  '"Possible values are: active, inactive."',
  'returns a 200 OK response code',
  'blockType "request", name "update_connector"',
  '`PATCH https://graph.microsoft.com/beta/connectors/{connectorsId}`',
  'request example: Content-Type: application/json',
  'Content-length: 129',
  'request example: "@odata.type": "#microsoft.graph.connector"',
  'request example: "machineName": "String"',
  'request example: "externalIp": "String"',
  'request example: "status": "String"',
  'might be shortened for readability',
  'blockType "response", truncated',
  'no "@odata.type" in the annotation',
  'HTTP/1.1 200 OK',
  'response example: Content-Type: application/json',
  'no blank line between headers and body',
  'response example: "@odata.type": "#microsoft.graph.connector"',
  'response example: "id": "7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a"',
  'response example: "machineName": "String"',
  'response example: "externalIp": "String"',
  'response example: "status": "String"',
];

describe('SOURCE.md', () => {
  it('has a row for every statement of the page', () => {
    const statements = page.map(([statement = '']) => statement);
    expect(words.filter((word) => !statements.some((statement) => statement.includes(word)))).toEqual([]);
  });

  it('says of every statement where it stands, or that it stands nowhere, and why', () => {
    const silent = page.filter(([, place = '', reason = '']) => {
      const isSomewhere =
        placesIn(place).length > 0 && place.split(', ').every((part) => /^`[^`]+`$/.test(part));
      return !(isSomewhere || place === 'nowhere') || reason === '';
    });
    expect(silent).toEqual([]);
  });

  it('says of all else where it comes from, and how sure that is', () => {
    const silent = beyond.filter(
      ([place = '', origin = '', sure = '']) =>
        placesIn(place).length === 0 || origin === '' || !/^(?:documented|recorded|ours)\b/.test(sure),
    );
    expect(silent).toEqual([]);
    expect(beyond).not.toEqual([]);
    expect(leftOut.filter(([what = '', why = '']) => what === '' || why === '')).toEqual([]);
  });

  it('has three cells in each row of its first tables, and two in the last', () => {
    expect([...page, ...beyond].filter((cells) => cells.length !== 3)).toEqual([]);
    expect(leftOut.filter((cells) => cells.length !== 2)).toEqual([]);
  });

  it('names no place twice for something of its own', () => {
    const all = beyond.flatMap(([place = '']) => placesIn(place));
    expect(all.filter((place, index) => all.indexOf(place) !== index)).toEqual([]);
  });

  it('names only places that are there', () => {
    expect([...places].filter((place) => !has(document, place))).toEqual([]);
    const files = filesIn(source);
    const root = new URL('../../../spec/', import.meta.url);
    expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
    expect(files).toContain('examples/literal-example-of-the-page.yaml');
  });

  it('names every operation', () => {
    const named = spans(source);
    expect(declared.filter(({ id }) => !named.includes(id))).toEqual([]);
    expect(declared.map(placeOf).filter((place) => !isNamed(place))).toEqual([]);
  });

  it('names every answer that is no error, but for a read that gives what it is named after', () => {
    const answers = declared.flatMap((operation) =>
      Object.keys(operation.responses)
        .filter((status) => /^[23]/.test(status) && !(operation.method === 'GET' && status === '200'))
        .map((status) => `${placeOf(operation)}.responses.${status}`),
    );
    expect(answers.filter((place) => !isNamed(place))).toEqual([]);
    expect(answers.length).toBeGreaterThan(15);
  });

  it('names every part of the components', () => {
    const parts = Object.entries(object(document['components'])).flatMap(([kind, named]) =>
      Object.keys(object(named)).map((name) => `components.${kind}.${name}`),
    );
    expect(parts.filter((part) => !isNamed(part))).toEqual([]);
    expect(parts.length).toBeGreaterThan(90);
  });

  it('names every server, and every key that the document begins with', () => {
    const servers = Array.isArray(document['servers']) ? document['servers'] : [];
    expect(servers.map((_, index) => `servers.${index}`).filter((place) => !isNamed(place))).toEqual([]);
    expect(keys.filter((key) => !isNamed(key))).toEqual([]);
  });

  it('names every limit on a value', () => {
    const limits = new Set(['maxLength', 'minLength', 'maximum', 'minimum', 'maxItems', 'minItems']);
    const limited = (node: unknown, place: string): string[] =>
      isObject(node)
        ? Object.entries(node).flatMap(([key, value]) =>
            limits.has(key) ? [`${place}.${key}`] : limited(value, `${place}.${key}`),
          )
        : [];
    const found = limited(document['components'], 'components');
    expect(found.filter((place) => !places.has(place))).toEqual([]);
    expect(found).not.toEqual([]);
  });
});
