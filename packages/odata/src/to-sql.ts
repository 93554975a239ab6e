// Turns a filter into SQL.
import { type Dialect, dialects } from './dialect.ts';
import type { Comparison, Filter, Operand } from './filter.ts';
import { join, plain, type Sql, sql } from './sql.ts';
import { columnOf, type Side, type Table, valueIn } from './table.ts';

const operators: Readonly<Record<Comparison, Sql>> = {
  eq: plain('='),
  ne: plain('<>'),
  gt: plain('>'),
  ge: plain('>='),
  lt: plain('<'),
  le: plain('<='),
};

/** Equality that null has a part in. */
const withNull: Readonly<Partial<Record<Comparison, Sql>>> = {
  eq: plain('IS NOT DISTINCT FROM'),
  ne: plain('IS DISTINCT FROM'),
};

/**
 * A condition for WHERE, in parentheses of its own where it needs them. It is true or false of each row, never NULL, and
 * true of those whose entities `evaluate` says it of.
 *
 * Each text is compared as `lower(column)` (SQLite) or `lower(column COLLATE "C")` (PostgreSQL), of which there may be an
 * index. Values are only ever bound; for PostgreSQL the question marks have to be numbered, and there are no others.
 *
 * @param table what the properties and navigation properties are called in the database.
 * @throws TypeError if the table lacks what the filter names.
 */
export function toSql(filter: Filter, dialect: Dialect, table: Table): Sql {
  switch (filter.kind) {
    case 'and':
    case 'or': {
      const operands = filter.operands.map((each) => toSql(each, dialect, table));
      return sql`(${join(operands, filter.kind === 'and' ? ' AND ' : ' OR ')})`;
    }
    case 'not':
      return sql`(NOT ${toSql(filter.operand, dialect, table)})`;
    case 'compare': {
      const left = columnOf(table, dialect, filter.left.name);
      return compare(filter.operator, left, side(filter.right, dialect, table));
    }
    case 'in': {
      const left = columnOf(table, dialect, filter.left.name);
      const values = filter.values.flatMap(({ value }) =>
        value === null ? [] : [valueIn(dialect, value).sql],
      );
      const conditions = [
        ...(values.length > 0 ? [neverNull(sql`${left.sql} IN (${join(values, ', ')})`, [left])] : []),
        ...(values.length < filter.values.length ? [sql`${left.sql} IS NULL`] : []),
      ];
      return sql`(${join(conditions, ' OR ')})`;
    }
    case 'call': {
      const [text, part] = [side(filter.text, dialect, table), side(filter.part, dialect, table)];
      return neverNull(dialects[dialect].functions[filter.name](text.sql, part.sql), [text, part]);
    }
    case 'any': {
      const { navigation, lambda } = filter;
      const related = Object.hasOwn(table.navigation ?? {}, navigation)
        ? table.navigation?.[navigation]
        : undefined;
      if (related === undefined)
        throw new TypeError(`The table of ${table.type.name} does not lead to ${navigation}.`);
      const condition = lambda ? sql` AND ${toSql(lambda.condition, dialect, related)}` : plain('');
      return sql`EXISTS (SELECT 1 FROM ${plain(related.from)} WHERE ${plain(related.on)}${condition})`;
    }
  }
}

function compare(operator: Comparison, left: Side, right: Side): Sql {
  const hasNull = left.nullable || right.nullable;
  const operatorWithNull = hasNull ? withNull[operator] : undefined;
  if (operatorWithNull !== undefined) return sql`(${left.sql} ${operatorWithNull} ${right.sql})`;
  return neverNull(sql`${left.sql} ${operators[operator]} ${right.sql}`, [left, right]);
}

/** What would be NULL where a side is, as false. */
function neverNull(condition: Sql, sides: readonly Side[]): Sql {
  return sides.some(({ nullable }) => nullable) ? sql`coalesce(${condition}, FALSE)` : sql`(${condition})`;
}

const side = (operand: Operand, dialect: Dialect, table: Table): Side =>
  operand.kind === 'literal' ? valueIn(dialect, operand.value) : columnOf(table, dialect, operand.name);
