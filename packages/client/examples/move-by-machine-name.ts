// Moves the connector of a machine to a group, which is made if there is none of that name.
import { createConnectorsClient } from '@graph-connectors/client';
import { eq } from '@graph-connectors/client/filter';

const [baseUrl = 'http://127.0.0.1:3000/beta', machineName = 'lab-tokyo-01.contoso.com', name = 'Tokyo'] =
  process.argv.slice(2);
const { connectors, groups } = createConnectorsClient({ baseUrl, token: 'any-token' });

const found = await groups.list({ filter: eq('name', name) }).next();
const group = found.done ? await groups.create({ name }) : found.value;
if (!group) throw new Error(`The service has made the group ${name}, and not told its id.`);

for await (const { id } of connectors.list({ filter: eq('machineName', machineName), select: ['id'] })) {
  const before = await connectors.group(id);
  await connectors.move(id, group.id);
  process.stdout.write(`${machineName}: from ${before.name} to ${group.name}\n`);
}
