// Reads a value that is written out in a filter.
import type { FoundLiteral } from './compare-operands.ts';
import { type Cursor, describe, type Token } from './cursor.ts';
import { fold } from './fold.ts';

/** The values that are words. */
const words: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Whether a token is a value by its name. */
export const isWord = ({ written }: Token): boolean => words.has(fold(written));

/** Takes a value. @throws QueryError if there is none, or one of a type that nothing here has. */
export function readLiteral(cursor: Cursor): FoundLiteral {
  const token = cursor.take();
  const word = words.get(fold(token.written));
  if (word !== undefined) return { kind: 'literal', value: word, token };
  if (token.kind !== 'text') {
    const what = token.kind === 'end' ? 'A value is missing' : `${describe(token)} is no value here`;
    return cursor.fail(token, what, 'write a property, a text in single quotes, true, false or null');
  }
  const quote = token.written.indexOf("'");
  const value = token.written.slice(quote + 1, -1).replaceAll("''", "'");
  return { kind: 'literal', value, token, ...(quote > 0 && { enumName: token.written.slice(0, quote) }) };
}
