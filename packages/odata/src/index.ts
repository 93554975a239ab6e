// The public list of the package.
export type {
  Comparison,
  Filter,
  Literal,
  Operand,
  OrderBy,
  PropertyPath,
  StringFunction,
} from './filter.ts';
export type { EntityType, Model, Property, PropertyType } from './model.ts';
