// Fills a server with connectors, changes them, and compares them with what it acknowledged.
import { type ConnectorsClient, createConnectorsClient, GraphError } from '@graph-connectors/client';
import { RunningCommand } from '../command/run-command.ts';

/** Long enough for a few connectors to fill a page of the database. */
const long = 'x'.repeat(240);

/** Starts a server with a store that begins with nothing in it. */
export const serve = (data: string): RunningCommand =>
  new RunningCommand(['--port', '0', '--data', data, '--seed', 'none', '--log', 'json']);

/** What a caller knows of the connectors of a server. */
export class Fleet {
  /** The name that was acknowledged last, by id. */
  readonly names: Map<string, string>;
  #graph: ConnectorsClient | undefined;
  #changes = 0;

  /** @param names of connectors that are there already. */
  constructor(names: ReadonlyMap<string, string> = new Map()) {
    this.names = new Map(names);
  }

  /** Talks to a server from now on. */
  async meet(command: RunningCommand): Promise<this> {
    this.#graph = createConnectorsClient({
      baseUrl: `${await command.listens()}/beta`,
      token: 'any',
      retry: false,
    });
    return this;
  }

  get graph(): ConnectorsClient {
    if (this.#graph === undefined) throw new Error('There is no server yet.');
    return this.#graph;
  }

  /** Creates connectors. */
  async grow(count: number): Promise<void> {
    for (let left = count; left > 0; left--) {
      const body = { machineName: `new ${long}`, externalIp: long, status: 'active' as const };
      const { data } = await this.graph.POST('/connectors', { body });
      if (data === undefined) throw new Error('A connector could not be created.');
      this.names.set(data.id, data.machineName);
    }
  }

  /** Changes one connector again and again, and gives the statuses that were answered, each once. */
  async change(times = 10): Promise<number[]> {
    const [connectorsId = ''] = this.names.keys();
    const statuses = new Set<number>();
    for (let left = times; left > 0; left--) {
      const machineName = `change ${++this.#changes} ${long}`;
      const { response } = await this.graph.PATCH('/connectors/{connectorsId}', {
        params: { path: { connectorsId } },
        body: { machineName },
      });
      statuses.add(response.status);
      if (response.ok) this.names.set(connectorsId, machineName);
    }
    return [...statuses];
  }

  /** The names that the server lists, by id; the status where it lists none. */
  async list(): Promise<ReadonlyMap<string, string> | number> {
    try {
      const connectors = await Array.fromAsync(this.graph.connectors.list());
      return new Map(connectors.map(({ id, machineName }) => [id, machineName]));
    } catch (error) {
      if (error instanceof GraphError && error.status !== undefined) return error.status;
      throw error;
    }
  }
}
