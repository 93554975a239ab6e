// Talks to a server byte by byte, as no HTTP client would.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { connect as connectByTls } from 'node:tls';
import type { RunningServer } from '../../src/start.ts';

/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Opens a connection, by TLS where the server has it. Errors of it are no news: a server may cut it. */
export async function openConnection({ url, certificate }: RunningServer): Promise<Socket> {
  const { hostname: host, port } = new URL(url);
  const socket =
    certificate === undefined
      ? connect(Number(port), host)
      : connectByTls({ host, port: Number(port), ca: readFileSync(certificate) });
  socket.setEncoding('latin1').on('error', () => {});
  await once(socket, certificate === undefined ? 'connect' : 'secureConnect');
  return socket;
}

/** The next final answer on a connection; `undefined` if it is closed before there is one. */
export async function nextAnswer(socket: Socket): Promise<RawAnswer | undefined> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let text = '';
  const read = (chunk: string): void => {
    text += chunk;
    const answer = parse(text);
    if (answer && answer.body.length >= Number(answer.headers['content-length'])) resolve();
  };
  socket.on('data', read).once('close', resolve);
  await promise;
  socket.off('data', read).off('close', resolve);
  return parse(text);
}

/**
 * Sends bytes on a connection of their own, and gives the answer.
 *
 * @param bytes one character for each.
 * @param ended whether nothing more can come, as when a caller goes away.
 */
export async function exchange(
  server: RunningServer,
  bytes: string,
  ended = false,
): Promise<RawAnswer | undefined> {
  const socket = await openConnection(server);
  const answer = nextAnswer(socket);
  socket.write(bytes, 'latin1');
  if (ended) socket.end();
  try {
    return await answer;
  } finally {
    socket.destroy();
  }
}

function parse(text: string): RawAnswer | undefined {
  const [head = '', ...rest] = text.replace(/^HTTP\/1\.1 100 [^]*?\r\n\r\n/, '').split('\r\n\r\n');
  const [statusLine = '', ...lines] = head.split('\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(statusLine)?.[1]);
  if (rest.length === 0 || Number.isNaN(status)) return undefined;
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  );
  return { status, headers, body: rest.join('\r\n\r\n') };
}
