// The public list of the package.
export type { Dialect } from './dialect.ts';
export type { Entity, Value } from './entity.ts';
export { evaluate } from './evaluate.ts';
export { type Expand, parseExpand } from './expand.ts';
export type {
  Comparison,
  Filter,
  Lambda,
  Literal,
  Operand,
  OrderBy,
  PropertyPath,
  StringFunction,
} from './filter.ts';
export type { EntityType, Model, Property, PropertyType } from './model.ts';
export { compareBy, parseOrderBy, placeOf, withKey } from './order-by.ts';
export { orderSql, seekSql } from './order-sql.ts';
export { parseFilter } from './parse-filter.ts';
export { printFilter } from './print-filter.ts';
export { QueryError, type QueryOption } from './query-error.ts';
export { parseSelect } from './select.ts';
export type { Sql, SqlValue } from './sql.ts';
export type { Column, RelatedTable, Table } from './table.ts';
export { toSql } from './to-sql.ts';
