// The public list of the package.
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
export { parseFilter } from './parse-filter.ts';
export { printFilter } from './print-filter.ts';
export { QueryError, type QueryOption } from './query-error.ts';
