// Cuts the text of a query option into tokens, to be taken one after the other.
import { isSame } from './fold.ts';
import { QueryError, type QueryOption } from './query-error.ts';

/** A piece of the text. */
export interface Token {
  /** A `text` stands in single quotes; `other` is what nothing here begins with, a number for one. */
  readonly kind: 'name' | 'text' | 'sign' | 'other' | 'end';
  readonly written: string;
  /** Where it begins, in UTF-16 units from 0. */
  readonly at: number;
}

/** A place in the text, which moves on. */
export interface Cursor {
  /** The token that is to be taken. */
  token(): Token;
  /** The one after it. */
  following(): Token;
  /** Takes the token. */
  take(): Token;
  /** Takes the token if it is this sign or this word, whose case does not matter; tells whether it was. */
  skip(written: string): boolean;
  /** Takes this sign. @throws QueryError if there is another token. */
  expect(sign: string): void;
  /** @throws QueryError that says what is wrong at a token, and what to do. */
  fail(token: Token, what: string, advice: string): never;
}

/** What no text may hold: control characters, but for the tab, and half of a surrogate pair. */
const forbidden = /(?!\t)[\p{Cc}\p{Cs}]/u;

// The names of OData are letters, digits and `_`; with `.` they are qualified. `$it` and `@alias` are read to be refused.
const pieces =
  /(?<space>[ \t]+)|(?<text>(?:[\p{L}_][\p{L}\p{N}_.]*)?'[^']*(?:''[^']*)*'(?!'))|(?<name>[\p{L}_$@][\p{L}\p{N}_.]*)|(?<sign>[(),/:;=*])|(?<other>[^ \t'(),/:;=*]+)/guy;

/**
 * A cursor before the first token.
 *
 * @throws QueryError for a control character, or a quote that is not closed.
 */
export function readTokens(text: string, option: QueryOption): Cursor {
  const tokens = cut(text, option);
  const end: Token = { kind: 'end', written: '', at: text.length };
  let index = 0;
  const cursor: Cursor = {
    token: () => tokens[index] ?? end,
    following: () => tokens[index + 1] ?? end,
    take: () => tokens[index++] ?? end,
    skip(written) {
      const { kind, written: found } = cursor.token();
      if (kind === 'text' || !isSame(found, written)) return false;
      index++;
      return true;
    },
    expect(sign) {
      if (cursor.skip(sign)) return;
      const token = cursor.token();
      cursor.fail(token, `${describe(token)} is not expected`, `'${sign}' is`);
    },
    fail({ at }, what, advice) {
      throw new QueryError(option, at, `${what}, at position ${at}: ${advice}.`);
    },
  };
  return cursor;
}

function cut(text: string, option: QueryOption): Token[] {
  const bad = forbidden.exec(text);
  if (bad !== null) {
    const what = 'A control character, or half of a surrogate pair, is not allowed';
    throw new QueryError(option, bad.index, `${what}, at position ${bad.index}: leave it out.`);
  }
  const tokens: Token[] = [];
  let at = 0;
  for (const { 0: written, groups = {} } of text.matchAll(pieces)) {
    const kind = (['name', 'text', 'sign', 'other'] as const).find((each) => groups[each] !== undefined);
    if (kind !== undefined) tokens.push({ kind, written, at });
    at += written.length;
  }
  if (at < text.length) {
    const advice = "close it, and write a quote within it twice, as in 'it''s'";
    throw new QueryError(option, at, `A text has no end, at position ${at}: ${advice}.`);
  }
  return tokens;
}

/** A token in a sentence. */
export function describe({ kind, written }: Token): string {
  if (kind === 'end') return 'The end';
  const short = written.length > 64 ? `${written.slice(0, 63).toWellFormed()}…` : written;
  return kind === 'text' ? short : `'${short}'`;
}

/** What to do where one of some words is wanted. */
export const useOneOf = (words: readonly string[]): string => `use one of ${words.join(', ')}`;
