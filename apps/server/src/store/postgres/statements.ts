// The SQL that only PostgreSQL runs: reads and changes of many rows in one statement.
import { columns, statements } from '../statements.ts';

/** A statement that each connection prepares once, under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** A statement for every engine, with its question marks numbered. */
const numbered = (sql: string): string => {
  let count = 0;
  return sql.replaceAll('?', () => `$${++count}`);
};

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
    text: `INSERT INTO connector (key, id, machine_name, external_ip, status, version, revision, write_id)
      SELECT n.key, n.id, n.machine_name, n.external_ip, n.status, n.version, n.revision, $8::uuid
      FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[])
        AS n (key, id, machine_name, external_ip, status, version, revision)
      ON CONFLICT (key) DO NOTHING
      RETURNING key`,
  },
  update: {
    name: 'update',
    text: `UPDATE connector AS c
      SET id = n.id, machine_name = n.machine_name, external_ip = n.external_ip, status = n.status,
        version = n.version, revision = n.revision, write_id = $8::uuid
      FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[], $9::uuid[])
        AS n (key, id, machine_name, external_ip, status, version, revision, replaces)
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
