// Stands for the one address that servers know of a database, whichever machine has it: a name, a proxy, a virtual IP.
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** An address. */
export interface Address extends AsyncDisposable {
  /** The URL of the database by its address. */
  readonly url: string;
  /** Leads new connections to another place; those that are there stay where they are. */
  leadTo(url: string): void;
}

/** Opens an address that leads to the database at a URL. */
export async function openAddress(url: string): Promise<Address> {
  let target = new URL(url);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    const end = (): void => {
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', end).on('close', () => {
        sockets.delete(socket);
        end();
      });
    }
    near.pipe(far).pipe(near);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const through = new URL(url);
  if (typeof address === 'object' && address !== null) through.host = `127.0.0.1:${address.port}`;
  return {
    url: through.href,
    leadTo(other) {
      target = new URL(other);
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
