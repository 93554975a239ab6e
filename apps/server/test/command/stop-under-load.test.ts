// Stops the command while it is busy: what is in flight ends first, unless somebody insists.
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { RunningCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'stop-'));
afterAll(() => rmSync(folder, { recursive: true }));

const body = '{"machineName":"in-flight.contoso.com"}';
const half = Math.trunc(body.length / 2);

/** A request whose head the server has read, and half of whose body it has been sent. */
async function halfSent(url: string): Promise<Socket> {
  const { hostname, port, host } = new URL(url);
  const socket = connect(Number(port), hostname).setEncoding('utf8');
  const head = [
    'PATCH /beta/connectors/7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a HTTP/1.1',
    `Host: ${host}`,
    'Authorization: Bearer any',
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    // The server says that it has read the head.
    'Expect: 100-continue',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  await once(socket, 'data');
  socket.write(body.slice(0, half));
  return socket;
}

/** Sends the rest of the request, and gives the answer once the server has ended the connection. */
async function rest(socket: Socket): Promise<string> {
  let answer = '';
  socket.on('data', (text: string) => (answer += text));
  socket.write(body.slice(half));
  await once(socket, 'close');
  return answer;
}

describe('SIGTERM', () => {
  it('lets each of 100 requests in flight have its whole answer, and ends with 0', async () => {
    const args = ['--port', '0', '--data', join(folder, 'connectors.db'), '--log', 'off'];
    await using command = new RunningCommand(args);
    const url = await command.listens();
    const sockets = await Promise.all(Array.from({ length: 100 }, () => halfSent(url)));
    const ended = command.ends('SIGTERM');
    const answers = await Promise.all(sockets.map(rest));
    expect(answers.filter((answer) => /^HTTP\/1\.1 200 [^]*\r\n\r\n\{.*\}$/.test(answer))).toHaveLength(100);
    expect((await ended).code).toBe(0);

    await using next = new RunningCommand(args);
    const connector = `${await next.listens()}/beta/connectors/7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a`;
    const there = await fetch(connector, { headers: { Authorization: 'Bearer any' } });
    expect(await there.json()).toMatchObject(JSON.parse(body));
  });

  it('waits for nobody for ever: a request that never ends is cut off, and the exit code is 0', async () => {
    await using command = new RunningCommand(['--port', '0', '--data', ':memory:', '--log', 'off']);
    const socket = await halfSent(await command.listens());
    const cut = once(
      socket.resume().on('error', () => {}),
      'close',
    );
    expect((await command.ends('SIGTERM')).code).toBe(0);
    await cut;
  });

  it('ends at once when it comes a second time', async () => {
    await using command = new RunningCommand(['--port', '0', '--data', ':memory:', '--log', 'off']);
    const socket = await halfSent(await command.listens());
    socket.on('error', () => {});
    const ended = command.ends('SIGTERM');
    // The first one has been taken once nobody is let in any more.
    await refused(await command.listens());
    void command.ends('SIGTERM');
    expect((await ended).code).toBe(1);
    socket.destroy();
  });
});

async function refused(url: string): Promise<void> {
  for (;;) {
    try {
      await fetch(`${url}/healthz`, { headers: { Connection: 'close' } });
    } catch {
      return;
    }
  }
}
