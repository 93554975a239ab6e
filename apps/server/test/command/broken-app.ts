// Sends one request to an app whose store breaks as nobody foresaw, and prints the answer where errors go.
import { createApp } from '../../src/create-app.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import type { LogFormat } from '../../src/request-log.ts';

const log: LogFormat = process.argv[2] === 'json' ? 'json' : 'pretty';
const { store } = openSqliteStore(':memory:');
store.connectors.get = () => Promise.reject(new Error('s3cret reason'));

const answer = await createApp({ store, log }).request('/beta/connectors/a?', {
  headers: { Authorization: 'Bearer s3cret-token' },
});
const requestId = answer.headers.get('request-id');
process.stderr.write(JSON.stringify({ status: answer.status, requestId, body: await answer.json() }));
