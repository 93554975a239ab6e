// Where the entities of a type lie in a database.
import { type Dialect, dialects } from './dialect.ts';
import type { Value } from './entity.ts';
import { fold } from './fold.ts';
import type { EntityType } from './model.ts';
import { bound, plain, type Sql, sql } from './sql.ts';

/** The column of a property. */
export interface Column {
  /** How it is written: `c.machine_name`. It becomes part of the SQL as it is, so that no input may reach it. */
  readonly sql: string;
  /** Whether what lies in it has A to Z in lower case already, so that it need not be made so. No, by default. */
  readonly isFolded?: boolean;
}

/** A table with its columns. It, and its aliases, become part of the SQL as they are: no input may reach them. */
export interface Table {
  readonly type: EntityType;
  /** The columns of the properties that may be filtered and ordered by. */
  readonly columns: Readonly<Record<string, Column>>;
  /** Where the navigation properties lead that may be filtered by. */
  readonly navigation?: Readonly<Record<string, RelatedTable>>;
}

/** A table with rows that are related to those of another. */
export interface RelatedTable extends Table {
  /** What follows FROM: `connector_group g`. */
  readonly from: string;
  /** Which of its rows are related to a row of the other: `g.key = c.group_key`. */
  readonly on: string;
}

/** A side of a comparison. */
export interface Side {
  readonly sql: Sql;
  readonly nullable: boolean;
}

/** A property as it is compared. @throws TypeError if the table has no column for it. */
export function columnOf(table: Table, dialect: Dialect, name: string): Side {
  const column = Object.hasOwn(table.columns, name) ? table.columns[name] : undefined;
  const property = table.type.properties[name];
  if (column === undefined || property === undefined)
    throw new TypeError(`The table of ${table.type.name} has no column for ${name}.`);
  const { folded, asIs } = dialects[dialect];
  const whole = plain(column.sql);
  const { nullable, type } = property;
  if (type.kind === 'boolean') return { sql: whole, nullable };
  return { sql: (column.isFolded ? asIs : folded)(whole), nullable };
}

/** A value as it is compared. */
export function valueIn(dialect: Dialect, value: Value): Side {
  if (typeof value === 'string') return { sql: bound(fold(value)), nullable: false };
  if (typeof value === 'boolean') return { sql: bound(dialects[dialect].boolean(value)), nullable: false };
  return { sql: sql`NULL`, nullable: true };
}
