// Fills an empty database with connectors of another store, in one transaction.
import { keyOf } from '../row.ts';
import { type Pages, type StoredConnector, StoreRefused } from '../store.ts';
import { valuesOf } from './change.ts';
import type { Connections } from './connections.ts';
import { changes, reads } from './statements.ts';

/** Does what `load` of a store promises. */
export function load(connections: Connections, pages: Pages): Promise<number> {
  const writeId = crypto.randomUUID();
  return connections.transact(async (run) => {
    if ((await run(reads.page, ['', 1])).length > 0) throw new StoreRefused('it holds connectors already');
    let given = 0;
    for await (const page of pages) {
      page.forEach(refuseNul);
      const made = page.map((after) => ({
        key: keyOf(after.connector.id).toWellFormed(),
        before: undefined,
        after,
      }));
      const inserted = await run(changes.insert, valuesOf('insert', made, writeId));
      const keys = new Set(inserted.map(({ key }) => key));
      const taken = made.find(({ key }) => !keys.delete(key));
      if (taken !== undefined) throw new Error(`The key is taken: ${taken.key}.`);
      given += page.length;
    }
    const stored = Number((await run(reads.count))[0]?.['count']);
    if (stored !== given) throw new StoreRefused('another server has stored connectors in it meanwhile');
    return given;
  });
}

/** PostgreSQL says only that there is one, and not where among so many. */
function refuseNul({ connector }: StoredConnector): void {
  if (!Object.values(connector).some((value) => value.includes('\0'))) return;
  throw new Error(
    `The connector ${JSON.stringify(connector.id)} has the character U+0000 in it, which PostgreSQL cannot store.`,
  );
}
