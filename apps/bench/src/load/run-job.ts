// Sends requests over a number of connections, each one when the one before it on the connection is answered.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { quantile } from '../statistics.ts';
import { createAnswerReader } from './answer-reader.ts';
import type { Job, Result } from './job.ts';
import { requestsOf } from './requests.ts';

/** How long answers to the last requests may take, in milliseconds. */
const patience = 30_000;

/** Does a job. It rejects only if nothing listens. */
export async function runJob(job: Job): Promise<Result> {
  const requests = requestsOf(job);
  const { hostname, port } = new URL(job.base);
  const times: number[] = [];
  let next = job.first;
  let good = 0;
  let bad = 0;
  let errors = 0;
  let bytes = 0;
  let trouble: string | undefined;
  let deadline: number | undefined;
  const sockets = new Set<Socket>();

  /** Opens a connection, and has one request answered on it: a busy server takes long to accept the last of many. */
  const open = async (): Promise<{ send: () => void; ended: Promise<void> }> => {
    const read = createAnswerReader();
    const first = Promise.withResolvers<void>();
    const end = Promise.withResolvers<void>();
    let sentAt = 0;
    const send = (): void => {
      sentAt = performance.now();
      socket.write(requests[next++ % requests.length] ?? '');
    };
    const fail = (reason: string): void => {
      errors += 1;
      trouble ??= reason;
      socket.destroy();
    };
    const take = (piece: Buffer): void => {
      const answer = read(piece);
      if (answer === undefined) return;
      const now = performance.now();
      bytes += answer.bytes;
      if (answer.status === 200) {
        good += 1;
        if (deadline !== undefined && now <= deadline) times.push(now - sentAt);
      } else {
        bad += 1;
        trouble ??= `status ${answer.status}`;
      }
      if (deadline === undefined) first.resolve();
      else if (now < deadline) send();
      else socket.destroy();
    };
    const socket = connect({
      host: hostname,
      port: Number(port),
      noDelay: true,
      onread: {
        buffer: Buffer.allocUnsafe(65_536),
        callback: (length, buffer) => {
          try {
            // Node.js hands over the buffer it was given, whatever its type says.
            take(Buffer.from(buffer.buffer, buffer.byteOffset, length));
          } catch (error) {
            fail(String(error));
          }
          return true;
        },
      },
    });
    await once(socket, 'connect');
    sockets.add(socket);
    socket.on('error', (error) => fail(error.message));
    socket.on('end', () => fail('The server closed a connection.'));
    socket.on('close', () => {
      first.resolve();
      end.resolve();
    });
    send();
    await first.promise;
    return { send, ended: end.promise };
  };

  const watchdog = setTimeout(
    () => {
      for (const socket of sockets) {
        if (socket.destroyed) continue;
        errors += 1;
        trouble ??= 'An answer did not come.';
        socket.destroy();
      }
    },
    job.seconds * 1000 + patience,
  );
  const connections = await Promise.all(Array.from({ length: job.connections }, open));
  const cpu = process.cpuUsage();
  const start = performance.now();
  deadline = start + job.seconds * 1000;
  for (const { send } of connections) send();
  await Promise.all(connections.map(({ ended }) => ended));
  clearTimeout(watchdog);

  const used = process.cpuUsage(cpu);
  const elapsed = performance.now() - start;
  const sorted = Float64Array.from(times).toSorted();
  return {
    rate: times.length / job.seconds,
    good,
    bad,
    errors,
    trouble,
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
    bytes: bytes / (good + bad),
    cpuMicros: used.user + used.system,
    busy: (used.user + used.system) / 1000 / elapsed,
    next,
  };
}
