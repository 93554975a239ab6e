// Reads the query options that say what is in a list, and in which order.
import { type Filter, type OrderBy, parseOrderBy } from '@graph-connectors/odata';
import type { EntityName, Kind } from '../entities.ts';
import type { Rules } from '../profile.ts';
import type { Position } from '../store/store.ts';
import { readFilter } from './read-filter.ts';
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
