// Starts the server on a port, and stops it.
import { createApp, type AppOptions } from './create-app.ts';
import { listen } from './http-server.ts';
import { system } from './request-context.ts';
import { createRequestLog } from './request-log.ts';
import { plantSeed, readSeed } from './seed.ts';
import { openStore } from './store/open-store.ts';
import type { Durability } from './store/store.ts';
import { certificateFiles, type Tls } from './tls/certificate-files.ts';
import { readCredentials } from './tls/credentials.ts';

/** The connector of the page, which the documentation speaks of too. */
const sampleId = '7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a';

/** What a server can be given; each with a default that suits a test. */
export interface StartOptions extends Omit<AppOptions, 'store'> {
  /** The address to listen on; `127.0.0.1` by default. */
  readonly host?: string;
  /** The port to listen on; 0, any free one, by default. */
  readonly port?: number;
  /** What holds the connectors: a SQLite file, `:memory:`, the default, or the `postgres://` URL of a database. */
  readonly data?: string;
  /** What an acknowledged change has survived; `full` by default. */
  readonly durability?: Durability;
  /** What fills a new store: `sample`, the default, `none`, or the path of a JSON file, as `readSeed` takes it. */
  readonly seed?: string;
  /** How TLS is served; without it, the server speaks plain HTTP. */
  readonly tls?: Tls;
}

/** A server that runs. `await using` stops it at the end of the block. */
export interface RunningServer extends AsyncDisposable {
  /** Scheme, host and port: `http://127.0.0.1:3000`, or `https://` with TLS. */
  readonly url: string;
  /** Where the data lies: an absolute path, `:memory:`, or a URL without its password. */
  readonly data: string;
  /** The key of a connector that is there, for a first try; `undefined` if there is none. */
  readonly sampleId: string | undefined;
  /** The file of the certificate that TLS is served with, for whoever is to trust it; `undefined` without TLS. */
  readonly certificate: string | undefined;
  /** Accepts nothing more, lets requests in flight end, and closes the store. May be called again. */
  close(): Promise<void>;
}

/**
 * Starts a server.
 *
 * @throws StoreRefused, SeedRefused, TlsRefused, or the error of the system if it cannot listen, such as one of code
 * `EADDRINUSE`.
 *
 * @example
 * ```ts
 * await using server = await start();
 * const graph = createConnectorsClient({ baseUrl: `${server.url}/beta`, token: 'any' });
 * ```
 */
export async function start(options: StartOptions = {}): Promise<RunningServer> {
  const {
    host = '127.0.0.1',
    port = 0,
    data = ':memory:',
    seed = 'sample',
    durability,
    tls,
    log: logging = 'off',
    ...appOptions
  } = options;
  const { now = system.now, newId = system.newId } = options;

  const contents = readSeed(seed, newId);
  const files = tls && (await certificateFiles(tls, data));
  const credentials = files && readCredentials(files);
  const { store, isNew, location } = await openStore(data, durability);
  try {
    if (isNew) await plantSeed(store, contents);
    const log = createRequestLog(logging);
    const app = createApp({ ...appOptions, now, newId, store, log });
    const sample = (await store.connectors.get(sampleId)) ?? (await store.connectors.list({ limit: 1 }))[0];
    const server = await listen(app.fetch, host, port, { now, newId, log }, credentials);

    let closed: Promise<void> | undefined;
    const close = (): Promise<void> => (closed ??= server.stop().then(() => store.close()));
    const { address, family, port: actualPort } = server.address;
    // What listens on every address is called by a name that its certificate has.
    const isLocalhost = tls === 'self-signed' && /^(?:0\.0\.0\.0|::)$/.test(address);
    const hostname = isLocalhost ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
    return {
      url: `${files ? 'https' : 'http'}://${hostname}:${actualPort}`,
      data: location,
      sampleId: sample?.connector.id,
      certificate: files?.cert,
      close,
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
