// Moves the machines that a group has lost to another group, and counts what that then has.
import type { ConnectorsClient } from '@graph-connectors/client';
import { and, any, eq } from '@graph-connectors/client/filter';

export async function park(graph: ConnectorsClient, from: string, to: string): Promise<number> {
  const list = graph.connectors.list({
    filter: and(eq('status', 'inactive'), any('memberOf', eq('id', from))),
    select: ['id', 'machineName'],
    orderby: ['machineName desc'],
  });
  // All of them first: what is moved is no longer in the list.
  const lost: string[] = [];
  for await (const { id } of list) lost.push(id);
  for (const id of lost) await graph.connectors.move(id, to);
  return graph.groups.countMembers(to);
}
