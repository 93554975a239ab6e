// The demo, as `pnpm demo` runs it.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const demo = fileURLToPath(new URL('demo.ts', import.meta.url));

test('the demo prints the request, the response and both ids, and no token', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [demo]);
  expect(stdout).toMatch(/^> PATCH http:\/\/127\.0\.0\.1:\d+\/beta\/connectors\/7aa5aca1-/);
  expect(stdout).toContain('< 200 OK');
  expect(stdout).toMatch(/< request-id: [\da-f-]{36}/);
  const sent = /> client-request-id: (\S+)/.exec(stdout)?.[1];
  expect(stdout).toContain(`< client-request-id: ${sent}`);
  expect(stdout).toContain('"status": "inactive"');
  expect(stdout).not.toContain('any-token');
});
