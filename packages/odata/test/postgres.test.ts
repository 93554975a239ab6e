// The SQL for PostgreSQL, in PostgreSQL, which runs in the process of the tests.
import { PGlite } from '@electric-sql/pglite';
import { sqlSuite } from './sql-suite.ts';

sqlSuite('PostgreSQL', async () => {
  const database = await PGlite.create();
  // The tables are so small that it would read them whole.
  await database.exec('SET enable_seqscan = off');
  return {
    dialect: 'postgres',
    // In this collation `lower` knows the case of all letters, as it does in most databases.
    types: { text: 'text COLLATE "pg_c_utf8"', boolean: 'boolean' },
    indexed: 'lower(machine_name COLLATE "C"), lower(id COLLATE "C")',
    explain: 'EXPLAIN',
    byIndex: /by_machine_name.*Index Cond/,
    async run(text) {
      await database.exec(text);
    },
    async all({ text, values }) {
      let count = 0;
      const numbered = text.replaceAll('?', () => `$${++count}`);
      return (await database.query(numbered, [...values])).rows;
    },
    close: () => database.close(),
  };
});
