// Tells whether a filter is true of an entity.
import { compareValues, type Entity, relatedTo, type Value, valueOf } from './entity.ts';
import type { Comparison, Filter, Operand, StringFunction } from './filter.ts';
import { fold } from './fold.ts';

const comparisons: Readonly<Record<Comparison, (order: number) => boolean>> = {
  eq: (order) => order === 0,
  ne: (order) => order !== 0,
  gt: (order) => order > 0,
  ge: (order) => order >= 0,
  lt: (order) => order < 0,
  le: (order) => order <= 0,
};

const functions: Readonly<Record<StringFunction, (text: string, part: string) => boolean>> = {
  startswith: (text, part) => text.startsWith(part),
  endswith: (text, part) => text.endsWith(part),
  contains: (text, part) => text.includes(part),
};

/**
 * Whether a filter is true of an entity, which it is of exactly those whose rows the SQL of `toSql` finds.
 *
 * @throws TypeError if the entity lacks the list of related entities that the filter asks for, or has a value that is
 * neither a string nor a boolean where it is compared.
 */
export function evaluate(filter: Filter, entity: Entity): boolean {
  switch (filter.kind) {
    case 'and':
      return filter.operands.every((each) => evaluate(each, entity));
    case 'or':
      return filter.operands.some((each) => evaluate(each, entity));
    case 'not':
      return !evaluate(filter.operand, entity);
    case 'compare':
      return compare(filter.operator, valueOf(entity, filter.left.name), read(filter.right, entity));
    case 'in': {
      const value = valueOf(entity, filter.left.name);
      return filter.values.some((each) => compare('eq', value, each.value));
    }
    case 'call': {
      const [text, part] = [read(filter.text, entity), read(filter.part, entity)];
      if (typeof text !== 'string' || typeof part !== 'string') return false;
      return functions[filter.name](fold(text), fold(part));
    }
    case 'any': {
      const { navigation, lambda } = filter;
      return relatedTo(entity, navigation).some(
        (each) => lambda === undefined || evaluate(lambda.condition, each),
      );
    }
  }
}

function compare(operator: Comparison, left: Value, right: Value): boolean {
  const isOrder = operator !== 'eq' && operator !== 'ne';
  if (isOrder && (left === null || right === null)) return false;
  return comparisons[operator](compareValues(left, right));
}

const read = (operand: Operand, entity: Entity): Value =>
  operand.kind === 'literal' ? operand.value : valueOf(entity, operand.name);
