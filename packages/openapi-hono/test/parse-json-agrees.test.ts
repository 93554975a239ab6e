// The scanner accepts exactly what JSON.parse accepts, apart from what it refuses on purpose.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseJson } from '../src/index.ts';

const onPurpose =
  /occurs twice$|is not allowed$|nested more than|^half of a surrogate pair|^a number is too large/;

interface Outcome {
  readonly value?: unknown;
  readonly refused?: string;
}

function attempt(parse: () => unknown): Outcome {
  try {
    return { value: parse() };
  } catch (error) {
    return {
      refused:
        error instanceof SyntaxError ? 'not JSON' : String(Reflect.get(Object(error), 'fault')?.reason),
    };
  }
}

function agree(text: string): void {
  const own = attempt(() => parseJson(text, 8));
  if (own.refused !== undefined && onPurpose.test(own.refused)) return;
  const native = attempt(() => JSON.parse(text));
  expect({ text, accepted: own.refused === undefined }).toEqual({
    text,
    accepted: native.refused === undefined,
  });
  expect(own.value).toEqual(native.value);
}

/** Characters of which JSON is made, and some that look like them. */
const signs = '{}[]:,"\\ \t\n\r\u0000\u001f\u007f\u00a0\u2028\ufeff\'/-+.eE019xunull'.split('');
const words = ['true', 'false', 'null', '"a"', '"a":', '"__proto__":', '1e5', '{}', '[]', '€', '\ud800'];
const escapes = [String.raw`\u0061`, String.raw`\n`, String.raw`\x`, String.raw`\ud83d`, String.raw`\ude00`];
const token = fc.constantFrom(...signs, ...words, ...escapes);

const json = fc.json({ maxDepth: 6, noUnicodeString: false });

/** JSON in which a few characters were taken out, doubled or put in. */
const mutated = fc
  .tuple(json, fc.array(fc.tuple(fc.nat(), fc.nat(3), token), { minLength: 1, maxLength: 4 }))
  .map(([text, edits]) =>
    edits.reduce((edited, [place, taken, put]) => {
      const at = place % (edited.length + 1);
      return edited.slice(0, at) + put + edited.slice(at + taken);
    }, text),
  );

it.each([
  ['any string', fc.string({ unit: 'binary' })],
  ['strings of the signs of JSON', fc.array(token, { maxLength: 12 }).map((parts) => parts.join(''))],
  ['JSON', json],
  ['JSON in lines', fc.jsonValue({ maxDepth: 6 }).map((value) => JSON.stringify(value, null, 2))],
  ['JSON with mistakes', mutated],
])('agrees with JSON.parse about %s', (_, texts) => {
  fc.assert(fc.property(texts, agree), { numRuns: 1000 });
});

const member = fc.tuple(
  fc.constantFrom('a', 'b', 'c', 'status', '__proto__', 'constructor', '', 'ä'),
  fc.oneof(fc.string(), fc.constantFrom('{}', ':', ','), fc.double({ noNaN: true }), fc.constant(null)),
);

it('refuses exactly the objects in which a key occurs twice or is dangerous', () => {
  fc.assert(
    fc.property(fc.array(member, { maxLength: 5 }), fc.constantFrom('', ' ', '\n'), (members, space) => {
      const text = `{${members.map((pair) => pair.map((part) => JSON.stringify(part)).join(`:${space}`)).join()}}`;
      const keys = members.map(([key]) => key);
      const refused =
        new Set(keys).size < keys.length || keys.includes('__proto__') || keys.includes('constructor');
      expect({ text, refused: attempt(() => parseJson(text, 8)).refused !== undefined }).toEqual({
        text,
        refused,
      });
    }),
    { numRuns: 1000 },
  );
});
