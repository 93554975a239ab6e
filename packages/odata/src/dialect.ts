// What SQLite and PostgreSQL say differently.
import type { StringFunction } from './filter.ts';
import { type Sql, sql, type SqlValue } from './sql.ts';

/** A kind of SQL. */
export type Dialect = 'sqlite' | 'postgres';

interface Words {
  /** A text with A to Z in lower case, which is compared by its bytes: in UTF-8 they are in the order of code points. */
  readonly folded: (column: Sql) => Sql;
  /** A text that has none of A to Z, and is compared likewise. */
  readonly asIs: (column: Sql) => Sql;
  readonly boolean: (value: boolean) => SqlValue;
  /** Whether a text can lie in a column at all. */
  readonly canHold: (text: string) => boolean;
  /** The functions of texts, without LIKE, in which some characters mean others. */
  readonly functions: Readonly<Record<StringFunction, (text: Sql, part: Sql) => Sql>>;
}

/** The words of each dialect. */
export const dialects: Readonly<Record<Dialect, Words>> = {
  sqlite: {
    // It knows the case of A to Z only. https://sqlite.org/lang_corefunc.html#lower
    folded: (column) => sql`lower(${column})`,
    asIs: (column) => column,
    boolean: Number,
    canHold: (text) => text.isWellFormed(),
    functions: {
      startswith: (text, part) => sql`substr(${text}, 1, length(${part})) = ${part}`,
      endswith: (text, part) => sql`substr(${text}, -length(${part}), length(${part})) = ${part}`,
      contains: (text, part) => sql`instr(${text}, ${part}) > 0`,
    },
  },
  postgres: {
    // In any other collation `lower` would change more than A to Z.
    folded: (column) => sql`lower(${column} COLLATE "C")`,
    asIs: (column) => sql`${column} COLLATE "C"`,
    boolean: (value) => value,
    // https://www.postgresql.org/docs/current/datatype-character.html
    canHold: (text) => text.isWellFormed() && !text.includes('\0'),
    functions: {
      startswith: (text, part) => sql`starts_with(${text}, ${part})`,
      endswith: (text, part) => sql`right(${text}, length(${part})) = ${part}`,
      contains: (text, part) => sql`strpos(${text}, ${part}) > 0`,
    },
  },
};
