// What is read as JSON, and what is refused at which position.
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../src/index.ts';

/** What is wrong with a text; `undefined` if nothing is. */
function faultOf(text: string, maxDepth = 32): unknown {
  try {
    parseJson(text, maxDepth);
    return undefined;
  } catch (error) {
    return Reflect.get(Object(error), 'fault');
  }
}

describe('JSON', () => {
  it.each([
    'null',
    ' \t\r\n true \n',
    '-0',
    '1E+2',
    '0.10e-0',
    '1e308',
    '""',
    String.raw`"\"\\\/\b\f\n\r\t\u00e9\uD83D\ude00"`,
    '"\u007f\u2028\ud800"',
    '[]',
    '[ [ ] , { } ]',
    '{}',
    '{ "" : 1 , "a" : { "a" : [ { "a" : null } ] } }',
    '[{"a":1},{"a":2}]',
    '{"toString":1,"hasOwnProperty":2,"then":3}',
    '{"x__proto__":1,"Constructor":2}',
    '["__proto__","constructor"]',
  ])('is read as JSON.parse reads it: %s', (text) => {
    expect(parseJson(text, 32)).toEqual(JSON.parse(text));
  });
});

describe('what is not JSON is refused at its place', () => {
  it.each([
    ['', 'expected a value, found the end', 0],
    ['  ', 'expected a value, found the end', 2],
    ['\ufeff{}', 'expected a value', 0],
    ['\u00a01', 'expected a value', 0],
    ['{} {}', 'expected the end of the text', 3],
    ['nul', 'expected a value', 0],
    ['nulls', 'expected the end of the text', 4],
    ['True', 'expected a value', 0],
    ['NaN', 'expected a value', 0],
    ['-', 'expected a value', 0],
    ['+1', 'expected a value', 0],
    ['.5', 'expected a value', 0],
    ['01', 'expected the end of the text', 1],
    ['1.', 'expected the end of the text', 1],
    ['1e', 'expected the end of the text', 1],
    ['0x1', 'expected the end of the text', 1],
    ['[1,]', 'expected a value', 3],
    ['[,1]', 'expected a value', 1],
    ['[1 2]', "expected ',' or ']'", 3],
    ['[1', "expected ',' or ']', found the end", 2],
    ['[1}', "expected ',' or ']'", 2],
    ['{,}', 'expected a key in double quotes', 1],
    ['{"a":1,}', 'expected a key in double quotes', 7],
    ["{'a':1}", 'expected a key in double quotes', 1],
    ['{a:1}', 'expected a key in double quotes', 1],
    ['{', 'expected a key in double quotes, found the end', 1],
    ['{"a"}', "expected ':'", 4],
    ['{"a":}', 'expected a value', 5],
    ['{"a":1', "expected ',' or '}', found the end", 6],
    ['{"a":1 "b":2}', "expected ',' or '}'", 7],
    ['"', 'a string never ends', 1],
    ['["abc', 'a string never ends', 5],
    ['"a\nb"', 'not allowed in a string', 2],
    ['"a\u0000"', 'not allowed in a string', 2],
    [String.raw`"a\x"`, 'not allowed in a string', 2],
    [String.raw`"\u12g4"`, 'not allowed in a string', 1],
    [String.raw`"\'"`, 'not allowed in a string', 1],
    ['1 // one', 'expected the end of the text', 2],
  ])('%j', (text, reason, offset) => {
    expect(faultOf(text)).toMatchObject({ kind: 'body-malformed', reason, offset });
  });

  it.each([
    ['x', 1, 1],
    ['{"a": x}', 1, 7],
    ['{\n  "a": x\n}', 2, 8],
    ['\n\n\nx', 4, 1],
    ['{\r\n"ä😀": x}', 2, 8],
  ])('of which line and column count from 1, in UTF-16 units: %j', (text, line, column) => {
    expect(faultOf(text)).toMatchObject({ line, column });
  });
});

describe('what readers disagree about is refused', () => {
  it.each([
    ['{"a":1,"a":1}', 'a', 7],
    ['{"a":1,"b":2,"a":3}', 'a', 13],
    [String.raw`{"a":1,"\u0061":2}`, 'a', 7],
    ['{"":1,"":2}', '', 6],
    ['[{"x":{"a":1, "a":2}}]', 'a', 14],
  ])('a key that occurs twice: %s', (text, key, offset) => {
    expect(faultOf(text)).toMatchObject({ reason: `the key "${key}" occurs twice`, offset });
  });

  it.each([
    [String.raw`"\ud800"`, 0],
    [String.raw`{"a":"\ude00\ud83d"}`, 5],
    [String.raw`{"\ud800":1}`, 1],
  ])('half of a surrogate pair: %s', (text, offset) => {
    expect(faultOf(text)).toMatchObject({
      reason: 'half of a surrogate pair stands alone in a string',
      offset,
    });
  });

  it.each([
    ['1e309', 0],
    ['[0, -1e999]', 4],
  ])('a number too large: %s', (text, offset) => {
    expect(faultOf(text)).toMatchObject({ reason: 'a number is too large', offset });
  });

  it.each([
    ['{"__proto__":{}}', '__proto__', 1],
    ['{"a":{"constructor":1}}', 'constructor', 6],
    ['[{ "prototype" : 1}]', 'prototype', 3],
    [String.raw`{"\u005f_proto__":{}}`, '__proto__', 1],
  ])('a key that reaches a prototype: %s', (text, key, offset) => {
    expect(faultOf(text)).toMatchObject({ reason: `the key "${key}" is not allowed`, offset });
  });

  it('and named in short where the key is long', () => {
    const key = 'k'.repeat(1000);
    const reason = `the key "${'k'.repeat(63)}…" occurs twice`;
    expect(faultOf(`{"${key}":1,"${key}":2}`)).toMatchObject({ reason });
  });
});

describe('depth', () => {
  const nested = (depth: number): string => '[{"a":'.repeat(depth / 2) + '1' + '}]'.repeat(depth / 2);

  it('is bounded to the level', () => {
    expect(faultOf(nested(32), 32)).toBeUndefined();
    expect(faultOf(nested(34), 32)).toMatchObject({
      reason: 'arrays and objects are nested more than 32 deep',
      offset: nested(32).indexOf('1'),
    });
    expect(faultOf('[]', 0)).toMatchObject({ offset: 0 });
    expect(faultOf('1', 0)).toBeUndefined();
  });

  it('counts what lies inside each other, not what lies side by side', () => {
    expect(faultOf(`[${'[],{},'.repeat(1000)}[]]`, 2)).toBeUndefined();
  });

  it.each(['[', '{"a":', '[{"a":'])('is told before a megabyte of %s is read', (text) => {
    expect(faultOf(text.repeat(2 ** 20 / text.length))).toMatchObject({ kind: 'body-malformed', line: 1 });
  });
});

describe('a long text', () => {
  // Beyond 8 MiB, a pattern that keeps its steps on a stack overflows it.
  const size = 16 * 2 ** 20;

  it.each([
    ['letters', '"', 'a', '"'],
    ['letters of three bytes', '"', '€', '"'],
    ['escapes', '"', String.raw`\u0061`, '"'],
    ['letters and escapes', '"', String.raw`a\n`, '"'],
    ['a long key', '{"', 'a', '":1}'],
    ['white space', '', ' \n', '1'],
    ['decimals', '0.', '1', ''],
  ])('of %s is read', (_, start, repeated, end) => {
    const text = start + repeated.repeat(size / repeated.length) + end;
    // Not toEqual, which takes long to compare what is long.
    expect(isDeepStrictEqual(parseJson(text, 32), JSON.parse(text))).toBe(true);
  });

  it.each([
    ['never ends', '"', 'a', '', size + 1],
    ['never ends, in escapes', '"', String.raw`\n`, '', size + 1],
    ['has a line end', '"', 'a', '\n"', size + 1],
    ['has a broken escape', '"', String.raw`\\`, String.raw`\x"`, size + 1],
  ])('is refused that %s', (_, start, repeated, end, offset) => {
    const text = start + repeated.repeat(size / repeated.length) + end;
    expect(faultOf(text)).toMatchObject({ kind: 'body-malformed', offset });
  });

  it('of many items is read', () => {
    expect(parseJson(`[0${',1'.repeat(100_000)}]`, 1)).toHaveLength(100_001);
  });

  it('of many keys is read', () => {
    const text = `{${Array.from({ length: 100_000 }, (_, index) => `"k${index}":0`).join(',')}}`;
    expect(Object.keys(Object(parseJson(text, 1)))).toHaveLength(100_000);
  });
});
