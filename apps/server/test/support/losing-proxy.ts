// Stands between a store and PostgreSQL, and holds up or loses what it is told to.
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** What is lost with the connection: a statement on its way there, or its answer on the way back. */
export type Loss = 'statement' | 'answer';

/** The proxy. */
export interface LosingProxy extends AsyncDisposable {
  /** The URL by which to go through it. */
  readonly url: string;
  /** Loses the next statement of a name, or its answer, and the connection with it. */
  lose(loss: Loss, statement: string): void;
  /** Holds up the next statement of a name until something is done. */
  holdUp(statement: string, meanwhile: () => Promise<unknown>): void;
  /** Whether what it was told to do was done. */
  isDone(): boolean;
}

/** Starts a proxy to the PostgreSQL at a URL. */
export async function openLosingProxy(url: string): Promise<LosingProxy> {
  const target = new URL(url);
  let armed: { readonly statement: Buffer; readonly act: Loss | (() => Promise<unknown>) } | undefined;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    let isLosing = false;
    const end = (): void => {
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far]) {
      sockets.add(socket);
      // Whatever ends one side ends the other.
      socket.on('error', end).on('close', end);
    }
    near.on('data', (chunk: Buffer) => {
      if (armed !== undefined && chunk.includes(armed.statement)) {
        const { act } = armed;
        armed = undefined;
        if (act === 'statement') return end();
        if (act === 'answer') isLosing = true;
        else return void act().then(() => far.write(chunk));
      }
      far.write(chunk);
    });
    far.on('data', (chunk: Buffer) => {
      if (isLosing) end();
      else near.write(chunk);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const through = new URL(url);
  if (typeof address === 'object' && address !== null) through.host = `127.0.0.1:${address.port}`;
  return {
    url: through.href,
    lose(loss, statement) {
      armed = { statement: bound(statement), act: loss };
    },
    holdUp(statement, meanwhile) {
      armed = { statement: bound(statement), act: meanwhile };
    },
    isDone: () => armed === undefined,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A statement as a Bind message names it: after the name of the portal, which has none, each ended by a NUL. */
const bound = (statement: string): Buffer => Buffer.from(`\0${statement}\0`);
