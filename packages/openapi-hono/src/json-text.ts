// JSON that is written ahead, so that what is sent more than once need not be written each time.

declare const of: unique symbol;

/** The JSON text of a `T`: an answer may have it as its body in place of the `T`. */
export class JsonText<out T> {
  /** Is never there: it is how the compiler tells the text of one type from that of another. */
  declare readonly [of]: T;
  readonly text: string;

  private constructor(text: string) {
    this.text = text;
  }

  /** The text of a value. */
  static of<T extends object>(value: T): JsonText<T> {
    return new JsonText(JSON.stringify(value));
  }

  /** The text of a list. */
  static list<T>(items: readonly JsonText<T>[]): JsonText<T[]> {
    return new JsonText(`[${items.map(({ text }) => text).join(',')}]`);
  }

  /**
   * The text of an object with one more member at its end.
   *
   * @param members the object, which has no member of that name.
   */
  static with<T extends object, Name extends string, U>(
    members: T,
    name: Name,
    member: JsonText<U>,
  ): JsonText<T & Readonly<Record<Name, U>>> {
    const before = JSON.stringify(members).slice(0, -1);
    const comma = before === '{' ? '' : ',';
    return new JsonText(`${before}${comma}${JSON.stringify(name)}:${member.text}}`);
  }

  /**
   * The text of the members of two objects, which share none.
   *
   * @param first the members that come first; at least one, as in `rest`.
   */
  static join<T extends object, U extends object>(first: T, rest: JsonText<U>): JsonText<T & U> {
    return new JsonText(`${JSON.stringify(first).slice(0, -1)},${rest.text.slice(1)}`);
  }
}
