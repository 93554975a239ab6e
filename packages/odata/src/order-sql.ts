// Turns an order into SQL, and the place after an entity in it.
import { type Dialect, dialects } from './dialect.ts';
import type { Value } from './entity.ts';
import type { OrderBy } from './filter.ts';
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
 * @param after the place of the entity, as `placeOf` tells it.
 * @throws QueryError of `$skiptoken` if the values are not those of the order, for they come back from the caller.
 * @throws TypeError if the table lacks a column.
 */
export function seekSql(
  orderBy: readonly OrderBy[],
  dialect: Dialect,
  table: Table,
  after: readonly Value[],
): Sql {
  const steps = orderBy.map(({ property, descending }, index): Step => {
    const column = columnOf(table, dialect, property);
    const value = after[index];
    if (value === undefined || orderBy.length !== after.length || !fits(value, dialect, table, property))
      throw new QueryError('$skiptoken', 0, 'It is not one of this order: begin again without it.');
    return { column, value: valueIn(dialect, value), descending };
  });
  const [first] = steps;
  if (first === undefined) return plain('FALSE');
  const isAscending = steps.every(({ column, descending }) => !column.nullable && !descending);
  const isAfter = isAscending ? compareRows(steps) : compareSteps(steps);
  if (first.column.nullable) return isAfter;
  // It says nothing new, but SQLite finds no other use for an index of expressions.
  const start = sql`${first.column.sql} ${plain(first.descending ? '<=' : '>=')} ${first.value.sql}`;
  return sql`(${start} AND ${isAfter})`;
}

/** A property of the order, and the value to go on from. */
interface Step {
  readonly column: Side;
  readonly value: Side;
  readonly descending: boolean;
}

/** All in one comparison, for which PostgreSQL can use the whole of an index. */
function compareRows(steps: readonly Step[]): Sql {
  const [columns, values] = [steps.map(({ column }) => column.sql), steps.map(({ value }) => value.sql)];
  return sql`(${join(columns, ', ')}) > (${join(values, ', ')})`;
}

/** The first step leads on, or is the same, and those after it lead on. */
function compareSteps([step, ...others]: readonly Step[]): Sql {
  if (step === undefined) return plain('FALSE');
  return sql`(${leadsOn(step)} OR (${isSame(step)} AND ${compareSteps(others)}))`;
}

function leadsOn({ column, value, descending }: Step): Sql {
  if (value.nullable) return descending ? plain('FALSE') : sql`${column.sql} IS NOT NULL`;
  if (!descending) return sql`${column.sql} > ${value.sql}`;
  const isLess = sql`${column.sql} < ${value.sql}`;
  return column.nullable ? sql`(${isLess} OR ${column.sql} IS NULL)` : isLess;
}

const isSame = ({ column, value }: Step): Sql =>
  value.nullable ? sql`${column.sql} IS NULL` : sql`${column.sql} = ${value.sql}`;

/** Whether a property may have a value, which came back from the caller. */
function fits(value: unknown, dialect: Dialect, { type }: Table, name: string): boolean {
  const property = type.properties[name];
  if (value === null) return property?.nullable === true;
  if (property?.type.kind === 'boolean') return typeof value === 'boolean';
  return typeof value === 'string' && dialects[dialect].canHold(value);
}
