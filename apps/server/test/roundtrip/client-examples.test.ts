// Runs the examples of the client package against a server, as a reader would.
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { start } from '../../src/start.ts';

const folder = fileURLToPath(new URL('../../../../packages/client/examples/', import.meta.url));
const run = promisify(execFile);

/** What each example prints. */
const printed: Readonly<Record<string, string>> = {
  'answer-without-a-body.ts': '204, return=minimal\n',
  'change-if-unchanged.ts': 'first writer: 200\nsecond writer, with the same ETag: 412\n',
  'empty-a-group.ts': 'Berlin is gone; Default has 5 connectors.\n',
  'find-inactive.ts': 'edge-berlin-02.contoso.com\nlab-tokyo-01.contoso.com\n',
  'inventory.ts':
    'Berlin\n  edge-berlin-01.contoso.com: active\n  edge-berlin-02.contoso.com: inactive\n' +
    'Default, the default group\n' +
    '  connector-02.contoso.com: active\n  connector-01.contoso.com: active\n' +
    '  lab-tokyo-01.contoso.com: inactive\nParking\n',
  'move-by-machine-name.ts': 'lab-tokyo-01.contoso.com: from Default to Tokyo\n',
  'update-connector.ts': 'connector-01.contoso.com is inactive\n',
};

/** The scripts that people really run: they do the same on whatever the service turns out to be. */
const scripts = ['empty-a-group.ts', 'find-inactive.ts', 'inventory.ts', 'move-by-machine-name.ts'];

test.each([
  ...readdirSync(folder).map((example) => [example, 'documented'] as const),
  ...scripts.map((example) => [example, 'recorded'] as const),
])('%s does what it says, of a service as it was %s', async (example, profile) => {
  await using server = await start({ profile });
  const { stdout, stderr } = await run(process.execPath, [folder + example, `${server.url}/beta`]);
  expect([stdout, stderr]).toEqual([printed[example], '']);
});
