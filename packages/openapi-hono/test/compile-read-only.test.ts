// What the marks `readOnly` and `writeOnly` become in the validators of bodies.
import { describe, expect, it } from 'vitest';
import { documentOf, documentWithBody, load, takes } from './load-compiled.ts';

const id = { type: 'integer', readOnly: true };
const owner = { type: 'object', required: ['id', 'name'], properties: { id, name: { type: 'string' } } };

describe('a read-only property of a request body', () => {
  it('may be sent, must fit, and is not required', async () => {
    const source = documentWithBody(owner);
    expect(
      await takes(source, [{ name: 'a' }, { name: 'a', id: 1 }, { name: 'a', id: '1' }, { id: 1 }]),
    ).toEqual([true, true, false, false]);
  });

  it('is refused in a nested object, where it is not required either', async () => {
    const source = documentWithBody({ type: 'object', properties: { owner } });
    expect(await takes(source, [{ owner: { name: 'a' } }, { owner: { name: 'a', id: 1 } }])).toEqual([
      true,
      false,
    ]);
  });

  it.each([
    ['items', { type: 'array', items: owner }, [{ name: 'a', id: 1 }], [{ name: 'a' }]],
    [
      'a $ref',
      { properties: { o: { $ref: '#/components/schemas/Owner' } } },
      { o: { name: 'a', id: 1 } },
      { o: { name: 'a' } },
    ],
    ['allOf', { allOf: [owner, { type: 'object' }] }, { name: 'a', id: 1 }, { name: 'a' }],
    [
      'additionalProperties',
      { additionalProperties: owner },
      { x: { name: 'a', id: 1 } },
      { x: { name: 'a' } },
    ],
  ])('is refused behind %s', async (_, schema, withId, without) => {
    expect(await takes(documentWithBody(schema, { Owner: owner }), [withId, without])).toEqual([false, true]);
  });

  it.each([
    ['as it stands', owner],
    ['behind a $ref', { $ref: '#/components/schemas/Owner' }],
  ])('that is an object comes back as the server sent it, %s', async (_, schema) => {
    const source = documentWithBody(
      { type: 'object', properties: { owner: { ...schema, readOnly: true } } },
      { Owner: owner },
    );
    expect(await takes(source, [{ owner: { id: 1, name: 'a' } }, {}])).toEqual([true, true]);
  });

  it('does not open the rest of the body', async () => {
    const source = documentWithBody({ ...owner, additionalProperties: false });
    expect(
      await takes(source, [
        { name: 'a', id: 1 },
        { name: 'a', x: 1 },
      ]),
    ).toEqual([true, false]);
  });
});

describe('a response body', () => {
  it('has its read-only properties, required as they are, and none that is write-only', async () => {
    const schema = {
      ...owner,
      properties: { ...owner.properties, secret: { type: 'string', writeOnly: true } },
    };
    const responses = { 200: { description: '', content: { 'application/json': { schema } } } };
    const { do_200_answer: validate } = await load(documentOf({ responses }), 'bodies.js');
    const answers = [{ id: 1, name: 'a' }, { name: 'a' }, { id: 1, name: 'a', secret: 's' }];
    expect(answers.map((answer) => validate?.(answer))).toEqual([true, false, false]);
  });
});
