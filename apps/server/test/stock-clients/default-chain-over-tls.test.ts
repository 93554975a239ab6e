// Microsoft's own JavaScript client, with the middleware it comes with, talks https to the running server.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { type RunningServer, start } from '../../src/start.ts';
import { bases } from '../support/round-trip.ts';

const program = fileURLToPath(new URL('update-over-tls.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'default-chain-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the client in a process that trusts the certificate of the server. */
async function run(
  { url, certificate = '' }: RunningServer,
  prefix: string,
): Promise<Record<string, unknown>> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, url, prefix], {
    env: { PATH: process.env['PATH'] ?? '', NODE_EXTRA_CA_CERTS: certificate },
  });
  return Object(JSON.parse(stdout));
}

test.each(bases.map((base, index) => [base.slice('/beta'.length), index] as const))(
  "Microsoft's client as it comes follows a list over three pages, updates and follows whole URLs under /beta%s",
  async (prefix, index) => {
    await using server = await start({ tls: 'self-signed', data: join(folder, `${index}.db`) });
    const { listed, updated, read } = await run(server, prefix);
    expect(listed).toHaveLength(5);
    expect(updated).toMatchObject({
      '@odata.context': expect.stringContaining(`${server.url}/beta/$metadata#`),
      status: 'inactive',
    });
    expect(read).toEqual(updated);
  },
);
