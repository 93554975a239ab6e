// Puts together the SQL of lists, which is of as many forms as there are queries: values are only ever bound.
import {
  type Dialect,
  orderSql,
  seekSql,
  type Sql,
  type SqlValue,
  type Table,
  toSql,
  withKey,
} from '@graph-connectors/odata';
import { keyOf } from './row.ts';
import { columns, groupColumns } from './statements.ts';
import type { ConnectorQuery, Query } from './store.ts';
import { connectorTable, groupTable } from './tables.ts';

/** The limit of a list that has none. */
const unlimited: Readonly<Record<Dialect, SqlValue>> = { sqlite: -1, postgres: null };

/** The connectors that a query asks for. */
export function selectConnectors(query: ConnectorQuery, dialect: Dialect): Sql {
  const conditions = conditionsOf(query, dialect);
  return list(`SELECT ${columns} FROM connector`, conditions, query, dialect, connectorTable);
}

/** How many connectors a query asks for. */
export function countConnectors(query: Pick<ConnectorQuery, 'filter' | 'within'>, dialect: Dialect): Sql {
  return where('SELECT count(*) AS count FROM connector', conditionsOf(query, dialect));
}

/** The groups that a query asks for. */
export function selectGroups(query: Query, dialect: Dialect): Sql {
  const conditions = filtered(query, dialect, groupTable);
  return list(`SELECT ${groupColumns} FROM connector_group`, conditions, query, dialect, groupTable);
}

/** How many groups a query asks for. */
export function countGroups(query: Pick<Query, 'filter'>, dialect: Dialect): Sql {
  return where('SELECT count(*) AS count FROM connector_group', filtered(query, dialect, groupTable));
}

function conditionsOf(
  { within, ...query }: Pick<ConnectorQuery, 'filter' | 'within'>,
  dialect: Dialect,
): readonly Sql[] {
  const inGroup = within === undefined ? [] : [{ text: 'group_key = ?', values: [keyOf(within)] }];
  return [...inGroup, ...filtered(query, dialect, connectorTable)];
}

function filtered({ filter }: Pick<Query, 'filter'>, dialect: Dialect, table: Table): readonly Sql[] {
  return filter === undefined ? [] : [toSql(filter, dialect, table)];
}

function list(select: string, conditions: readonly Sql[], query: Query, dialect: Dialect, table: Table): Sql {
  const { orderBy = [], after, skip = 0, limit = unlimited[dialect] } = query;
  // What the order leaves open the key decides, which is the id in lower case.
  const order = withKey(orderBy, 'id');
  const place = after === undefined ? [] : [...(after.values ?? []), after.id].slice(0, order.length);
  const seek = after === undefined ? [] : [seekSql(order, dialect, table, place)];
  const { text, values } = where(select, [...conditions, ...seek]);
  return {
    text: `${text} ORDER BY ${orderSql(order, dialect, table)} LIMIT ? OFFSET ?`,
    values: [...values, limit, skip],
  };
}

function where(select: string, conditions: readonly Sql[]): Sql {
  if (conditions.length === 0) return { text: select, values: [] };
  return {
    text: `${select} WHERE ${conditions.map(({ text }) => text).join(' AND ')}`,
    values: conditions.flatMap(({ values }) => values),
  };
}
