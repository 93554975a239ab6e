// A filter as a tree: what `$filter` says once every name in it has been found in the model.

/** A property of the entity that is filtered; in the condition of an `any`, of the related entity. */
export interface PropertyPath {
  readonly kind: 'property';
  /** In the model's own spelling. */
  readonly name: string;
}

/** A value that was written out; a member of an enum in the model's own spelling. */
export interface Literal {
  readonly kind: 'literal';
  readonly value: string | boolean | null;
}

/** What is compared. */
export type Operand = PropertyPath | Literal;

/** The comparisons of OData, by their names there. */
export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

/** The functions of texts that tell yes or no. */
export type StringFunction = 'startswith' | 'endswith' | 'contains';

/**
 * A condition on an entity. It is true or false of each: of null, `eq` and `ne` tell whether both are null, the other
 * comparisons and the functions are false.
 *
 * Texts are compared without regard to the case of the letters A to Z, and ordered by their code points. So are the
 * members of an enum, which `eq`, `ne` and `in` alone compare.
 */
export type Filter =
  /** Of two operands or more, none of them of the same kind. */
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Filter[] }
  | { readonly kind: 'not'; readonly operand: Filter }
  | {
      readonly kind: 'compare';
      readonly operator: Comparison;
      readonly left: PropertyPath;
      readonly right: Operand;
    }
  /** With one value or more. */
  | { readonly kind: 'in'; readonly left: PropertyPath; readonly values: readonly Literal[] }
  | {
      readonly kind: 'call';
      readonly name: StringFunction;
      readonly text: Operand;
      readonly part: Operand;
    }
  /** Whether the condition holds of any of the related entities; with none, whether there is any. */
  | { readonly kind: 'any'; readonly navigation: string; readonly lambda?: Lambda };

/** A condition on related entities. */
export interface Lambda {
  /** What stands for each of them where the filter is written. */
  readonly variable: string;
  readonly condition: Filter;
}

/** One property to order by. */
export interface OrderBy {
  /** In the model's own spelling. */
  readonly property: string;
  readonly descending: boolean;
}
