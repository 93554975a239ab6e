// Changes a connector only if nobody else has changed it since it was read.
import { createConnectorsClient } from '@graph-connectors/client';

const [baseUrl = 'http://127.0.0.1:3000/beta', connectorsId = '7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a'] =
  process.argv.slice(2);
const graph = createConnectorsClient({ baseUrl, token: 'any-token' });
const path = { connectorsId };

const read = await graph.GET('/connectors/{connectorsId}', { params: { path } });
const etag = read.response.headers.get('ETag');
if (!read.response.ok || etag === null) throw new Error(`${read.response.status}`);

const change = async (machineName: string): Promise<number> => {
  const { response } = await graph.PATCH('/connectors/{connectorsId}', {
    params: { path, header: { 'If-Match': etag } },
    body: { machineName },
  });
  return response.status;
};
process.stdout.write(`first writer: ${await change('first.contoso.com')}\n`);
process.stdout.write(`second writer, with the same ETag: ${await change('second.contoso.com')}\n`);
