// Reads JSON text as RFC 8259 has it, bounded in depth, and refuses what readers disagree about.
import { RequestFailure } from './failure.ts';

/** Keys that have been used to reach an object's prototype. No API needs them. */
const dangerousKeys = new Set(['__proto__', 'constructor', 'prototype']);

const whitespace = /[ \t\n\r]+/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const literal = /true|false|null/y;
// What may stand in a string as it is. Control characters may not (RFC 8259, section 7).
// oxlint-disable-next-line no-control-regex
const plain = /[^"\\\u0000-\u001f]+/y;
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/**
 * Parses JSON text.
 *
 * The whole text is scanned before a single value is made, so that depth is bounded before memory is spent. Beside
 * what is not JSON, four things are refused: a key that occurs twice in one object, of which some readers keep the
 * first and some the last; half of a surrogate pair, which no UTF-8 can hold; a number too large for a double, which is
 * infinite to some; and the keys `__proto__`, `constructor` and `prototype`.
 *
 * @param text the JSON text; a byte order mark is not part of JSON.
 * @param maxDepth how many arrays and objects may lie inside each other.
 * @throws RequestFailure of kind `body-malformed`, with the position.
 */
export function parseJson(text: string, maxDepth: number): unknown {
  const value = maxDepth > 0 ? parsePlain(text) : undefined;
  if (value !== undefined) return value;
  new Scanner(text, maxDepth).scan();
  return JSON.parse(text);
}

/**
 * The value of a text that is plainly right, as most bodies are: a short object of nothing but strings, with no escape
 * in it. Each key and each value then has its two quotes in the text, and a key that occurs twice would leave some over.
 */
function parsePlain(text: string): object | undefined {
  if (text.length > 4096 || text[0] !== '{' || text.includes('\\')) return undefined;
  let value: Readonly<Record<string, unknown>>;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  let quotes = 0;
  for (const key in value) {
    if (typeof value[key] !== 'string' || dangerousKeys.has(key)) return undefined;
    quotes += 4;
  }
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) quotes--;
  return quotes === 0 ? value : undefined;
}

class Scanner {
  readonly #text: string;
  readonly #maxDepth: number;
  #at = 0;

  constructor(text: string, maxDepth: number) {
    this.#text = text;
    this.#maxDepth = maxDepth;
  }

  scan(): void {
    this.#space();
    this.#value(0);
    if (this.#at < this.#text.length) this.#fail('expected the end of the text');
  }

  #value(depth: number): void {
    const start = this.#text.charCodeAt(this.#at);
    if (start === 0x7b || start === 0x5b) {
      if (depth === this.#maxDepth)
        this.#fail(`arrays and objects are nested more than ${this.#maxDepth} deep`);
      if (start === 0x7b) this.#object(depth + 1);
      else this.#array(depth + 1);
    } else if (start === 0x22) {
      this.#string();
    } else if (!this.#number() && !this.#skip(literal)) {
      this.#fail('expected a value');
    }
    this.#space();
  }

  #array(depth: number): void {
    this.#at++;
    this.#space();
    if (this.#take(']')) return;
    do {
      this.#space();
      this.#value(depth);
    } while (this.#take(','));
    if (!this.#take(']')) this.#fail("expected ',' or ']'");
  }

  #object(depth: number): void {
    this.#at++;
    this.#space();
    if (this.#take('}')) return;
    const keys = new Set<string>();
    do {
      this.#space();
      const start = this.#at;
      if (this.#text[start] !== '"') this.#fail('expected a key in double quotes');
      const key = this.#string();
      const reason = dangerousKeys.has(key) ? 'is not allowed' : keys.has(key) ? 'occurs twice' : undefined;
      if (reason !== undefined) this.#fail(`the key ${JSON.stringify(shorten(key))} ${reason}`, start);
      keys.add(key);
      this.#space();
      if (!this.#take(':')) this.#fail("expected ':'");
      this.#space();
      this.#value(depth);
    } while (this.#take(','));
    if (!this.#take('}')) this.#fail("expected ',' or '}'");
  }

  /** Moves past a string and gives what it stands for. */
  #string(): string {
    const start = this.#at++;
    // Not one pattern for both: it would need a stack as deep as the string is long.
    while (this.#skip(plain) || this.#skip(escape));
    if (!this.#take('"'))
      this.#fail(this.#at < this.#text.length ? 'not allowed in a string' : 'a string never ends');
    const source = this.#text.slice(start, this.#at);
    if (!source.includes('\\')) return source.slice(1, -1);
    const value = String(JSON.parse(source));
    if (!value.isWellFormed()) this.#fail('half of a surrogate pair stands alone in a string', start);
    return value;
  }

  #number(): boolean {
    const start = this.#at;
    if (!this.#skip(number)) return false;
    if (!Number.isFinite(Number(this.#text.slice(start, this.#at))))
      this.#fail('a number is too large', start);
    return true;
  }

  #space(): void {
    // Mostly there is none, and the pattern need not be asked.
    if (this.#text.charCodeAt(this.#at) <= 0x20) this.#skip(whitespace);
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #fail(reason: string, offset = this.#at): never {
    const before = this.#text.slice(0, offset);
    throw new RequestFailure({
      kind: 'body-malformed',
      reason: offset < this.#text.length || reason.endsWith('ends') ? reason : `${reason}, found the end`,
      offset,
      line: before.split('\n').length,
      column: offset - before.lastIndexOf('\n'),
    });
  }
}

function shorten(text: string): string {
  return text.length > 64 ? `${text.slice(0, 63)}…` : text;
}
