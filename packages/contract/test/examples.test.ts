// Every example of the document is what its own schema says.
import { describe, expect, it } from 'vitest';
import { document, faults, follow, isObject, type Json, object, oracle, token } from './document.ts';

/** An example of the document, and where its schema stands. */
interface Example {
  readonly title: string;
  readonly schema: string;
  readonly value: unknown;
}

/** A node of the document, and where it stands. */
interface Node {
  readonly pointer: string;
  readonly node: Json;
}

function nodesIn(node: unknown, pointer = ''): Node[] {
  const children = Array.isArray(node)
    ? node.map((item: unknown, index) => [String(index), item] as const)
    : Object.entries(object(node));
  const below = children.flatMap(([key, child]) => nodesIn(child, `${pointer}${token(key)}`));
  return isObject(node) ? [{ pointer, node }, ...below] : below;
}

const illustrated = nodesIn(document).filter(
  ({ pointer, node }) => pointer !== '/components' && ('example' in node || 'examples' in node),
);

const examples: Example[] = illustrated.flatMap(({ pointer, node }) => {
  const schema = `${pointer}/schema`;
  const single = 'example' in node ? [{ title: `${pointer}/example`, schema, value: node['example'] }] : [];
  const named = Object.entries(object(node['examples'])).map(([name, example]) => ({
    title: `${pointer}/examples${token(name)}`,
    schema,
    value: follow(example)['value'],
  }));
  return [...single, ...named];
});

describe('every example of the document', () => {
  it('stands beside its schema', () => {
    expect(illustrated.filter(({ node }) => !('schema' in node))).toEqual([]);
    const kept = Object.values(object(object(document['components'])['examples']));
    const shown = examples.map(({ value }) => value);
    expect(shown).toEqual(expect.arrayContaining(kept.map((example) => object(example)['value'])));
    expect(kept).not.toEqual([]);
  });

  it.each(examples)('is valid: $title', ({ schema, value }) => {
    expect(value).toBeDefined();
    expect(faults(oracle(schema), value)).toEqual([]);
  });
});
