// The SQL that every engine runs, written once: values are only ever bound to its question marks, in order.

/** A row of the table, by the names of the domain. */
export const columns =
  'id, machine_name AS "machineName", external_ip AS "externalIp", status, version, revision';

/** A read or a change of connectors. `key` is what `keyOf` makes of an id. */
export const statements = {
  /** key */
  select: `SELECT ${columns} FROM connector WHERE key = ?`,
  /** key after which the page begins, number of rows */
  selectPage: `SELECT ${columns} FROM connector WHERE key > ? ORDER BY key LIMIT ?`,
  /** key, id, machineName, externalIp, status, version, revision */
  insert: `INSERT INTO connector (key, id, machine_name, external_ip, status, version, revision)
           VALUES (?, ?, ?, ?, ?, ?, ?)`,
  /** machineName, externalIp, status, version, revision it gets, key, revision it must have */
  update: `UPDATE connector SET machine_name = ?, external_ip = ?, status = ?, version = ?, revision = ?
           WHERE key = ? AND revision = ?`,
  /** key, revision it must have */
  delete: `DELETE FROM connector WHERE key = ? AND revision = ?`,
  count: 'SELECT count(*) AS count FROM connector',
} as const;
