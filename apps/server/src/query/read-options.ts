// Reads the query options that say what is in a list, and in which order.
import { type Filter, type Operand, type OrderBy, parseFilter, parseOrderBy } from '@graph-connectors/odata';
import { type EntityName, type Kind, model } from '../entities.ts';
import { Fault } from '../fault.ts';
import type { Rules } from '../profile.ts';
import type { Position } from '../store/store.ts';
import { readSkipToken } from './skip-token.ts';

/** The options of a list, as the spec has them. */
export interface ListOptions {
  readonly $filter?: string;
  readonly $orderby?: readonly string[];
  readonly $top?: number;
  readonly $skip?: number;
  readonly $count?: boolean;
  readonly $skiptoken?: string;
}

/** What is in a list, and where a page of it begins. */
export interface ReadOptions {
  readonly filter?: Filter;
  readonly orderBy: readonly OrderBy[];
  readonly after?: Position;
}

/** Reads options. @throws QueryError or Fault if one of them cannot be had. */
export function readOptions<Name extends EntityName>(
  kind: Kind<Name>,
  { $filter, $orderby, $skiptoken }: ListOptions,
  rules: Rules,
): ReadOptions {
  const orderBy = $orderby === undefined ? [] : parseOrderBy($orderby.join(','), kind.type);
  return {
    ...readFilter(kind, $filter, rules),
    orderBy,
    ...($skiptoken !== undefined && { after: readSkipToken($skiptoken, kind.name, orderBy) }),
  };
}

/**
 * Reads a filter.
 *
 * @throws QueryError if it is none; Fault if the service was seen to refuse it, and the profile goes by that.
 */
export function readFilter<Name extends EntityName>(
  { name, type }: Kind<Name>,
  text: string | undefined,
  { unfilterable }: Rules,
): { readonly filter?: Filter } {
  if (text === undefined) return {};
  const filter = parseFilter(text, type, model);
  const refused = propertiesIn(filter).find((property) => unfilterable[name].includes(property));
  if (refused === undefined) return { filter };
  throw new Fault(
    'badRequest',
    `Invalid filter clause: the service was seen to refuse filters on '${refused}'.`,
    {
      target: '$filter',
    },
  );
}

/** The properties of the entity itself that a filter names. */
function propertiesIn(filter: Filter): string[] {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.operands.flatMap(propertiesIn);
    case 'not':
      return propertiesIn(filter.operand);
    case 'in':
      return [filter.left.name];
    case 'compare':
      return namesOf(filter.left, filter.right);
    case 'call':
      return namesOf(filter.text, filter.part);
    case 'any':
      return [];
  }
}

const namesOf = (...operands: readonly Operand[]): string[] =>
  operands.flatMap((operand) => (operand.kind === 'property' ? [operand.name] : []));
