// Clients that read and write the same connectors through several servers at once, and keep the history of it.
import { createConnectorsClient, type ConnectorsClient } from '@graph-connectors/client';
import { EventEmitter, once } from 'node:events';
import { randomFrom } from '../crash/random.ts';
import { violation } from './conformance.ts';
import { type Call, type Event, faultOf, type Result, type State } from './linearizable.ts';

/** What traffic is made of. */
export interface TrafficOptions {
  /** The URLs of the servers, as `start` gives them. */
  readonly servers: readonly string[];
  /** Decides what each client asks for, and where. The moments at which answers come are not its own. */
  readonly seed: number;
  /** How many connectors there are; 2 by default. */
  readonly connectors?: number;
  /** How many clients there are, each with one request at a time; 12 by default. */
  readonly clients?: number;
}

/** What a client gets: its own outcome, and the status that the server gave it with, if it gave any. */
interface Answer {
  readonly result: Result;
  readonly status?: number;
}

const path = '/connectors/{connectorsId}';

/** The traffic of some clients. A connector is told from its earlier self by its `machineName`. */
export class Traffic {
  /** What was answered against the spec or the rules of errors, each a sentence. */
  readonly #wrong = new Set<string>();
  readonly #histories = new Map<string, Event[]>();
  readonly #graphs: readonly ConnectorsClient[];
  readonly #statuses = new Map<number, number>();
  readonly #answers = new EventEmitter();
  readonly #options: Required<TrafficOptions>;
  /** Counts what happens: of two things in one process, the one that came first has the lower number. */
  #clock = 0;
  #tags = 0;
  #isStopped = false;
  #running: Promise<unknown> | undefined;

  constructor(options: TrafficOptions) {
    this.#options = { connectors: 2, clients: 12, ...options };
    this.#graphs = options.servers.map((url) =>
      createConnectorsClient({ baseUrl: `${url}/beta`, token: 'any', retry: false, fetch: this.#fetch }),
    );
  }

  /** How many answers had a status. */
  answered(status: number): number {
    return this.#statuses.get(status) ?? 0;
  }

  /** Creates the connectors. */
  async open(): Promise<void> {
    for (let n = 0; n < this.#options.connectors; n++) {
      const call: Call = { kind: 'create', tag: this.#newTag(), revision: 0 };
      const began = ++this.#clock;
      const { data, response } = await this.#graph(n).POST('/connectors', {
        body: { machineName: call.tag, externalIp: '198.51.100.21', status: 'active' },
      });
      if (data === undefined) throw new Error(`No connector was created: ${response.status}`);
      const result = stateOf(data, response);
      this.#histories.set(data.id, [{ call, began, ended: ++this.#clock, result }]);
    }
  }

  /** Lets each client make a number of calls. */
  async run(calls: number): Promise<void> {
    this.#isStopped = false;
    const { clients, seed } = this.#options;
    await Promise.all(Array.from({ length: clients }, (_, n) => this.#client(randomFrom(seed + n), calls)));
  }

  /** Lets each client make calls until `stop`. */
  start(): void {
    this.#running = this.run(Infinity);
  }

  /** Resolves when there were as many more answers with a status. */
  async sees(status: number, more = 1): Promise<void> {
    const wanted = this.answered(status) + more;
    while (this.answered(status) < wanted) await once(this.#answers, String(status));
  }

  /** Lets each client end the call that it makes. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#running;
  }

  /** Asks every server for every connector, and gives what is wrong with all that was answered, each a sentence. */
  async findings(): Promise<string[]> {
    for (const id of this.#histories.keys()) {
      for (const graph of this.#graphs) {
        const { status } = await this.#call(graph, id, { kind: 'get', tag: '', revision: 0 }, undefined);
        if (status !== 200) this.#wrong.add(`At the end, ${id} cannot be read: ${status}`);
      }
    }
    return [...this.#wrong, ...[...this.#histories.values()].flatMap((history) => faultOf(history) ?? [])];
  }

  async #client(random: () => number, calls: number): Promise<void> {
    /** What it saw last of each connector. */
    const seen = new Map<string, State>();
    const ids = [...this.#histories.keys()];
    for (let made = 0; made < calls && !this.#isStopped; made++) {
      const graph = this.#graph(Math.trunc(random() * this.#graphs.length));
      const id = ids[Math.trunc(random() * ids.length)] ?? '';
      const last = seen.get(id);
      const chance = random();
      const kind = chance < 0.15 ? 'update' : chance < 0.6 && last !== undefined ? 'updateIf' : 'get';
      const tag = kind === 'get' ? '' : this.#newTag();
      const { result } = await this.#call(graph, id, { kind, tag, revision: last?.revision ?? 0 }, last);
      // Who was refused or is in doubt looks again before it writes with a condition.
      seen.set(id, typeof result === 'object' ? result : undefined);
    }
  }

  async #call(graph: ConnectorsClient, id: string, call: Call, last: State): Promise<Answer> {
    const began = ++this.#clock;
    const answer = await this.#ask(graph, id, call, last);
    const ended = answer.result === 'unknown' ? Infinity : ++this.#clock;
    this.#histories.get(id)?.push({ call, began, ended, result: answer.result });
    return answer;
  }

  async #ask(graph: ConnectorsClient, id: string, call: Call, last: State): Promise<Answer> {
    const tag = last && `"${last.revision}"`;
    try {
      const { data, response } =
        call.kind === 'get'
          ? await graph.GET(path, {
              params: { path: { connectorsId: id }, ...(tag && { header: { 'If-None-Match': tag } }) },
            })
          : await graph.PATCH(path, {
              params: {
                path: { connectorsId: id },
                ...(call.kind === 'updateIf' && tag && { header: { 'If-Match': tag } }),
              },
              body: { machineName: call.tag },
            });
      const { status } = response;
      if (data !== undefined) return { status, result: stateOf(data, response) };
      // It is still what was seen last.
      if (status === 304) return { status, result: last };
      if (status === 412) return { status, result: 'refused' };
      if (status !== 503) this.#wrong.add(`${call.kind} was answered ${status}`);
      return { status, result: 'unknown' };
    } catch {
      // The connection broke.
      return { result: 'unknown' };
    }
  }

  /** Sends a request, and holds its answer against the spec, and an error against what callers are promised of it. */
  readonly #fetch = async (request: Request): Promise<Response> => {
    const answer = await fetch(request);
    const { status } = answer;
    this.#statuses.set(status, this.answered(status) + 1);
    this.#answers.emit(String(status));
    const reason = await violation(request.method, new URL(request.url).pathname, answer);
    if (reason !== undefined) this.#wrong.add(reason);
    if (status === 503 && !/^[1-9]\d*$/.test(answer.headers.get('retry-after') ?? ''))
      this.#wrong.add('503 came without Retry-After');
    return answer;
  };

  #graph(n: number): ConnectorsClient {
    const graph = this.#graphs[n % this.#graphs.length];
    if (graph === undefined) throw new Error('There is no server.');
    return graph;
  }

  #newTag(): string {
    return `t${++this.#tags}`;
  }
}

/** What a connector in an answer says is stored. */
function stateOf({ machineName = '' }: { readonly machineName?: string }, { headers }: Response): State {
  return { tag: machineName, revision: Number(headers.get('etag')?.slice(1, -1)) };
}
