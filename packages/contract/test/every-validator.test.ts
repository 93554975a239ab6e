// Every compiled validator of a body, of each operation, says of the example bodies what Ajv says by the document.
import type { Operation } from '@graph-connectors/openapi-hono';
import { describe, expect, it } from 'vitest';
import { operations } from '../generated/operations.ts';
import {
  type DeclaredOperation,
  declared,
  faults,
  follow,
  type Judge,
  object,
  oracle,
  placeOf,
  token,
} from './document.ts';
import { exchanges } from './exchanges.ts';

const examples = exchanges.flatMap(({ request, response }) =>
  [request, response].flatMap((message) => Object.values(message.bodies)),
);

/** What numbers and texts are, which some bodies consist of, and what is of no use as any body. */
const others: readonly unknown[] = [0, 7, -1, 0.5, '7', '<a/>', '', null, [], {}];

const table: Readonly<Record<string, Operation>> = operations;

/** The validators of a message that are compiled, beside the judges of what the document declares of it. */
interface Message {
  readonly compiled: Readonly<Record<string, Judge>>;
  readonly declaration: Readonly<Record<string, Judge>>;
}

const judgesOf = (node: unknown, pointer: string): Message['declaration'] =>
  Object.fromEntries(
    Object.keys(object(follow(node)['content'])).map((type) => [
      type,
      oracle(`${placeOf(node, pointer)}/content${token(type)}/schema`),
    ]),
  );

const messagesOf = ({ id, operation, responses, pointer }: DeclaredOperation): Message[] => [
  {
    compiled: table[id]?.requestBody?.content ?? {},
    declaration: judgesOf(operation['requestBody'], `${pointer}/requestBody`),
  },
  ...Object.entries(responses).map(([status, response]) => ({
    compiled: table[id]?.responses[status]?.content ?? {},
    declaration: judgesOf(response, `${pointer}/responses/${status}`),
  })),
];

describe.each(declared.map((operation) => ({ id: operation.id, messages: messagesOf(operation) })))(
  'the bodies of $id',
  ({ messages }) => {
    it('have a validator for each media type, which finds in any example what Ajv finds', () => {
      for (const { compiled, declaration } of messages) {
        expect(Object.keys(compiled)).toEqual(Object.keys(declaration));
        for (const [type, judge] of Object.entries(declaration)) {
          const validate = compiled[type] ?? (() => false);
          for (const body of [...examples, ...others]) {
            expect(faults(validate, body)).toEqual(faults(judge, body));
          }
        }
      }
    });
  },
);

describe('the examples', () => {
  it('are bodies of many kinds', () => {
    expect(examples.length).toBeGreaterThan(15);
  });
});
