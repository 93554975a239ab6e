// The servers that are measured, and how each is started.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Child, startChild } from './child.ts';
import { fleetOf } from './fleet.ts';
import { writeLargerContract } from './further-routes/write.ts';
import { documentUrl } from './peers/document.ts';

/** What a server is started with. */
export interface Given {
  /** How many connectors it begins with. */
  readonly connectors: number;
  /** A folder of this run, for whatever it keeps. */
  readonly folder: string;
  /** The SQLite file to use in place of a new one. */
  readonly data?: string;
}

interface Server {
  /** What stands in the tables. */
  readonly title: string;
  /** What it does less than the reference server, in the same words for all. */
  readonly lacks: string;
  /** The arguments of `node`, for a server that takes the port, if it cannot take any free one. */
  readonly args: (given: Given, port: number) => string[] | Promise<string[]>;
  /** The path before `/connectors`. */
  readonly path: string;
  /** Whether a change shows as a new revision in `@odata.etag`. */
  readonly hasRevisions: boolean;
}

const fileOf = (url: string): string => fileURLToPath(url);
const serverMain = fileOf(new URL('main.ts', import.meta.resolve('@graph-connectors/server')).href);
const { resolve } = createRequire(import.meta.url);

/** The arguments of `node` that print what the reference server can be told. */
export const helpOfServer: readonly string[] = [serverMain, '--help'];

const ours = (title: string, data: (given: Given) => string, ...more: string[]): Server => ({
  title,
  lacks: 'nothing',
  args: (given) => {
    const seed = given.data === undefined ? seedFile(given) : 'none';
    const where = ['--data', data(given), '--seed', seed];
    return [serverMain, '--log', 'off', '--host', '127.0.0.1', '--port', '0', ...where, ...more];
  },
  path: '/beta',
  hasRevisions: true,
});

const memory: Server = { ...ours('ours, `:memory:`', () => ':memory:'), lacks: 'data on disk' };

let files = 0;
const newFile = ({ folder, data }: Given): string => data ?? join(folder, `connectors-${++files}.db`);

const peer = (title: string, file: string, lacks: string, hasRevisions = true): Server => ({
  title,
  lacks,
  args: ({ connectors }) => [
    fileOf(new URL(`peers/${file}`, import.meta.url).href),
    '--connectors',
    String(connectors),
  ],
  path: '/beta',
  hasRevisions,
});

const rest = 'error bodies of Graph, keys regardless of case, data on disk';
const headersAndErrors = `conditions, Prefer, client-request-id, ETag and OData-Version headers, ${rest}`;
const everything = `tokens, validation, request-id, control information, ${headersAndErrors}`;

/** Every server by the name that the code has for it. */
export const servers = {
  fixed: peer('fixed bytes on node:net', 'fixed.ts', 'HTTP', false),
  bare: peer('bare node:http', 'bare.ts', everything, false),
  same: peer(
    'bare node:http with our bytes and headers',
    'same.ts',
    `tokens, validation, ids of its own for each request, conditions, Prefer, ${rest}`,
  ),
  hono: peer('bare Hono', 'hono.ts', everything, false),
  memory,
  routes: {
    ...memory,
    title: 'ours, `:memory:`, 300 further paths',
    args: async (given, port) => [
      fileOf(new URL('further-routes/main.ts', import.meta.url).href),
      await writeLargerContract(given.folder, 300),
      ...(await memory.args(given, port)),
    ],
  },
  durable: ours('ours, durable', newFile),
  normal: ours('ours, `--durability normal`', newFile, '--durability', 'normal'),
  fastify: peer('Fastify, schemas for body and answer', 'fastify.ts', headersAndErrors),
  zod: peer('@hono/zod-openapi', 'hono-zod-openapi.ts', headersAndErrors),
  express: peer('express + express-openapi-validator', 'express.ts', headersAndErrors),
  prism: {
    title: 'Prism mock',
    lacks: `state: it answers an example, request-id, ${headersAndErrors}`,
    args: (_given, port) => {
      const program = resolve('@stoplight/prism-cli');
      // It would fork in production, and put more than one process to work.
      const options = ['-m', 'false', '-h', '127.0.0.1', '-p', String(port)];
      return [program, 'mock', ...options, fileOf(documentUrl)];
    },
    path: '',
    hasRevisions: false,
  },
} satisfies Record<string, Server>;

/** The name of a server. */
export type ServerName = keyof typeof servers;

/** A server that listens. The end of the block kills it. */
export interface RunningServer extends AsyncDisposable {
  readonly name: ServerName;
  readonly pid: number;
  /** The URL before `/connectors`. */
  readonly base: string;
  readonly connectors: number;
}

/** Starts a server, and waits until it says that it listens. */
export async function startServer(name: ServerName, given: Given): Promise<RunningServer> {
  const server: Server = servers[name];
  const port = name === 'prism' ? await freePort() : 0;
  const child: Child = startChild('server', await server.args(given, port));
  const [, url = ''] = await child.printed(/listening on +(http:\/\/[\d.]+:\d+)/);
  return {
    name,
    pid: child.pid,
    base: `${url}${server.path}`,
    connectors: given.connectors,
    [Symbol.asyncDispose]: () => child[Symbol.asyncDispose](),
  };
}

/** Writes the connectors to a file that the server's `--seed` reads. */
function seedFile({ connectors, folder }: Given): string {
  const file = join(folder, `seed-${connectors}.json`);
  writeFileSync(file, JSON.stringify(fleetOf(connectors)));
  return file;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const port = Number(Reflect.get(Object(server.address()), 'port'));
  await new Promise((closed) => {
    server.close(closed);
  });
  return port;
}
