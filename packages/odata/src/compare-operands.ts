// Makes conditions of what stands on the two sides of an operator, if their types allow it.
import { type Cursor, describe, type Token, useOneOf } from './cursor.ts';
import type { Comparison, Filter, Literal, PropertyPath } from './filter.ts';
import { findName, isSame } from './fold.ts';
import type { Property, PropertyType } from './model.ts';

/** A property, as it stands in a filter. */
export interface FoundProperty extends PropertyPath {
  readonly property: Property;
  readonly token: Token;
}

/** A value, as it stands in a filter. */
export interface FoundLiteral extends Literal {
  /** The type that was written before it, as in `microsoft.graph.connectorStatus'active'`. */
  readonly enumName?: string;
  readonly token: Token;
}

/** What may stand on a side of an operator. */
export type Expression =
  | FoundProperty
  | FoundLiteral
  | { readonly kind: 'condition'; readonly filter: Filter; readonly token: Token };

/** Each comparison as it is with its sides changed. */
const turned: Readonly<Record<Comparison, Comparison>> = {
  eq: 'eq',
  ne: 'ne',
  gt: 'lt',
  ge: 'le',
  lt: 'gt',
  le: 'ge',
};

/** A property without what is known of it. */
export const pathOf = ({ name }: FoundProperty): PropertyPath => ({ kind: 'property', name });

/** What stands alone, as a condition: a property that is a boolean asks whether it is true. */
export function asCondition(cursor: Cursor, expression: Expression): Filter {
  if (expression.kind === 'condition') return expression.filter;
  if (expression.kind === 'property' && expression.property.type.kind === 'boolean') {
    const right: Literal = { kind: 'literal', value: true };
    return { kind: 'compare', operator: 'eq', left: pathOf(expression), right };
  }
  const { token } = expression;
  return cursor.fail(token, `${describe(token)} is no condition`, "compare it, as in id eq 'a'");
}

/** A comparison, with the property on its left. @throws QueryError where the types do not allow it. */
export function compare(
  cursor: Cursor,
  operator: Comparison,
  token: Token,
  left: Expression,
  right: Expression,
): Filter {
  if (left.kind === 'condition') return compareCondition(cursor, operator, token, left.filter, right);
  if (right.kind === 'condition') return compareCondition(cursor, operator, token, right.filter, left);
  if (left.kind === 'literal') {
    if (right.kind === 'literal')
      return cursor.fail(token, 'Two values are compared', 'put a property on one side');
    return compare(cursor, turned[operator], token, right, left);
  }
  const { type } = left.property;
  if (type.kind !== 'string' && operator !== 'eq' && operator !== 'ne') {
    cursor.fail(token, `'${token.written}' does not compare ${nameOf(type)}`, 'use eq, ne or in');
  }
  if (right.kind === 'literal') {
    return { kind: 'compare', operator, left: pathOf(left), right: fit(cursor, type, right) };
  }
  if (!isSameType(type, right.property.type)) {
    const what = `${left.name} is ${nameOf(type)}, and ${right.name} is ${nameOf(right.property.type)}`;
    cursor.fail(right.token, what, 'compare properties of one type');
  }
  return { kind: 'compare', operator, left: pathOf(left), right: pathOf(right) };
}

/** A condition is compared with true and false only, which comes to itself or its opposite. */
function compareCondition(
  cursor: Cursor,
  operator: Comparison,
  token: Token,
  filter: Filter,
  other: Expression,
): Filter {
  if (other.kind !== 'literal' || typeof other.value !== 'boolean')
    return cursor.fail(other.token, 'A condition is compared with something else', 'use true or false');
  if (operator !== 'eq' && operator !== 'ne')
    return cursor.fail(token, `'${token.written}' does not compare conditions`, 'use eq or ne');
  if (other.value === (operator === 'eq')) return filter;
  return filter.kind === 'not' ? filter.operand : { kind: 'not', operand: filter };
}

/** A value as one of a type. @throws QueryError if it is none. */
export function fit(cursor: Cursor, type: PropertyType, literal: FoundLiteral): Literal {
  const { value, enumName, token } = literal;
  if (value === null) return { kind: 'literal', value };
  const isRight =
    typeof value === (type.kind === 'boolean' ? 'boolean' : 'string') &&
    (enumName === undefined || (type.kind === 'enum' && isSame(enumName, type.name)));
  if (!isRight) cursor.fail(token, `${describe(token)} is not ${nameOf(type)}`, `write ${forms[type.kind]}`);
  if (type.kind !== 'enum' || typeof value !== 'string') return { kind: 'literal', value };
  const member = findName(type.members, value);
  if (member === undefined && !type.open) {
    cursor.fail(token, `${describe(token)} is not a member of ${type.name}`, useOneOf(type.members));
  }
  return { kind: 'literal', value: member ?? value };
}

/** How values of each type are written. */
const forms: Readonly<Record<PropertyType['kind'], string>> = {
  string: "a text in single quotes, as in 'a'",
  boolean: 'true or false',
  enum: 'one of its members in single quotes',
};

const nameOf = (type: PropertyType): string => (type.kind === 'enum' ? `a ${type.name}` : `a ${type.kind}`);

const isSameType = (a: PropertyType, b: PropertyType): boolean =>
  a.kind === 'enum' && b.kind === 'enum' ? a.name === b.name : a.kind === b.kind;
