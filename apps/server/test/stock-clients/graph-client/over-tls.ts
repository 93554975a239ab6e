// Starts servers that Microsoft's own JavaScript client, as it comes, talks to as to the real service: by TLS that it trusts.
import { Client } from '@microsoft/microsoft-graph-client';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll } from 'vitest';
import { type RunningServer, start, type StartOptions } from '../../../src/start.ts';

/** A server, and Microsoft's client for it. */
export interface OverTls extends AsyncDisposable {
  readonly graph: Client;
  /** The URL of the version: `https://127.0.0.1:3000/beta`. */
  readonly beta: string;
}

/**
 * A way to start servers with the sample fleet, each with data of its own. They share a certificate, which this
 * process trusts from the first one on, as by `NODE_EXTRA_CA_CERTS`. What they leave is removed after the tests.
 */
export function serversOverTls(): (options?: Pick<StartOptions, 'profile'>) => Promise<OverTls> {
  const folder = mkdtempSync(join(tmpdir(), 'graph-client-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let count = 0;
  return async (options) => {
    const server = await start({ ...options, tls: 'self-signed', data: join(folder, `${++count}.db`) });
    trust(server);
    const graph = Client.init({
      baseUrl: `${server.url}/`,
      defaultVersion: 'beta',
      customHosts: new Set([new URL(server.url).hostname]),
      authProvider: (done) => done(null, 'token'),
    });
    return { graph, beta: `${server.url}/beta`, [Symbol.asyncDispose]: () => server.close() };
  };
}

function trust({ certificate = '' }: RunningServer): void {
  setDefaultCACertificates([...getCACertificates('bundled'), readFileSync(certificate)]);
}
