// What may stand in a path: nothing that would make another path of it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidPathError } from '../src/index.ts';
import { answer, baseUrl, failureOf, open, type Sent } from './service.ts';

/** What comes of a value in the path, and what was done for it. */
async function ask(value: unknown): Promise<{ error: unknown; sent: Sent[]; tokens: number }> {
  let tokens = 0;
  const { graph, sent } = open([answer(204)], { token: () => `token-${++tokens}` });
  const params: object = { path: { connectorsId: value } };
  // @ts-expect-error whoever writes JavaScript may pass anything
  const error: unknown = await graph.DELETE('/connectors/{connectorsId}', { params }).then(
    () => undefined,
    (failure: unknown) => failure,
  );
  return { error, sent, tokens };
}

const noTexts = [undefined, null, true, {}, [], ['a'], Symbol('a'), Object.create(null), () => 'a'];
const steps = ['.', '..', '%2e', '%2E', '%2e%2E', '.%2e', '%2e.', '%252e.', '%25252e%252E', '%252525252e'];
const slashes = [
  'a/b',
  '/',
  '../x',
  '..\\x',
  'a\\b',
  '%2f',
  '%2F',
  'a%2Fb',
  '%252F',
  '%25252f',
  '%5c',
  '%255C',
];
const controls = [
  '\0',
  'a\0',
  '\u001F',
  '\u007F',
  '\t',
  'a\nb',
  '%00',
  '%1f',
  '%7F',
  '%2500',
  '%0a',
  '%250D',
];
/** Decoded once, these are percent-encoded still. */
const encodedInParts = ['%25%32%66', '%2%66', '%%32f', '%25%32%65', '%2%65%2e', '%%35c', '%25%30%30'];
/** To a service these are no keys: of what OData itself gives, and of what a key in parentheses leads to. */
const segments = ['$count', '$ref', '%24count', '%2524ref', "g1('members')", "('a')", 'a%28%27b%27%29'];
const halves = ['\uD800', 'a\uDC00'];
const refused: unknown[] = [
  '',
  ...noTexts,
  ...steps,
  ...slashes,
  ...controls,
  ...encodedInParts,
  ...segments,
  ...halves,
];

const passed: readonly (readonly [string | number, string])[] = [
  ['7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a', '7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a'],
  [7, '7'],
  ['a b', 'a%20b'],
  [' ', '%20'],
  ['a.b', 'a.b'],
  ['...', '...'],
  ['.a', '.a'],
  ['a..', 'a..'],
  ['.. ', '..%20'],
  ["it's", "it's"],
  ['"', '%22'],
  ['ü', '%C3%BC'],
  ['日本', '%E6%97%A5%E6%9C%AC'],
  ['🙂', '%F0%9F%99%82'],
  ['a?b#c', 'a%3Fb%23c'],
  ['a&b=c;d', 'a%26b%3Dc%3Bd'],
  ['100%', '100%25'],
  ['%zz', '%25zz'],
  ['%41', '%2541'],
  ['(a)', '(a)'],
  ['a$count', 'a%24count'],
  ['{id}', '%7Bid%7D'],
];

const shown = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value) : Object.prototype.toString.call(value) + typeof value;

describe('nothing is sent, and no token is asked for', () => {
  test.each(refused.map((value) => [shown(value), value] as const))('for the id %s', async (_, value) => {
    const { error, sent, tokens } = await ask(value);
    expect(error).toBeInstanceOf(InvalidPathError);
    expect(error).toMatchObject({ name: 'InvalidPathError', target: 'connectorsId', method: 'DELETE' });
    expect(String(error)).toContain("'connectorsId'");
    expect({ sent, tokens }).toEqual({ sent: [], tokens: 0 });
  });

  test('where the path has no values at all', async () => {
    const { graph, sent } = open([answer(204)]);
    // @ts-expect-error whoever writes JavaScript may leave them out
    expect(await failureOf(graph.GET('/connectors/{connectorsId}'))).toBeInstanceOf(InvalidPathError);
    expect(sent).toEqual([]);
  });

  test.each(['get', 'update', 'delete'] as const)('by %s, of the layer of values', async (method) => {
    const { graph, sent } = open([answer(204)]);
    const { connectors } = graph;
    const calls = {
      get: async () => connectors.get('..'),
      update: async () => connectors.update('..', {}),
      delete: async () => connectors.delete('..'),
    };
    const error = await failureOf(calls[method]());
    expect(error).toBeInstanceOf(InvalidPathError);
    expect(error).toMatchObject({ clientRequestId: expect.stringMatching(/./) });
    expect(sent).toEqual([]);
  });
});

test.each(passed)('the id %j arrives as %s', async (value, encoded) => {
  const { error, sent } = await ask(value);
  expect(error).toBeUndefined();
  expect(sent.map((request) => request.url)).toEqual([`${baseUrl}/connectors/${encoded}`]);
});

/** Decodes as the most lenient proxy does: what can be decoded is, and the rest stays. */
const decode = (text: string): string =>
  text.replaceAll(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Percent-encodes some characters, and again some of what comes of it. */
const encode = ([text, rounds]: [string, boolean[][]]): string =>
  rounds.reduce(
    (made, picked) =>
      Array.from(made, (character, index) =>
        picked[index] ? `%${character.charCodeAt(0).toString(16)}` : character,
      ).join(''),
    text,
  );

const segmentsOf = (pathname: string): number =>
  new URL(pathname.replaceAll('?', '%3F').replaceAll('#', '%23'), 'https://other.example.com').pathname.split(
    '/',
  ).length;

test('no id that is sent makes another path, however often it is decoded', async () => {
  const plain = fc.constantFrom('/', '\\', '.', '..', '../a', 'a/b', 'a.b', 'a');
  // Which characters are percent-encoded, in each of several rounds.
  const rounds = fc.array(fc.array(fc.boolean(), { maxLength: 9 }), { maxLength: 3 });
  const id = fc.oneof(fc.tuple(plain, rounds).map(encode), fc.string(), fc.string({ unit: 'binary' }));
  await fc.assert(
    fc.asyncProperty(id, async (value) => {
      const { error, sent } = await ask(value);
      expect([value, sent.length, error instanceof InvalidPathError]).toEqual([
        value,
        error === undefined ? 1 : 0,
        error !== undefined,
      ]);
      for (const request of sent) {
        let { pathname } = new URL(request.url);
        for (let times = 0; times <= 3; times++) {
          expect([value, segmentsOf(pathname)]).toEqual([value, 4]);
          pathname = decode(pathname);
        }
      }
    }),
    { numRuns: 1000, seed: 7 },
  );
});
