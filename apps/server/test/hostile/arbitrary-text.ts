// Makes up texts that nobody in good faith would send.
import fc from 'fast-check';

const { constantFrom, oneof } = fc;

/** Mostly the one, and now and then the other. */
export const rarely = <T, U>(often: fc.Arbitrary<T>, seldom: fc.Arbitrary<U>): fc.Arbitrary<T | U> =>
  oneof({ arbitrary: often, weight: 4 }, { arbitrary: seldom, weight: 1 });

const dangerous = constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty');
/** A short text, with what is dangerous somewhere. */
export const text: fc.Arbitrary<string> = oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  dangerous,
  constantFrom(
    '\u0000',
    '\ud800',
    '\ufeff',
    '\u202e',
    "'; DROP TABLE connector; --",
    '../../etc/passwd',
    'x'.repeat(300),
  ),
);
