// Lists the groups, each with its connectors.
import { createConnectorsClient } from '@graph-connectors/client';

const [baseUrl = 'http://127.0.0.1:3000/beta'] = process.argv.slice(2);
const { groups } = createConnectorsClient({ baseUrl, token: 'any-token' });

for await (const group of groups.list({ orderby: ['name'], expand: 'members' })) {
  process.stdout.write(`${group.name}${group.isDefault ? ', the default group' : ''}\n`);
  // Of a large group the service gives a page at most.
  const isCutOff = group['members@odata.nextLink'] !== undefined;
  const members = isCutOff ? groups.members(group.id) : group.members;
  for await (const { machineName, status } of members) process.stdout.write(`  ${machineName}: ${status}\n`);
}
