// Puts together the SQL of lists, which is of as many forms as there are queries: values are only ever bound.
import { keyOf } from './row.ts';
import { columns, groupColumns } from './statements.ts';
import type { ConnectorQuery, Query } from './store.ts';

/** SQL, with the values of its question marks. */
export interface Sql {
  readonly text: string;
  readonly values: readonly (string | number | null)[];
}

/** What an engine has words of its own for. */
export interface Dialect {
  /** The limit of what has none. */
  readonly unlimited: number | null;
}

/** The connectors that a query asks for. */
export function selectConnectors(query: ConnectorQuery, dialect: Dialect): Sql {
  return list(`SELECT ${columns} FROM connector`, conditionsOf(query), query, dialect);
}

/** How many connectors a query asks for. */
export function countConnectors(query: Pick<ConnectorQuery, 'filter' | 'within'>): Sql {
  return where('SELECT count(*) AS count FROM connector', conditionsOf(query));
}

/** The groups that a query asks for. */
export function selectGroups(query: Query, dialect: Dialect): Sql {
  return list(`SELECT ${groupColumns} FROM connector_group`, filtered(query), query, dialect);
}

/** How many groups a query asks for. */
export function countGroups(query: Pick<Query, 'filter'>): Sql {
  return where('SELECT count(*) AS count FROM connector_group', filtered(query));
}

type Conditions = Pick<ConnectorQuery, 'filter' | 'orderBy' | 'within'>;

function conditionsOf({ within, ...query }: Conditions): readonly Sql[] {
  const inGroup = within === undefined ? [] : [{ text: 'group_key = ?', values: [keyOf(within)] }];
  return [...inGroup, ...filtered(query)];
}

// TODO the SQL of filters and orders.
function filtered({ filter, orderBy = [] }: Conditions): readonly Sql[] {
  if (filter !== undefined || orderBy.length > 0) throw new Error('Filters and orders are still to come.');
  return [];
}

function list(select: string, conditions: readonly Sql[], query: Query, { unlimited }: Dialect): Sql {
  const { after, limit = unlimited, skip = 0 } = query;
  const seek = after === undefined ? [] : [{ text: 'key > ?', values: [keyOf(after.id)] }];
  const { text, values } = where(select, [...conditions, ...seek]);
  return { text: `${text} ORDER BY key LIMIT ? OFFSET ?`, values: [...values, limit, skip] };
}

function where(select: string, conditions: readonly Sql[]): Sql {
  if (conditions.length === 0) return { text: select, values: [] };
  return {
    text: `${select} WHERE ${conditions.map(({ text }) => `(${text})`).join(' AND ')}`,
    values: conditions.flatMap(({ values }) => values),
  };
}
