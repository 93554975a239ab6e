// The SQL of SQLite, in SQLite.
import { DatabaseSync } from 'node:sqlite';
import { sqlSuite } from './sql-suite.ts';

sqlSuite(
  'sqlite',
  async () => {
    const database = new DatabaseSync(':memory:');
    return {
      run: async (text) => database.exec(text),
      all: async ({ text, values }) =>
        database
          .prepare(text)
          .all(...values.map((each) => (typeof each === 'boolean' ? Number(each) : each))),
      close: async () => database.close(),
    };
  },
  {
    text: 'TEXT',
    boolean: 'INTEGER',
    indexed: 'lower(machine_name), lower(id)',
    explain: 'EXPLAIN QUERY PLAN',
    byIndex: /SEARCH c USING INDEX by_machine_name/,
  },
);
