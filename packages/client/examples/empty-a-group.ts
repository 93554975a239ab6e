// Moves all connectors of a group to another one, and deletes the first.
import { type ConnectorGroup, createConnectorsClient } from '@graph-connectors/client';
import { eq } from '@graph-connectors/client/filter';

const [baseUrl = 'http://127.0.0.1:3000/beta', from = 'Berlin', to = 'Default'] = process.argv.slice(2);
const { connectors, groups } = createConnectorsClient({ baseUrl, token: 'any-token' });

/** The group of this name. Several may have it, and then nobody can know which is meant. */
async function groupNamed(name: string): Promise<ConnectorGroup> {
  const found: ConnectorGroup[] = [];
  for await (const group of groups.list({ filter: eq('name', name) })) found.push(group);
  const [group] = found;
  if (!group || found.length > 1) throw new Error(`There are ${found.length} groups of the name ${name}.`);
  return group;
}

const [source, target] = [await groupNamed(from), await groupNamed(to)];
// All of them first: what is moved is no longer in the list.
const members: string[] = [];
for await (const { id } of groups.members(source.id, { select: ['id'] })) members.push(id);
for (const id of members) await connectors.move(id, target.id);
await groups.delete(source.id);
process.stdout.write(`${from} is gone; ${to} has ${await groups.countMembers(target.id)} connectors.\n`);
