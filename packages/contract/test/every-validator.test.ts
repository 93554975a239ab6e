// Every compiled validator of a body, of each operation, says of the example bodies what Ajv says by the document.
import { describe, expect, it } from 'vitest';
import { operations } from '../generated/operations.ts';
import {
  declared,
  type DeclaredOperation,
  faults,
  follow,
  object,
  oracle,
  placeOf,
  token,
} from './document.ts';
import { exchanges } from './exchanges.ts';

const bodies = exchanges.flatMap(({ request, response }) =>
  [request, response].flatMap((message) => Object.values(message.bodies)),
);

/** Bodies of other media types than JSON, and none at all. */
const others = [0, 7, -1, 0.5, '7', '<a/>', '', null, undefined, [], {}];

/** Each media type that a message declares: where its schema stands, and how to find the validator in the table. */
const contentsOf = (node: unknown, place: string): { type: string; pointer: string }[] =>
  Object.keys(object(follow(node)['content'])).map((type) => ({
    type,
    pointer: `${placeOf(node, place)}/content${token(type)}/schema`,
  }));

const validatorsOf = ({ operation, responses, pointer }: DeclaredOperation) => [
  ...contentsOf(operation['requestBody'], `${pointer}/requestBody`).map((content) => ({
    ...content,
    message: ['requestBody'],
  })),
  ...Object.entries(responses).flatMap(([status, response]) =>
    contentsOf(response, `${pointer}/responses/${status}`).map((content) => ({
      ...content,
      message: ['responses', status],
    })),
  ),
];

describe.each(declared.map((operation) => ({ id: operation.id, operation })))('$id', ({ id, operation }) => {
  it('has a validator for each body that the document declares, which agrees with Ajv', () => {
    const validators = validatorsOf(operation);
    expect(validators.length).toBeGreaterThan(4);
    for (const { message, type, pointer } of validators) {
      const row = message.reduce<unknown>((node, key) => object(node)[key], object(operations)[id]);
      const compiled = object(object(row)['content'])[type];
      expect([message, type, typeof compiled]).toEqual([message, type, 'function']);
    }
  });
});
