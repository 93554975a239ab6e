// The SQL that every engine runs, written once: values are only ever bound to its question marks, in order.

/** A row of the table of connectors, by the names of the domain. */
export const columns =
  'id, machine_name AS "machineName", external_ip AS "externalIp", status, version, revision, group_key AS "groupId"';

/** A row of the table of groups, by the names of the domain. */
export const groupColumns =
  'id, name, region, is_default AS "isDefault", type AS "connectorGroupType", revision, applications';

/** A read of connectors, or their insertion. `key` is what `keyOf` makes of an id. */
export const statements = {
  /** key */
  select: `SELECT ${columns} FROM connector WHERE key = ?`,
  /** key after which the page begins, number of rows */
  selectPage: `SELECT ${columns} FROM connector WHERE key > ? ORDER BY key LIMIT ?`,
  count: 'SELECT count(*) AS count FROM connector',
  /** key, id, machineName, externalIp, status, version, revision, key of the group */
  insert: `INSERT INTO connector (key, id, machine_name, external_ip, status, version, revision, group_key)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
} as const;

/** A read or a change of groups. */
export const groupStatements = {
  /** key */
  select: `SELECT ${groupColumns} FROM connector_group WHERE key = ?`,
  selectDefault: `SELECT ${groupColumns} FROM connector_group WHERE is_default`,
  count: 'SELECT count(*) AS count FROM connector_group',
  /** key */
  selectUse: 'SELECT 1 FROM connector WHERE group_key = ? LIMIT 1',
  /** key, id, name, region, connectorGroupType, revision, applications */
  insert: `INSERT INTO connector_group (key, id, name, region, type, revision, applications, is_default)
           VALUES (?, ?, ?, ?, ?, ?, ?, false) ON CONFLICT (key) DO NOTHING RETURNING key`,
  /** the same */
  replaceDefault: `UPDATE connector_group
                   SET key = ?, id = ?, name = ?, region = ?, type = ?, revision = ?, applications = ?
                   WHERE is_default RETURNING key`,
  /** name, region, connectorGroupType, revision it gets, key */
  update: 'UPDATE connector_group SET name = ?, region = ?, type = ?, revision = ? WHERE key = ?',
  /** key */
  delete: 'DELETE FROM connector_group WHERE key = ?',
} as const;
