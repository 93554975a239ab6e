// Knows the connections on which TLS is not agreed yet, of which the HTTP server knows nothing.
import type { Server as TlsServer } from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** The handshakes of a server. */
export interface Handshakes {
  /** The connection under a socket on which the handshake failed; it still takes an answer that is not encrypted. */
  under(socket: Duplex): Socket | undefined;
  /** Cuts those that are under way. */
  cut(): void;
}

/** Watches the handshakes of a server. */
export function watchHandshakes(server: TlsServer): Handshakes {
  const connections = new Map<string, Socket>();
  server.on('connection', (connection: Socket) => {
    const peer = peerOf(connection);
    connections.set(peer, connection);
    connection.once('close', () => connections.delete(peer));
  });
  server.on('secureConnection', (socket) => connections.delete(peerOf(socket)));
  return {
    under: (socket) => connections.get(peerOf(socket)),
    cut() {
      for (const connection of connections.values()) connection.destroy();
    },
  };
}

/** What a connection and the TLS over it have in common. */
function peerOf(socket: Duplex): string {
  return `${Reflect.get(socket, 'remoteAddress')} ${Reflect.get(socket, 'remotePort')}`;
}
