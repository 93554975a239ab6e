// Fills an empty database with what another store holds, in one transaction.
import { faultOfTarget, requirePlace } from '../group-rules.ts';
import { keyOf, toStoredGroup } from '../row.ts';
import { selectGroups } from '../select.ts';
import { type Connector, type ConnectorGroup, type Contents, type Counts, StoreRefused } from '../store.ts';
import { valuesOf } from './change.ts';
import type { Connections, Run } from './connections.ts';
import { changes, groupChanges, ofList, reads } from './statements.ts';

/** Does what `load` of a store promises. */
export function load(connections: Connections, contents: Contents): Promise<Counts> {
  return connections.transact(async (run) => {
    const there = (await run(...ofList(selectGroups({ limit: 2 }, 'postgres')))).map(toStoredGroup);
    const fault = faultOfTarget(there, (await run(reads.page, ['', 1])).length > 0);
    if (fault !== undefined) throw new StoreRefused(fault);
    const groups = await loadGroups(run, contents.groups);
    const connectors = await loadConnectors(run, contents.connectors);
    if (connectors !== (await count(run, reads.count))) {
      throw new StoreRefused('another server has stored connectors in it meanwhile');
    }
    if (Math.max(groups, 1) !== (await count(run, groupChanges.count))) {
      throw new StoreRefused('another server has stored connector groups in it meanwhile');
    }
    return { groups, connectors };
  }, true);
}

async function loadGroups(run: Run, pages: Contents['groups']): Promise<number> {
  let given = 0;
  for await (const page of pages) {
    for (const { group, revision, applications } of page) {
      const { id, name, region, connectorGroupType } = group;
      requirePlace(group, given);
      refuseNul('connector group', group);
      const key = keyOf(id).toWellFormed();
      const statement = given === 0 ? groupChanges.replaceDefault : groupChanges.insert;
      const values = [key, id, name, region, connectorGroupType, revision, applications];
      if ((await run(statement, values)).length === 0) throw new Error(`The key is taken: ${key}.`);
      given += 1;
    }
  }
  return given;
}

async function loadConnectors(run: Run, pages: Contents['connectors']): Promise<number> {
  const writeId = crypto.randomUUID();
  let given = 0;
  for await (const page of pages) {
    const made = page.map((stored) => {
      refuseNul('connector', stored.connector);
      const groupId = keyOf(stored.groupId).toWellFormed();
      return {
        key: keyOf(stored.connector.id).toWellFormed(),
        before: undefined,
        after: { ...stored, groupId },
      };
    });
    const inserted = await run(changes.insert, valuesOf('insert', made, writeId));
    const keys = new Set(inserted.map(({ key }) => key));
    const taken = made.find(({ key }) => !keys.delete(key));
    if (taken !== undefined) throw new Error(`The key is taken: ${taken.key}.`);
    given += page.length;
  }
  return given;
}

const count = async (run: Run, statement: typeof reads.count | typeof groupChanges.count): Promise<number> =>
  Number((await run(statement))[0]?.['count']);

/** PostgreSQL says only that there is one, and not where among so many. */
function refuseNul(thing: string, properties: Connector | ConnectorGroup): void {
  if (!Object.values(properties).some((value) => String(value).includes('\0'))) return;
  throw new Error(
    `The ${thing} ${JSON.stringify(properties.id)} has the character U+0000 in it, which PostgreSQL cannot store.`,
  );
}
