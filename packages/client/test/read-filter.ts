// Reads the text of a filter back into a tree, by the grammar of OData and apart from what has written it.

/** A condition: its kind, and what it is made of. */
export type Tree = readonly [kind: string, ...operands: (Tree | Value)[]];
type Value = string | boolean | null;

/** Operands of `and` or `or`, less the parentheses that make no difference. */
export function joined(kind: 'and' | 'or', operands: readonly Tree[]): Tree {
  const flat = operands.flatMap((each) => (each[0] === kind ? each.slice(1) : [each]));
  const [only] = operands;
  return operands.length === 1 && only ? only : [kind, ...flat];
}

/** @throws SyntaxError if it is no filter. */
export function readFilter(text: string): Tree {
  const tokens = [...text.matchAll(/'(?:[^']|'')*'|\w+|[(),:/]| +|[^]/g)].map(([token]) => token);
  const words = tokens.filter((token) => !/^ +$/.test(token));
  const next = (): string => words.shift() ?? '';
  const has = (word: string): boolean => words[0] === word && words.shift() === word;
  const demand = (word: string): void => {
    if (!has(word)) throw new SyntaxError(`'${word}' is missing before '${words.join(' ')}' in ${text}`);
  };

  function series(kind: 'and' | 'or', of: string): Tree {
    const operand = kind === 'or' ? () => series('and', of) : () => term(of);
    const operands = [operand()];
    while (has(kind)) operands.push(operand());
    return joined(kind, operands);
  }

  function term(of: string): Tree {
    if (has('not')) return ['not', term(of)];
    if (has('(')) {
      const inner = series('or', of);
      demand(')');
      return inner;
    }
    const called = words[1] === '(' ? next() : '';
    if (!called) return comparison(property(of), of);
    demand('(');
    const name = property(of);
    demand(',');
    const value = literal();
    demand(')');
    return [called, name, value];
  }

  function comparison(name: string, of: string): Tree {
    if (has('/')) return any(name, of);
    if (!has('in')) return [next(), name, literal()];
    demand('(');
    const values = [literal()];
    while (has(',')) values.push(literal());
    demand(')');
    return ['in', name, ...values];
  }

  function any(name: string, of: string): Tree {
    demand('any');
    demand('(');
    if (has(')')) return ['any', name];
    const variable = next();
    if (variable === of) throw new SyntaxError(`${variable} stands for two things in ${text}`);
    demand(':');
    const inner = series('or', variable);
    demand(')');
    return ['any', name, inner];
  }

  function property(of: string): string {
    if (of) {
      demand(of);
      demand('/');
    }
    return next();
  }

  function literal(): Value {
    const token = next();
    if (token === 'null') return null;
    if (token === 'true' || token === 'false') return token === 'true';
    if (!/^'.*'$/s.test(token)) throw new SyntaxError(`${token} is no value in ${text}`);
    return token.slice(1, -1).replaceAll("''", "'");
  }

  const whole = series('or', '');
  if (words.length > 0) throw new SyntaxError(`'${words.join(' ')}' is left of ${text}`);
  return whole;
}
