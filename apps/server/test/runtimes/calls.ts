// Calls of the client that every runtime makes, with nothing but the client and what the web has.
import {
  AbortError,
  BadResponseError,
  ConnectionError,
  type Connector,
  createConnectorsClient,
  InvalidPathError,
  NotFoundError,
  PreconditionFailedError,
  type ConnectorsClient,
  type ConnectorsClientOptions,
  TimeoutError,
} from '@graph-connectors/client';
import { batch, DELETE, GET, PATCH } from '@graph-connectors/client/batch';
import { and, eq, startsWith } from '@graph-connectors/client/filter';

/** What became of a call. */
export interface Outcome {
  readonly name: string;
  /** What was wrong; `undefined` if nothing was. */
  readonly fault?: string;
}

/** Makes a client of what stands at a place of the stage. */
type At = (place: string, options?: Partial<ConnectorsClientOptions>) => ConnectorsClient;

const fresh = { machineName: 'fresh', externalIp: '198.51.100.1', status: 'active' } as const;
const sampleId = '7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a';
const missingId = '00000000-dead-4000-8000-000000000000';

const calls: Readonly<Record<string, (at: At) => Promise<void>>> = {
  async 'lists, and reads one of the list'(at) {
    const graph = at('/beta');
    same((await namesAt(graph)).includes('connector-01.contoso.com'), true);
    const read = await graph.connectors.get(sampleId);
    same([read.machineName, typeof read['@odata.etag']], ['connector-01.contoso.com', 'string']);
  },
  async 'creates, changes with 200, deletes'(at) {
    const { connectors } = at('/beta');
    const id = idOf(await connectors.create(fresh));
    const changed = await connectors.update(id, { machineName: 'größer' });
    same(changed?.machineName, 'größer');
    await connectors.delete(id);
    same((await thrown(connectors.get(id), NotFoundError)).status, 404);
  },
  async 'changes with 204, and takes an answer without a body for a success'(at) {
    const graph = at('/beta');
    const { connectors } = graph;
    const connectorsId = idOf(await connectors.create(fresh));
    const result = await graph.PATCH('/connectors/{connectorsId}', {
      params: { path: { connectorsId }, header: { Prefer: 'return=minimal' } },
      body: { status: 'inactive' },
    });
    same([result.status, result.ok, result.data], [204, true, undefined]);
    same((await connectors.get(connectorsId)).status, 'inactive');
  },
  async 'changes nothing that another has changed'(at) {
    const { connectors } = at('/beta');
    const read = await connectors.get(idOf(await connectors.create(fresh)));
    await connectors.update(read.id, { machineName: 'theirs' });
    const late = connectors.update(read.id, { machineName: 'ours' }, { ifMatch: read });
    same((await thrown(late, PreconditionFailedError)).name, 'PreconditionFailedError');
  },
  async 'changes by a function, anew where another was faster'(at) {
    const { connectors } = at('/beta');
    const id = idOf(await connectors.create(fresh));
    let tries = 0;
    const changed = await connectors.update(id, async ({ machineName }) => {
      if (++tries === 1) await connectors.update(id, { machineName: 'theirs' });
      return { machineName: `${machineName} and ours` };
    });
    same([changed?.machineName, tries], ['theirs and ours', 2]);
  },
  async 'lists what a filter lets through, over two pages'(at) {
    const { connectors } = at('/beta');
    const names = ["it's größer & 1 % better", "it's smaller"];
    for (const machineName of names) await connectors.create({ ...fresh, machineName });
    const filter = and<Connector>(startsWith('machineName', "it's "), eq('status', 'active'));
    same(await namesOf(connectors.list({ filter, orderby: ['machineName'], top: 1 })), names);
  },
  async 'moves a connector to another group'(at) {
    const { connectors, groups } = at('/beta');
    const id = idOf(await connectors.create(fresh));
    const groupId = idOf(await groups.create({ name: 'Malmö' }));
    await connectors.move(id, groupId);
    same([(await connectors.group(id)).name, await groups.countMembers(groupId)], ['Malmö', 1]);
  },
  async 'sends several requests in one, some of which fail'(at) {
    const graph = at('/beta');
    const params = { path: { connectorsId: idOf(await graph.connectors.create(fresh)) } };
    const missing = { path: { connectorsId: missingId } };
    const { changed, count, read, left } = await batch(graph, {
      changed: PATCH('/connectors/{connectorsId}', { params, body: { machineName: 'großartig' } }),
      count: GET('/connectors/$count', {
        params: { query: { $filter: "machineName eq 'großartig'" } },
        dependsOn: ['changed'],
      }),
      read: GET('/connectors/{connectorsId}', { params: missing }),
      left: DELETE('/connectors/{connectorsId}', { params, dependsOn: ['read'] }),
    });
    same([changed.data?.machineName, count.data, read.status, left.status], ['großartig', 1, 404, 424]);
  },
  async 'throws what the service says of an error'(at) {
    const error = await thrown(at('/beta').connectors.get(missingId), NotFoundError);
    same([error.name, error.code, error.method], ['NotFoundError', 'Connector_NotFound', 'GET']);
    same([error.requestId?.length, error.clientRequestId.length], [36, 36]);
  },
  async 'sends the token'(at) {
    same(await namesAt(at('/seen/beta')), ['Bearer first']);
    same(await namesAt(at('/seen/beta', { token: async () => 'asked' })), ['Bearer asked']);
  },
  async 'gets another token for one that is refused'(at) {
    const tokens = ['first', 'second'];
    const graph = at('/expired/beta', { token: () => tokens.shift() ?? 'none' });
    same((await graph.connectors.create(fresh))?.machineName, 'fresh');
  },
  async 'keeps the token from another origin that it is led to'(at) {
    same(await namesAt(at('/moved/beta')), ['nothing']);
  },
  async 'tries again after a 503, with the same body'(at) {
    const { connectors } = at('/busy/beta');
    const id = idOf(await connectors.create({ ...fresh, machineName: 'zäh' }));
    same((await connectors.update(id, { status: 'inactive' }))?.machineName, 'zäh');
  },
  async 'is ended by a signal'(at) {
    const reason = new Error('enough');
    const controller = new AbortController();
    const graph = at('/never/beta', {
      fetch: (request) => {
        const answer = fetch(request);
        controller.abort(reason);
        return answer;
      },
    });
    const { signal } = controller;
    same((await thrown(graph.connectors.get(missingId, { signal }), AbortError)).cause === reason, true);
    same(signal.aborted, true);
  },
  async 'waits no longer than it is told to'(at) {
    const timed = at('/never/beta', { timeout: { attempt: 50 }, retry: false });
    await thrown(timed.connectors.get(missingId), TimeoutError);
    const called = at('/never/beta', { timeout: { call: 50 } });
    await thrown(called.connectors.get(missingId), TimeoutError);
  },
  async 'says so where nobody answers'(at) {
    // No server is at port 1, and browsers do not even look.
    const graph = at('', { baseUrl: 'http://127.0.0.1:1/beta', retry: false });
    await thrown(graph.connectors.get(missingId), ConnectionError);
  },
  async 'sends no value that would lead to another path'(at) {
    const { connectors } = at('/beta');
    await thrown(connectors.delete('..'), InvalidPathError);
    await thrown(connectors.get('a/b'), InvalidPathError);
  },
  async 'gives a status that the spec does not know'(at) {
    same((await at('/newer/beta').connectors.get(missingId)).status, 'paused');
  },
  async 'reads no more of an answer than it is told to'(at) {
    const graph = at('/large/beta', { maxResponseBytes: 100_000, retry: false });
    same((await thrown(graph.connectors.get(missingId), BadResponseError)).code, 'responseTooLarge');
  },
  async 'says so of an answer that is no JSON'(at) {
    await thrown(at('/html/beta').connectors.get(missingId), BadResponseError);
  },
};

/**
 * Makes every call, one after the other.
 *
 * @param origin that of the stage.
 */
export async function callAll(origin: string): Promise<Outcome[]> {
  const at: At = (place, options) =>
    createConnectorsClient({ baseUrl: origin + place, token: 'first', ...options });
  const outcomes: Outcome[] = [];
  for (const [name, call] of Object.entries(calls)) {
    try {
      await call(at);
      outcomes.push({ name });
    } catch (error) {
      outcomes.push({
        name,
        fault: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
      });
    }
  }
  return outcomes;
}

/** The names of all connectors. */
const namesAt = ({ connectors }: ConnectorsClient): Promise<string[]> => namesOf(connectors.list());

/** The names of connectors. */
async function namesOf(list: AsyncIterable<Connector>): Promise<string[]> {
  const names: string[] = [];
  for await (const { machineName } of list) names.push(machineName);
  return names;
}

function same(actual: unknown, expected: unknown): void {
  const [is, shouldBe] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== shouldBe) throw new Error(`${is} instead of ${shouldBe}`);
}

function idOf(connector: { readonly id: string } | undefined): string {
  if (connector === undefined) throw new Error('There is no connector.');
  return connector.id;
}

/** The error that a call throws, which must be of a class. */
async function thrown<Expected extends Error>(
  call: Promise<unknown>,
  expected: new (...values: never[]) => Expected,
): Promise<Expected> {
  const error: unknown = await call.then(
    () => 'nothing',
    (reason: unknown) => reason,
  );
  if (error instanceof expected) return error;
  throw new Error(`${String(error)} was thrown instead of a ${expected.name}`);
}
