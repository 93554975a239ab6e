// Brings a database to the newest schema, one numbered step after the other, and refuses what is not ours.
import type { DatabaseSync } from 'node:sqlite';
import { type Absent, StoreRefused } from '../store.ts';

/** Each step brings the schema from its index to the next. Never change one: add one. */
const migrations: readonly string[] = [
  `CREATE TABLE connector (
     id TEXT NOT NULL PRIMARY KEY COLLATE NOCASE,
     machineName TEXT NOT NULL,
     externalIp TEXT NOT NULL,
     status TEXT NOT NULL,
     version TEXT NOT NULL,
     revision INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID`,
  // The key in a column of its own, and the names of columns as every engine takes them.
  `CREATE TABLE connector_2 (
     key TEXT NOT NULL PRIMARY KEY,
     id TEXT NOT NULL,
     machine_name TEXT NOT NULL,
     external_ip TEXT NOT NULL,
     status TEXT NOT NULL,
     version TEXT NOT NULL,
     revision INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   INSERT INTO connector_2 SELECT lower(id), id, machineName, externalIp, status, version, revision FROM connector;
   DROP TABLE connector;
   ALTER TABLE connector_2 RENAME TO connector`,
  // Groups. All connectors that are there are in the default one.
  `CREATE TABLE connector_group (
     key TEXT NOT NULL PRIMARY KEY,
     id TEXT NOT NULL,
     name TEXT NOT NULL,
     region TEXT,
     type TEXT NOT NULL,
     revision INTEGER NOT NULL,
     applications INTEGER NOT NULL,
     is_default INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE UNIQUE INDEX connector_group_default ON connector_group (is_default) WHERE is_default;
   INSERT INTO connector_group
   VALUES ('e596c1d8-3837-4b74-8937-ba6eef4c743b', 'e596c1d8-3837-4b74-8937-ba6eef4c743b', 'Default', NULL,
     'applicationProxy', 1, 0, true);
   CREATE TABLE connector_3 (
     key TEXT NOT NULL PRIMARY KEY,
     id TEXT NOT NULL,
     machine_name TEXT NOT NULL,
     external_ip TEXT NOT NULL,
     status TEXT NOT NULL,
     version TEXT NOT NULL,
     revision INTEGER NOT NULL,
     group_key TEXT NOT NULL REFERENCES connector_group (key)
   ) STRICT, WITHOUT ROWID;
   INSERT INTO connector_3
   SELECT key, id, machine_name, external_ip, status, version, revision, 'e596c1d8-3837-4b74-8937-ba6eef4c743b'
   FROM connector;
   DROP TABLE connector;
   ALTER TABLE connector_3 RENAME TO connector;
   CREATE INDEX connector_within ON connector (group_key, key);
   CREATE INDEX connector_by_machine_name ON connector (lower(machine_name), key)`,
];

/** Marks a file as ours: "GCon". */
const applicationId = 0x47_43_6f_6e;

/**
 * Brings the database to the newest schema, whole or not at all.
 *
 * @returns whether the database was empty before.
 * @throws StoreRefused if it belongs to another program, or to a newer version of this one, or is empty and must not be.
 */
export function migrate(database: DatabaseSync, absent: Absent = 'make'): boolean {
  database.exec('BEGIN IMMEDIATE');
  try {
    const applied = pragma(database, 'user_version');
    const isEmpty = applied === 0 && pragma(database, 'schema_version') === 0;
    if (isEmpty && absent === 'refuse') throw new StoreRefused('there is no store in it');
    if (!isEmpty && pragma(database, 'application_id') !== applicationId) {
      throw new StoreRefused('it belongs to another program');
    }
    if (applied > migrations.length) {
      throw new StoreRefused(
        `it was written by a newer version (schema ${applied}, this server knows ${migrations.length})`,
      );
    }
    for (const step of migrations.slice(applied)) database.exec(step);
    database.exec(`PRAGMA user_version = ${migrations.length}`);
    database.exec(`PRAGMA application_id = ${applicationId}`);
    database.exec('COMMIT');
    return isEmpty;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function pragma(database: DatabaseSync, name: string): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}
