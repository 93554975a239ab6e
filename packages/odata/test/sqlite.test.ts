// The SQL for SQLite, in SQLite.
import { DatabaseSync } from 'node:sqlite';
import { sqlSuite } from './sql-suite.ts';

sqlSuite('SQLite', async () => {
  const database = new DatabaseSync(':memory:');
  return {
    dialect: 'sqlite',
    types: { text: 'TEXT', boolean: 'INTEGER' },
    indexed: 'lower(machine_name), lower(id)',
    explain: 'EXPLAIN QUERY PLAN',
    byIndex: /SEARCH c USING INDEX by_machine_name/,
    run: async (text) => database.exec(text),
    // It binds no booleans, and none are given it.
    all: async ({ text, values }) =>
      database.prepare(text).all(...values.filter((each) => typeof each !== 'boolean')),
    close: async () => database.close(),
  };
});
