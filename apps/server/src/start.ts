// Starts the server on a port, and stops it.
import { createApp, type AppOptions } from './create-app.ts';
import { listen } from './http-server.ts';
import { plantSeed, readSeed } from './seed.ts';
import type { Durability } from './store/store.ts';
import { openSqliteStore } from './store/sqlite/open-sqlite-store.ts';

/** What a server can be given; each with a default that suits a test. */
export interface StartOptions extends Omit<AppOptions, 'store'> {
  /** The address to listen on; `127.0.0.1` by default. */
  readonly host?: string;
  /** The port to listen on; 0, any free one, by default. */
  readonly port?: number;
  /** The SQLite file that holds the connectors, or `:memory:`, the default. */
  readonly data?: string;
  /** What an acknowledged change has survived; `full` by default. */
  readonly durability?: Durability;
  /** What fills a new store: `sample`, the default, `none`, or the path of a JSON file with connectors. */
  readonly seed?: string;
}

/** A server that runs. `await using` stops it at the end of the block. */
export interface RunningServer extends AsyncDisposable {
  /** Scheme, host and port: `http://127.0.0.1:3000`. */
  readonly url: string;
  /** Where the data lies: an absolute path, or `:memory:`. */
  readonly data: string;
  /** The key of a connector that is there, for a first try; `undefined` if there is none. */
  readonly sampleId: string | undefined;
  /** Accepts nothing more, lets requests in flight end, and closes the store. May be called again. */
  close(): Promise<void>;
}

/**
 * Starts a server.
 *
 * @throws StoreRefused, SeedRefused, or the error of the system if it cannot listen, such as one of code `EADDRINUSE`.
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
    ...appOptions
  } = options;
  const now = options.now ?? ((): Date => new Date());
  const newId = options.newId ?? ((): string => crypto.randomUUID());

  const connectors = readSeed(seed, newId);
  const { store, isNew, location } = openSqliteStore(data, durability);
  try {
    if (isNew) await plantSeed(store, connectors);
    const app = createApp({ ...appOptions, now, newId, store });
    const [first] = await store.list({ limit: 1 });
    const server = await listen(app.fetch, host, port, { now, newId });

    let closed: Promise<void> | undefined;
    const close = (): Promise<void> => (closed ??= server.stop().then(() => store.close()));
    const { address, family, port: actualPort } = server.address;
    return {
      url: `http://${family === 'IPv6' ? `[${address}]` : address}:${actualPort}`,
      data: location,
      sampleId: first?.connector.id,
      close,
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
