// Lets the server run into a limit on the size of its files, which to SQLite is a disk that takes no more.
import { type Connector, createConnectorsClient } from '@graph-connectors/client';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { RunningCommand } from '../command/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'full-'));
afterAll(() => rmSync(folder, { recursive: true }));

const args = ['--port', '0', '--data', join(folder, 'connectors.db'), '--seed', 'none', '--log', 'off'];
/** 256 KiB, in blocks of 512 bytes. A write beyond it fails, since the signal that would kill is ignored. */
const limit = "trap '' XFSZ; ulimit -f 512";

const clientOf = async (command: RunningCommand) =>
  createConnectorsClient({ baseUrl: `${await command.listens()}/beta`, token: 'any', retry: false });

describe('a disk that takes no more', () => {
  it('is told as 503, stops no read, and loses nothing that was acknowledged', async () => {
    const acknowledged: string[] = [];
    {
      await using command = new RunningCommand(args, {}, limit);
      const graph = await clientOf(command);
      const create = async () =>
        graph.POST('/connectors', {
          body: { machineName: 'm'.repeat(255), externalIp: 'e'.repeat(255), status: 'active' },
        });
      let created = await create();
      while (created.data !== undefined) {
        acknowledged.push(created.data.id);
        created = await create();
      }
      expect([created.response.status, created.error?.error.code]).toEqual([503, 'ServiceUnavailable']);
      expect(created.response.headers.get('retry-after')).toBe('1');
      expect(idsOf(await Array.fromAsync(graph.connectors.list()))).toEqual(acknowledged.toSorted());
    }
    await using command = new RunningCommand(args);
    const graph = await clientOf(command);
    expect(acknowledged.length).toBeGreaterThan(10);
    expect(idsOf(await Array.fromAsync(graph.connectors.list()))).toEqual(acknowledged.toSorted());
  });
});

const idsOf = (connectors: readonly Connector[] = []): string[] => connectors.map(({ id }) => id);
