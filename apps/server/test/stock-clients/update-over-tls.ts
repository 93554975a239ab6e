// Lists by pages, then updates, by Microsoft's own JavaScript client as it comes, and prints what it was given.
import { Client, PageIterator } from '@microsoft/microsoft-graph-client';

const [url = '', prefix = ''] = process.argv.slice(2);
const graph = Client.init({
  baseUrl: `${url}/`,
  defaultVersion: 'beta',
  customHosts: new Set([new URL(url).hostname]),
  authProvider: (done) => done(null, 'token'),
});

const listed: unknown[] = [];
const page = await graph.api(`${prefix}/connectors`).top(2).get();
await new PageIterator(graph, page, (connector) => listed.push(connector) > 0).iterate();
const { id } = Object(listed[0]);
const updated: unknown = await graph.api(`${prefix}/connectors/${id}`).patch({ status: 'inactive' });
// A whole URL, as a nextLink is.
const read: unknown = await graph.api(`${url}/beta${prefix}/connectors/${id}`).get();
process.stdout.write(JSON.stringify({ listed, updated, read }));
