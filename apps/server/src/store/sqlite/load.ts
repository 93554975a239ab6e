// Fills an empty database with what another store holds, in one transaction.
import { faultOfTarget, requirePlace } from '../group-rules.ts';
import { keyOf, toStoredGroup } from '../row.ts';
import { selectGroups } from '../select.ts';
import { groupStatements, statements } from '../statements.ts';
import { type Contents, type Counts, StoreRefused } from '../store.ts';
import type { Session } from './session.ts';

/** Does what `load` of a store promises. */
export function load(session: Session, contents: Contents): Promise<Counts> {
  const run = {
    selectPage: session.prepare(statements.selectPage),
    count: session.prepare(statements.count),
    insert: session.prepare(statements.insert),
    insertGroup: session.prepare(groupStatements.insert),
    replaceDefault: session.prepare(groupStatements.replaceDefault),
  };
  return session.alone(async () => {
    const there = session.select(selectGroups({ limit: 2 }, 'sqlite')).map(toStoredGroup);
    const fault = faultOfTarget(there, run.selectPage.get('', 1) !== undefined);
    if (fault !== undefined) throw new StoreRefused(fault);
    let groups = 0;
    for await (const page of contents.groups) {
      for (const { group, revision, applications } of page) {
        const { id, name, region, connectorGroupType } = group;
        requirePlace(group, groups);
        const statement = groups === 0 ? run.replaceDefault : run.insertGroup;
        const key = keyOf(id);
        const row = statement.get(key, id, name, region, connectorGroupType, revision, applications);
        if (row === undefined) throw new Error(`The key is taken: ${key}.`);
        groups += 1;
      }
    }
    let connectors = 0;
    for await (const page of contents.connectors) {
      for (const { connector, revision, groupId } of page) {
        const { id, machineName, externalIp, status, version } = connector;
        run.insert.run(keyOf(id), id, machineName, externalIp, status, version, revision, keyOf(groupId));
      }
      connectors += page.length;
    }
    const stored = Number(run.count.get()?.['count']);
    if (stored !== connectors) throw new Error(`Of ${connectors} connectors ${stored} were stored.`);
    return { groups, connectors };
  });
}
