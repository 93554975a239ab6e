// A filter as a tree: what `$filter` says once every name in it has been found in the model.

/** A property of the entity that is filtered, or, within a lambda, of the one that its variable stands for. */
export interface PropertyPath {
  readonly kind: 'property';
  /** The variable of the lambda; nothing for the entity itself. */
  readonly of?: string;
  /** In the model's own spelling. */
  readonly name: string;
}

/** A value that was written out. */
export interface Literal {
  readonly kind: 'literal';
  readonly value: string | boolean | null;
}

export type Operand = PropertyPath | Literal;

export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

export type StringFunction = 'startswith' | 'endswith' | 'contains';

/**
 * A condition on an entity. It is true or false of each: comparisons with null are as OData 4.01 has them, `eq` and `ne`
 * tell whether both are null, the others are false.
 *
 * Texts are compared without regard to the case of the letters A to Z, and ordered by their code points. So are the
 * members of an enum, which `eq`, `ne` and `in` alone compare.
 */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Filter[] }
  | { readonly kind: 'not'; readonly operand: Filter }
  | {
      readonly kind: 'compare';
      readonly operator: Comparison;
      readonly left: Operand;
      readonly right: Operand;
    }
  | { readonly kind: 'in'; readonly left: PropertyPath; readonly values: readonly Literal[] }
  | {
      readonly kind: 'call';
      readonly name: StringFunction;
      readonly text: Operand;
      readonly part: Operand;
    }
  | {
      /** Whether the condition holds of any of the related entities; with none, whether there is any. */
      readonly kind: 'any';
      readonly navigation: string;
      readonly variable?: string;
      readonly condition?: Filter;
    };

/** One property to order by. */
export interface OrderBy {
  /** In the model's own spelling. */
  readonly property: string;
  readonly descending: boolean;
}
