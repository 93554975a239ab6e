// Turns an order into SQL, and the place after an entity in it.
import type { Dialect } from './dialect.ts';
import type { Value } from './entity.ts';
import type { OrderBy } from './filter.ts';
import type { PropertyType } from './model.ts';
import { QueryError } from './query-error.ts';
import { join, plain, type Sql, sql } from './sql.ts';
import { columnOf, type Side, type Table, valueIn } from './table.ts';

/**
 * What follows ORDER BY, in the order of `compareBy`.
 *
 * @throws TypeError if the table lacks a column.
 */
export function orderSql(orderBy: readonly OrderBy[], dialect: Dialect, table: Table): string {
  return orderBy
    .map(({ property, descending }) => {
      const { sql: column, nullable } = columnOf(table, dialect, property);
      // SQLite has null there anyway, PostgreSQL at the other end.
      const nulls = nullable ? ` NULLS ${descending ? 'LAST' : 'FIRST'}` : '';
      return `${column.text}${descending ? ' DESC' : ''}${nulls}`;
    })
    .join(', ');
}

/**
 * A condition for WHERE: the rows that come after an entity, whether or not it is still there. It is true of them, and
 * false or NULL of the others.
 *
 * @param orderBy a total order, as `withKey` makes it; or rows that are equal in it are left out.
 * @param after the entity's values of the properties of the order.
 * @throws QueryError of `$skiptoken` if the values are not those of the order, for they come back from the caller.
 * @throws TypeError if the table lacks a column.
 */
export function seekSql(
  orderBy: readonly OrderBy[],
  dialect: Dialect,
  table: Table,
  after: readonly Value[],
): Sql {
  const isWhole = orderBy.length === after.length && orderBy.length > 0;
  const steps = orderBy.map(({ property, descending }, index): Step => {
    const column = columnOf(table, dialect, property);
    const value = after[index];
    if (
      !isWhole ||
      value === undefined ||
      !fits(value, table.type.properties[property]?.type, column.nullable)
    )
      throw new QueryError('$skiptoken', 0, 'It is not one of this order: begin again without it.');
    return { column, value: valueIn(dialect, value), descending };
  });
  if (steps.every(({ column, descending }) => !column.nullable && !descending)) {
    const [columns, values] = [steps.map(({ column }) => column.sql), steps.map(({ value }) => value.sql)];
    return sql`((${join(columns, ', ')}) > (${join(values, ', ')}))`;
  }
  const condition = steps.reduceRight<Sql | undefined>((rest, step) => {
    if (rest === undefined) return sql`(${later(step)})`;
    return sql`(${later(step)} OR (${same(step)} AND ${rest}))`;
  }, undefined);
  const [first] = steps;
  if (first === undefined || condition === undefined) return plain('FALSE');
  // It says nothing new, but an index of the first column can be used for it.
  const bound = first.column.nullable
    ? plain('TRUE')
    : sql`${first.column.sql} ${plain(first.descending ? '<=' : '>=')} ${first.value.sql}`;
  return sql`(${bound} AND ${condition})`;
}

/** A property of the order, and the value to go on from. */
interface Step {
  readonly column: Side;
  readonly value: Side;
  readonly descending: boolean;
}

function later({ column, value, descending }: Step): Sql {
  const isNull = value.nullable;
  if (isNull) return descending ? plain('FALSE') : sql`${column.sql} IS NOT NULL`;
  if (!descending) return sql`${column.sql} > ${value.sql}`;
  const isLess = sql`${column.sql} < ${value.sql}`;
  return column.nullable ? sql`(${isLess} OR ${column.sql} IS NULL)` : isLess;
}

const same = ({ column, value }: Step): Sql =>
  value.nullable ? sql`${column.sql} IS NULL` : sql`${column.sql} = ${value.sql}`;

function fits(value: Value, type: PropertyType | undefined, nullable: boolean): boolean {
  if (value === null) return nullable;
  return typeof value === (type?.kind === 'boolean' ? 'boolean' : 'string');
}
