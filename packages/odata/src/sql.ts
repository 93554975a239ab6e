// Puts SQL together from pieces, with a question mark wherever a value goes.

/** A value that is bound. */
export type SqlValue = string | number | boolean | null;

/** A piece of SQL, and the values of its question marks in their order. */
export interface Sql {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** SQL that holds no value. */
export const plain = (text: string): Sql => ({ text, values: [] });

/** A value. */
export const bound = (value: SqlValue): Sql => ({ text: '?', values: [value] });

/** A template that only other pieces can be put into, so that no value ever becomes text. */
export function sql(texts: TemplateStringsArray, ...pieces: readonly Sql[]): Sql {
  return {
    text: texts.reduce((text, next, index) => `${text}${pieces[index - 1]?.text ?? ''}${next}`),
    values: pieces.flatMap(({ values }) => values),
  };
}

/** Pieces with a text between each two. */
export function join(pieces: readonly Sql[], between: string): Sql {
  return {
    text: pieces.map(({ text }) => text).join(between),
    values: pieces.flatMap(({ values }) => values),
  };
}
