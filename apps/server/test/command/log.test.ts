// Proves what the log says of each request, and what it never says.
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { RunningCommand } from './run-command.ts';

const args = ['--port', '0', '--data', ':memory:'];
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const secrets = { headers: { Authorization: 'Bearer s3cret-token', Cookie: 's3cret-cookie' } };

/** The lines of a log, after the introduction if it is on the same stream, once there are so many. */
async function linesOf(command: RunningCommand, count: number): Promise<string[]> {
  const [, log = ''] = await command.printed(
    new RegExp(`(?:^curl .*\\n\\n|^(?=\\{))((?:.+\\n){${count}})$`, 'm'),
  );
  return log.trim().split('\n');
}

describe('--log json', () => {
  it('is one JSON object a line for each request, under the id that the caller got', async () => {
    await using command = new RunningCommand([...args, '--log', 'json']);
    const url = await command.listens();
    const requests = [
      ['GET', '/beta/connectors', '/beta/connectors', 200],
      ['GET', "/beta/Connectors('none')", '/beta/connectors/none', 404],
      ['PUT', '/beta/connectors', '/beta/connectors', 405],
      ['POST', '/beta/connectors', '/beta/connectors', 415],
      ['GET', '/nowhere?token=s3cret-query', '/nowhere', 404],
      ['GET', '/beta/connectors?$filter=s3cret-query', '/beta/connectors', 400],
    ] as const;
    const ids: unknown[] = [];
    for (const [method, path] of requests) {
      const answer = await fetch(url + path, { method, ...secrets });
      ids.push(answer.headers.get('request-id'));
    }
    const lines = (await linesOf(command, requests.length)).map((line): unknown => JSON.parse(line));
    expect(lines).toEqual(
      requests.map(([method, , path, status], index) =>
        expect.objectContaining({
          method,
          path,
          status,
          milliseconds: expect.any(Number),
          requestId: ids[index],
        }),
      ),
    );
    const { stdout, stderr } = await command.ends('SIGTERM');
    expect(stdout + stderr).not.toContain('s3cret');
  });

  it('has a line for what is no operation, and for what is no request, under the id that was answered', async () => {
    await using command = new RunningCommand([...args, '--log', 'json']);
    const url = await command.listens();
    const health = await fetch(`${url}/healthz`, secrets);
    const socket = connect(Number(new URL(url).port), '127.0.0.1').setEncoding('utf8');
    socket.end('no request at all\r\n\r\n');
    const [refusal] = await once(socket, 'data');
    const lines = (await linesOf(command, 2)).map((line): unknown => JSON.parse(line));
    expect(lines).toEqual([
      expect.objectContaining({ path: '/healthz', status: 200, requestId: health.headers.get('request-id') }),
      expect.objectContaining({ status: 400, requestId: /request-id: (\S+)/.exec(String(refusal))?.[1] }),
    ]);
  });

  it('does not let a path pass for a line of its own', async () => {
    await using command = new RunningCommand([...args, '--log', 'json']);
    await fetch(`${await command.listens()}/a%0A{"status":200}`, secrets);
    const [line = ''] = await linesOf(command, 1);
    expect(JSON.parse(line)).toMatchObject({ method: 'GET', status: 404 });
  });
});

describe('--log pretty', () => {
  it('is one line for people', async () => {
    await using command = new RunningCommand(args);
    const answer = await fetch(`${await command.listens()}/beta/connectors?s3cret-query`, secrets);
    const [line] = await linesOf(command, 1);
    expect(line).toContain(`GET /beta/connectors 400`);
    expect(line).toContain(answer.headers.get('request-id'));
    const { stdout, stderr } = await command.ends('SIGTERM');
    expect(stdout + stderr).not.toContain('s3cret');
  });

  it.each([
    ['a line of its own', '/a%0A[09:00:00]%20INFO:%20GET%20/forged%20200', '/a%0A[09:00:00]'],
    ['a command to the terminal', '/a%1B[2Jb', '/a%1B[2Jb'],
    ['a line of its own in Unicode', '/a%E2%80%A8b', '/a%E2%80%A8b'],
    ['text that runs backwards', '/a%E2%80%AEb', '/a%E2%80%AEb'],
  ])('does not let a path pass for %s', async (_, path, logged) => {
    await using command = new RunningCommand(args);
    await fetch((await command.listens()) + path, secrets);
    const [line] = await linesOf(command, 1);
    expect(line).toContain(`GET ${logged}`);
  });
});

describe('--log off', () => {
  it('is nothing', async () => {
    await using command = new RunningCommand([...args, '--log', 'off']);
    const url = await command.listens();
    await fetch(`${url}/beta/connectors`, secrets);
    await fetch(`${url}/nowhere`, secrets);
    const { stdout, stderr } = await command.ends('SIGTERM');
    expect(stdout.split('\n\n').at(-1)).toBe('');
    expect(stderr).toBe('');
  });
});

describe('a failure that nobody foresaw', () => {
  /** What a broken app printed: its log, and the answer it gave. */
  async function outcome(format: string): Promise<{ log: string[]; answer: Record<string, unknown> }> {
    const file = fileURLToPath(new URL('broken-app.ts', import.meta.url));
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [file, format]);
    return { log: stdout.trimEnd().split('\n'), answer: Object(JSON.parse(stderr)) };
  }

  it('is logged with its reason and its request-id', async () => {
    const { log, answer } = await outcome('json');
    const { requestId } = answer;
    expect(requestId).toMatch(guid);
    expect(log.map((line): unknown => JSON.parse(line))).toEqual([
      expect.objectContaining({ requestId, err: expect.objectContaining({ message: 's3cret reason' }) }),
      expect.objectContaining({ requestId, status: 500 }),
    ]);
    expect(log.join('')).not.toContain('s3cret-token');
  });

  it('is logged for people too', async () => {
    const { log, answer } = await outcome('pretty');
    expect(log[0]).toContain(`failed: s3cret reason ${String(answer['requestId'])}`);
    expect(log.join('\n')).toContain('broken-app.ts');
    expect(log.at(-1)).toContain('GET /beta/connectors/a 500');
  });

  it('is not told to the caller', async () => {
    const { answer } = await outcome('json');
    expect(answer).toMatchObject({ status: 500, body: { error: { code: 'InternalServerError' } } });
    expect(JSON.stringify(answer)).not.toMatch(/s3cret|\.ts|    at /);
  });
});
