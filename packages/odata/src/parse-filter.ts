// Reads `$filter`.
import { asCondition, compare, type Expression, fit, type FoundLiteral, pathOf } from './compare-operands.ts';
import { type Cursor, describe, readTokens, type Token, useOneOf } from './cursor.ts';
import type { Comparison, Filter, Lambda, Literal, Operand, StringFunction } from './filter.ts';
import { failUnknown, findNavigation, findProperty } from './find-property.ts';
import { isSame } from './fold.ts';
import type { EntityType, Model } from './model.ts';
import { isWord, readLiteral } from './read-literal.ts';

/** How deep parentheses, `not`, calls and `any` may lie in each other. */
const maxDepth = 32;

/** How many properties, values, calls and parentheses there may be. */
const maxNodes = 200;

const equality: readonly Comparison[] = ['eq', 'ne'];
const relational: readonly Comparison[] = ['gt', 'ge', 'lt', 'le'];
const functions: readonly StringFunction[] = ['startswith', 'endswith', 'contains'];
const operators: readonly string[] = [...equality, ...relational, 'in', 'and', 'or'];

/** What can stand after an operand; nothing, at the end. */
const afterOperand: readonly string[] = [...operators, ')', ',', ''];

/** What a variable cannot be called, because it would mean something else. */
const isReserved = (token: Token): boolean => isWord(token) || isSame(token.written, 'not');

/** Whose properties can be named. */
interface Scope {
  readonly type: EntityType;
  /** What must stand before them: within a lambda, the variable. */
  readonly variable?: string | undefined;
}

/**
 * Reads the text of `$filter`, percent-decoded: comparisons, `in`, `and`, `or`, `not`, the functions of texts, and
 * `any`, with the precedence that OData gives them. Case does not matter in words and names.
 *
 * @param entityType what is filtered.
 * @param model where its navigation properties lead.
 * @throws QueryError at the first thing that is not understood, does not exist, has the wrong type, or is too much:
 * more than 200 properties, values, calls and parentheses, or 32 of them in each other.
 */
export function parseFilter(text: string, entityType: EntityType, model: Model): Filter {
  const cursor = readTokens(text, '$filter');
  let nodes = 0;
  let depth = 0;
  const whole = condition({ type: entityType });
  if (cursor.token().kind !== 'end') failAfterOperand(cursor, 'end here');
  return whole;

  function condition(scope: Scope): Filter {
    return asCondition(cursor, disjunction(scope));
  }

  function disjunction(scope: Scope): Expression {
    return joined('or', () =>
      joined('and', () => compared(equality, () => compared(relational, () => unary(scope)))),
    );
  }

  function joined(kind: 'and' | 'or', operand: () => Expression): Expression {
    const token = cursor.token();
    const first = operand();
    if (!cursor.skip(kind)) return first;
    const operands = [asCondition(cursor, first)];
    do operands.push(asCondition(cursor, operand()));
    while (cursor.skip(kind));
    const flat = operands.flatMap((each) => (each.kind === kind ? each.operands : [each]));
    return { kind: 'condition', filter: { kind, operands: flat }, token };
  }

  function compared(known: readonly Comparison[], operand: () => Expression): Expression {
    let left = operand();
    for (;;) {
      const token = cursor.token();
      const operator = known.find((each) => cursor.skip(each));
      if (operator === undefined) return left;
      left = {
        kind: 'condition',
        filter: compare(cursor, operator, token, left, operand()),
        token: left.token,
      };
    }
  }

  function unary(scope: Scope): Expression {
    const token = cursor.token();
    if (!cursor.skip('not')) return member(primary(scope));
    const operand = nested(token, () => asCondition(cursor, unary(scope)));
    return { kind: 'condition', filter: { kind: 'not', operand }, token };
  }

  function member(left: Expression): Expression {
    const { token } = left;
    if (!afterOperand.some((each) => isSame(each, cursor.token().written)))
      failAfterOperand(cursor, 'end here');
    if (!cursor.skip('in')) return left;
    if (left.kind !== 'property')
      return cursor.fail(token, `${describe(token)} is not a property`, "write id in ('a', 'b')");
    const values: Literal[] = [];
    cursor.expect('(');
    do values.push(fit(cursor, left.property.type, literal()));
    while (cursor.skip(','));
    close();
    return { kind: 'condition', filter: { kind: 'in', left: pathOf(left), values }, token };
  }

  function primary(scope: Scope): Expression {
    const token = cursor.token();
    if (cursor.skip('(')) {
      const inner = nested(token, () => disjunction(scope));
      close();
      return { ...inner, token };
    }
    if (token.kind === 'name' && cursor.following().written === '(') return call(scope);
    return token.kind === 'name' && !isWord(token) ? path(scope) : literal();
  }

  function literal(): FoundLiteral {
    count(cursor.token());
    return readLiteral(cursor);
  }

  function call(scope: Scope): Expression {
    const token = cursor.take();
    const name = functions.find((each) => isSame(each, token.written));
    if (name === undefined)
      return cursor.fail(token, `The function ${describe(token)} is not supported`, useOneOf(functions));
    return nested(token, () => {
      cursor.expect('(');
      const first = textOperand(scope);
      cursor.expect(',');
      const second = textOperand(scope);
      close();
      return { kind: 'condition', filter: { kind: 'call', name, text: first, part: second }, token };
    });
  }

  function textOperand(scope: Scope): Operand {
    const operand = primary(scope);
    if (operand.kind === 'property' && operand.property.type.kind === 'string') return pathOf(operand);
    if (operand.kind === 'literal' && operand.value !== null) return fit(cursor, { kind: 'string' }, operand);
    const { token } = operand;
    return cursor.fail(token, `${describe(token)} is not a string`, 'give two strings');
  }

  function path({ type, variable }: Scope): Expression {
    if (variable !== undefined) skipVariable(variable, type);
    const token = count(cursor.take());
    const found = findProperty(type, token.written);
    if (found === undefined) return any({ type, variable }, token);
    const [name, property] = found;
    if (cursor.token().written === '/')
      cursor.fail(cursor.token(), `${name} has no properties`, 'compare it as it is');
    return { kind: 'property', name, property, token };
  }

  function skipVariable(variable: string, type: EntityType): void {
    const token = cursor.take();
    const what = `Within any, only ${variable} has properties`;
    if (!isSame(token.written, variable))
      cursor.fail(token, what, `write ${variable}/ before a property of ${type.name}`);
    cursor.expect('/');
  }

  function any({ type, variable }: Scope, token: Token): Expression {
    const [navigation, key = ''] = findNavigation(type, token.written) ?? [];
    const target = model[key];
    if (navigation === undefined || target === undefined) return failUnknown(cursor, token, type);
    if (variable !== undefined)
      cursor.fail(token, `${navigation} is a collection in another`, `use properties of ${type.name} only`);
    if (!cursor.skip('/') || !cursor.skip('any')) {
      const what = `${describe(cursor.token())} is not supported after the collection ${navigation}`;
      cursor.fail(cursor.token(), what, `write ${navigation}/any(x: condition)`);
    }
    cursor.expect('(');
    const lambda = cursor.token().written === ')' ? undefined : nested(token, () => readLambda(target));
    close();
    return { kind: 'condition', filter: { kind: 'any', navigation, ...(lambda && { lambda }) }, token };
  }

  function readLambda(type: EntityType): Lambda {
    const token = cursor.take();
    const variable = token.written;
    if (token.kind !== 'name' || /[.$@]/.test(variable) || isReserved(token))
      cursor.fail(token, `${describe(token)} cannot be a variable`, 'write a name, as in any(x: condition)');
    cursor.expect(':');
    return { variable, condition: condition({ type, variable }) };
  }

  function close(): void {
    if (!cursor.skip(')')) failAfterOperand(cursor, "write ')'");
  }

  function nested<T>(token: Token, read: () => T): T {
    if (++depth > maxDepth) cursor.fail(token, `The filter is more than ${maxDepth} deep`, 'make it flatter');
    count(token);
    const result = read();
    depth--;
    return result;
  }

  function count(token: Token): Token {
    if (++nodes > maxNodes)
      cursor.fail(token, `The filter has more than ${maxNodes} names, values and calls`, 'make it shorter');
    return token;
  }
}

/** @throws QueryError for what stands where only an operator, or what the advice says, could. */
function failAfterOperand(cursor: Cursor, advice: string): never {
  const token = cursor.token();
  if (token.kind === 'name')
    cursor.fail(token, `The operator ${describe(token)} is not supported`, useOneOf(operators));
  return cursor.fail(token, `${describe(token)} is not expected`, `${advice}, or ${useOneOf(operators)}`);
}
