// The table of operations says what the document says, and nothing else.
import { describe, expect, it } from 'vitest';
import { operations } from '../generated/operations.ts';
import { declared, follow, isObject, object } from './document.ts';

/** A row of the table, or an operation of the document, in words that can be compared. */
interface Row {
  readonly method: unknown;
  readonly path: unknown;
  /** The paths of the servers that it has for itself; none if it has those of the document. */
  readonly bases: readonly unknown[];
  /** The media types of the request body; none if there is no body. */
  readonly takes: readonly string[];
  /** The media types of the answer by its status. */
  readonly gives: Readonly<Record<string, readonly string[]>>;
  /** The parameters, as `header If-Match`. */
  readonly parameters: readonly string[];
}

const typesOf = (value: unknown): string[] => Object.keys(object(object(value)['content']));

const inTable: Record<string, Row> = Object.fromEntries(
  Object.entries(operations).map(([id, operation]) => [
    id,
    {
      method: operation.method,
      path: operation.path,
      bases: 'bases' in operation ? operation.bases : [],
      takes: 'requestBody' in operation ? typesOf(operation.requestBody) : [],
      gives: Object.fromEntries(
        Object.entries(operation.responses).map(([status, response]) => [status, typesOf(response)]),
      ),
      parameters: Object.entries<{ readonly names: readonly string[] }>(operation.parameters)
        .flatMap(([place, { names }]) => names.map((name) => `${place} ${name}`))
        .toSorted(),
    },
  ]),
);

const inDocument: Record<string, Row> = Object.fromEntries(
  declared.map(({ id, method, path, item, operation, responses }) => [
    id,
    {
      method,
      path,
      bases: [operation['servers'] ?? item['servers'] ?? []]
        .flat()
        .map((server) => new URL(String(object(server)['url'])).pathname),
      takes: typesOf(follow(operation['requestBody'])),
      gives: Object.fromEntries(
        Object.entries(responses).map(([status, response]) => [status, typesOf(follow(response))]),
      ),
      parameters: [item['parameters'], operation['parameters']]
        .flatMap((list) => (Array.isArray(list) ? list : []))
        .map(follow)
        .map((parameter) => `${String(parameter['in'])} ${String(parameter['name'])}`)
        .toSorted(),
    },
  ]),
);

describe('the table of operations', () => {
  it('has every operation of the document, and no other', () => {
    expect(Object.keys(inTable).toSorted()).toEqual(declared.map(({ id }) => id).toSorted());
    expect(declared).toHaveLength(new Set(declared.map(({ id }) => id)).size);
  });

  it.each(declared.map(({ id }) => id))(
    'has of %s the method, the path, the servers of its own, the parameters, and each status with its media types',
    (id) => {
      expect(inTable[id]).toEqual(inDocument[id]);
    },
  );

  it.each(declared.map(({ id }) => id))(
    'requires of each answer to %s the headers that the document requires',
    (id) => {
      const rows = object(object(operations)[id]);
      const responses = declared.find((operation) => operation.id === id)?.responses ?? {};
      for (const [status, response] of Object.entries(responses)) {
        const required = Object.entries(object(follow(response)['headers']))
          .filter(([, header]) => follow(header)['required'] === true)
          .map(([name]) => name.toLowerCase());
        expect([status, object(object(rows['responses'])[status])['requiredHeaders']]).toEqual([
          status,
          required,
        ]);
      }
    },
  );

  it('names the read-only properties of each request body', () => {
    const named = Object.entries(operations).flatMap(([id, operation]) =>
      'requestBody' in operation ? [[id, operation.requestBody.readOnly]] : [],
    );
    const marked = declared.flatMap(({ id, operation }) => {
      const content = object(follow(operation['requestBody'])['content']);
      return Object.values(content).map((media) => {
        const properties = Object.entries(object(follow(object(media)['schema'])['properties']));
        return [
          id,
          properties
            .filter(([, schema]) => isObject(schema) && schema['readOnly'] === true)
            .map(([name]) => name),
        ];
      });
    });
    expect(named).toEqual(marked);
    expect(named).not.toEqual([]);
  });
});
