// Fills an empty database with connectors of another store, in one transaction.
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { keyOf } from '../row.ts';
import { type Pages, StoreRefused } from '../store.ts';

/** Does what `load` of a store promises, on a connection that nobody else uses until the promise is settled. */
export async function load(
  database: DatabaseSync,
  run: Readonly<Record<'begin' | 'count' | 'insert' | 'commit' | 'rollback', StatementSync>>,
  pages: Pages,
): Promise<number> {
  const stored = (): number => Number(run.count.get()?.['count']);
  run.begin.run();
  try {
    if (stored() > 0) throw new StoreRefused('it holds connectors already');
    let given = 0;
    for await (const page of pages) {
      for (const { connector, revision } of page) {
        const { id, machineName, externalIp, status, version } = connector;
        run.insert.run(keyOf(id), id, machineName, externalIp, status, version, revision);
      }
      given += page.length;
    }
    if (stored() !== given) throw new Error(`Of ${given} connectors ${stored()} were stored.`);
    run.commit.run();
    return given;
  } catch (error) {
    // Some errors end the transaction themselves, and so does whoever closes the database.
    if (database.isOpen && database.isTransaction) run.rollback.run();
    throw error;
  }
}
