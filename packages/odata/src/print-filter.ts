// Writes a filter out, as `$filter` takes it.
import type { Filter, Operand } from './filter.ts';

/**
 * The text of a filter, with no more parentheses than it needs: `parseFilter` makes the same filter of it.
 *
 * Every comparison has its property on the left, and a condition of a boolean is a comparison with true.
 */
export function printFilter(filter: Filter): string {
  return print(filter, '');
}

/** @param prefix what stands before each property: within a lambda, its variable. */
function print(filter: Filter, prefix: string): string {
  const within = (inner: Filter, kinds: readonly Filter['kind'][]): string =>
    kinds.includes(inner.kind) ? `(${print(inner, prefix)})` : print(inner, prefix);
  switch (filter.kind) {
    case 'or':
      return filter.operands.map((each) => within(each, [])).join(' or ');
    case 'and':
      return filter.operands.map((each) => within(each, ['or'])).join(' and ');
    case 'not':
      return `not ${within(filter.operand, ['or', 'and', 'compare'])}`;
    case 'compare':
      return `${prefix}${filter.left.name} ${filter.operator} ${printOperand(filter.right, prefix)}`;
    case 'in':
      return `${prefix}${filter.left.name} in (${filter.values.map((each) => printOperand(each, prefix)).join(', ')})`;
    case 'call':
      return `${filter.name}(${printOperand(filter.text, prefix)}, ${printOperand(filter.part, prefix)})`;
    case 'any': {
      const { navigation, lambda } = filter;
      if (lambda === undefined) return `${navigation}/any()`;
      return `${navigation}/any(${lambda.variable}: ${print(lambda.condition, `${lambda.variable}/`)})`;
    }
  }
}

function printOperand(operand: Operand, prefix: string): string {
  if (operand.kind === 'property') return `${prefix}${operand.name}`;
  if (typeof operand.value !== 'string') return String(operand.value);
  return `'${operand.value.replaceAll("'", "''")}'`;
}
