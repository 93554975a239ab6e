// The SQL that only PostgreSQL runs: reads and changes of many rows in one statement.
import type { Sql } from '@graph-connectors/odata';
import { columns, groupStatements, statements } from '../statements.ts';

/** A statement, which each connection prepares once if it has a name. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
}

/** A statement for every engine, with its question marks numbered. */
const numbered = (sql: string): string => {
  let count = 0;
  return sql.replaceAll('?', () => `$${++count}`);
};

/** A statement that was put together for a list, and its values. It is prepared anew each time: there are many. */
export const ofList = ({ text, values }: Sql): [statement: Statement, values: unknown[]] => [
  { text: numbered(text) },
  [...values],
];

/** The reads. */
export const reads = {
  /** keys */
  rows: {
    name: 'rows',
    text: `SELECT key, write_id AS "writeId", ${columns} FROM connector WHERE key = ANY ($1::text[])`,
  },
  /** key after which the page begins, number of rows, or null for all */
  page: { name: 'page', text: numbered(statements.selectPage) },
  count: { name: 'count', text: statements.count },
  /** keys: which of these groups there are, and the default one */
  groupKeys: {
    name: 'group-keys',
    text: `SELECT key, is_default AS "isDefault" FROM connector_group WHERE is_default OR key = ANY ($1::text[])`,
  },
  /** key */
  group: { name: 'group', text: numbered(groupStatements.select) },
  defaultGroup: { name: 'default-group', text: groupStatements.selectDefault },
} as const satisfies Readonly<Record<string, Statement>>;

/**
 * The changes: each of many rows, and each gives the keys of the rows that it changed. Of a row that is there only the
 * write that was read may be replaced. The revision could not tell: it begins anew when a key is taken again.
 *
 * `valuesOf` gives the values, in this order.
 */
export const changes = {
  insert: {
    name: 'insert',
    text: `INSERT INTO connector (key, id, machine_name, external_ip, status, version, revision, group_key, write_id)
      SELECT n.key, n.id, n.machine_name, n.external_ip, n.status, n.version, n.revision, n.group_key, $9::uuid
      FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[], $8::text[])
        AS n (key, id, machine_name, external_ip, status, version, revision, group_key)
      ON CONFLICT (key) DO NOTHING
      RETURNING key`,
  },
  update: {
    name: 'update',
    text: `UPDATE connector AS c
      SET id = n.id, machine_name = n.machine_name, external_ip = n.external_ip, status = n.status,
        version = n.version, revision = n.revision, group_key = n.group_key, write_id = $9::uuid
      FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[], $8::text[],
          $10::uuid[])
        AS n (key, id, machine_name, external_ip, status, version, revision, group_key, replaces)
      WHERE c.key = n.key AND c.write_id = n.replaces
      RETURNING c.key`,
  },
  delete: {
    name: 'delete',
    text: `DELETE FROM connector AS c
      USING unnest($1::text[], $2::uuid[]) AS n (key, replaces)
      WHERE c.key = n.key AND c.write_id = n.replaces
      RETURNING c.key`,
  },
} as const satisfies Readonly<Record<string, Statement>>;

/** The changes of groups, each in a transaction. */
export const groupChanges = {
  /**
   * key. Nobody moves a connector into the group, or creates one in it, until the transaction ends: the foreign key
   * has each of them take a lock that conflicts with this one.
   */
  lock: { name: 'group-lock', text: numbered(`${groupStatements.select} FOR UPDATE`) },
  use: { name: 'group-use', text: numbered(groupStatements.selectUse) },
  count: { name: 'group-count', text: groupStatements.count },
  insert: { name: 'group-insert', text: numbered(groupStatements.insert) },
  replaceDefault: { name: 'group-replace-default', text: numbered(groupStatements.replaceDefault) },
  update: { name: 'group-update', text: numbered(groupStatements.update) },
  delete: { name: 'group-delete', text: numbered(groupStatements.delete) },
} as const satisfies Readonly<Record<string, Statement>>;
