// The exchanges that a mixed load is made of, each with what has to come of it.
import { connect } from 'node:net';

/** One of those who make the load. It has connectors of its own, so that it knows what they have to be. */
export interface Worker {
  readonly url: string;
  readonly random: () => number;
  /** The entity tag of each of its connectors. */
  readonly tags: Map<string, string>;
}

/** An exchange, and how often it comes about among the others. */
export interface Exchange {
  readonly weight: number;
  /** Gives what came and, in `expected`, what should have come. */
  readonly act: (worker: Worker) => Promise<{ readonly came: unknown; readonly expected: unknown }>;
}

const active = { machineName: 'connector-01.contoso.com', externalIp: '198.51.100.21', status: 'active' };

/** Creates a connector for a worker, and gives the status. */
export async function create(worker: Worker): Promise<number> {
  const answer = await send(worker, 'POST', '', { body: JSON.stringify(active) });
  const { id } = Object(await answer.json());
  if (answer.ok) worker.tags.set(String(id), tagOf(answer));
  return answer.status;
}

/** The exchanges, by their names. */
export const exchanges: Readonly<Record<string, Exchange>> = {
  read: { weight: 30, act: (worker) => read(worker, pick(worker)) },
  'read what is known': {
    weight: 5,
    act: async (worker) => {
      const id = pick(worker);
      const headers = { 'If-None-Match': worker.tags.get(id) ?? '' };
      return { came: await statusOf(worker, 'GET', id, { headers }), expected: 304 };
    },
  },
  change: { weight: 20, act: (worker) => change(worker, pick(worker), {}) },
  'change what is as it was read': {
    weight: 10,
    act: async (worker) => {
      const id = pick(worker);
      return change(worker, id, { 'If-Match': worker.tags.get(id) ?? '' });
    },
  },
  'change what is not as it was read': {
    weight: 5,
    act: async (worker) => {
      const body = '{"status":"inactive"}';
      const init = { body, headers: { 'If-Match': '"0"' } };
      return { came: await statusOf(worker, 'PATCH', pick(worker), init), expected: 412 };
    },
  },
  'delete one and create another': {
    weight: 8,
    act: (worker) => replace(worker, pick(worker)),
  },
  list: { weight: 2, act: async (worker) => ({ came: await statusOf(worker, 'GET', ''), expected: 200 }) },
  'what is refused': {
    weight: 12,
    act: async (worker) => {
      const { random } = worker;
      const [method, id, init, expected] = refusals[Math.trunc(random() * refusals.length)] ?? refusals[0];
      return { came: await statusOf(worker, method, id ?? pick(worker), init), expected };
    },
  },
  'go away before the answer': {
    weight: 5,
    act: async (worker) => {
      const id = pick(worker);
      const away = new AbortController();
      setTimeout(() => away.abort(), worker.random() * 5);
      const body = JSON.stringify({ machineName: `m${worker.random()}` });
      await statusOf(worker, 'PATCH', id, { body, signal: away.signal }).catch(() => {});
      // Nobody knows whether it will still be changed, or when.
      return replace(worker, id);
    },
  },
  'never end the request': {
    weight: 3,
    act: async ({ url, random }) => {
      const { hostname, port, host } = new URL(url);
      const socket = connect(Number(port), hostname)
        .on('error', () => {})
        .resume();
      const request = `PATCH /beta/connectors/a HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 100\r\n\r\n{"status":`;
      socket.write(request.slice(0, random() * request.length));
      const isRude = random() < 0.5;
      setTimeout(() => (isRude ? socket.resetAndDestroy() : socket.end()), random() * 2000);
      return { came: 'nothing', expected: 'nothing' };
    },
  },
};

const refusals: readonly [
  [method: string, id: string | undefined, init: RequestInit, expected: number],
  ...[method: string, id: string | undefined, init: RequestInit, expected: number][],
] = [
  ['GET', 'missing', {}, 404],
  ['GET', undefined, { headers: { Authorization: '' } }, 401],
  ['PATCH', undefined, { body: '{"status":' }, 400],
  ['PATCH', undefined, { body: '{"status":"asleep"}' }, 400],
  ['PATCH', undefined, { body: '{}', headers: { 'Content-Type': 'text/plain' } }, 415],
  ['PATCH', undefined, { body: `"${'x'.repeat(2 ** 20)}"` }, 413],
  ['GET', 'a?$filter=b', {}, 400],
  ['PUT', undefined, { body: '{}' }, 405],
  ['GET', 'a/b', {}, 404],
];

async function read(worker: Worker, id: string): Promise<{ came: unknown; expected: unknown }> {
  const answer = await send(worker, 'GET', id);
  await answer.arrayBuffer();
  return { came: [answer.status, tagOf(answer)], expected: [200, worker.tags.get(id)] };
}

async function replace(worker: Worker, id: string): Promise<{ came: unknown; expected: unknown }> {
  const deleted = await statusOf(worker, 'DELETE', id);
  worker.tags.delete(id);
  return { came: [deleted, await create(worker)], expected: [204, 201] };
}

async function change(
  worker: Worker,
  id: string,
  headers: Readonly<Record<string, string>>,
): Promise<{ came: unknown; expected: unknown }> {
  const body = JSON.stringify({ machineName: `m${worker.random()}` });
  const answer = await send(worker, 'PATCH', id, { body, headers });
  await answer.arrayBuffer();
  worker.tags.set(id, tagOf(answer));
  return { came: answer.status, expected: 200 };
}

async function statusOf(worker: Worker, method: string, id: string, init?: RequestInit): Promise<number> {
  const answer = await send(worker, method, id, init);
  await answer.arrayBuffer();
  return answer.status;
}

const send = ({ url }: Worker, method: string, id: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${url}/beta/connectors${id === '' ? '' : `/${id}`}`, {
    ...init,
    method,
    headers: {
      Authorization: 'Bearer any',
      ...(init.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...Object(init.headers),
    },
  });

const tagOf = ({ headers }: Response): string => headers.get('etag') ?? '';

/** One of the connectors of a worker. */
function pick({ tags, random }: Worker): string {
  return [...tags.keys()][Math.trunc(random() * tags.size)] ?? '';
}
