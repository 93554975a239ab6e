// Proves that nothing that was acknowledged is lost with the primary, where PostgreSQL keeps a standby in step.
import { createConnectorsClient } from '@graph-connectors/client';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import { RunningCommand } from '../../command/run-command.ts';
import { type Address, openAddress } from '../../support/address.ts';
import { cannotStop, why } from '../../support/postgres.ts';
import { makePair, type Pair } from '../../support/postgres-standby.ts';
import { becomes } from '../../support/ready.ts';
import { Traffic } from '../../support/traffic.ts';

/** How long it may take to make a pair and to start the servers, in milliseconds. */
const startTimeout = 60_000;

const seed = Math.trunc(Math.random() * 2 ** 31);

describe.skipIf(cannotStop !== undefined)(
  `servers on a primary with a standby in step (seed ${seed})${why(cannotStop)}`,
  () => {
    let pair: Pair;
    /** `pg` knows one host only, so that what moves is the address, as it does behind a name or a proxy. */
    let address: Address;
    let commands: readonly RunningCommand[];
    let servers: readonly string[];
    /** Looks into the primary. */
    let watcher: Client;
    beforeAll(async () => {
      pair = await makePair();
      address = await openAddress(pair.primary.url);
      const args = ['--port', '0', '--seed', 'none', '--log', 'off', '--data', address.url];
      commands = Array.from({ length: 3 }, () => new RunningCommand(args));
      servers = await Promise.all(commands.map((command) => command.listens()));
      watcher = new Client({ connectionString: pair.primary.url });
      watcher.on('error', () => {});
      await watcher.connect();
    }, startTimeout);
    afterAll(async () => {
      for (const command of commands) await command.ends('SIGTERM');
      await address[Symbol.asyncDispose]();
      await pair.remove();
    });

    /** Waits for a commit of a server that waits for the standby, and gives its process. */
    async function waiting(): Promise<number> {
      for (;;) {
        const { rows } = await watcher.query<{ pid: number }>(
          `SELECT pid FROM pg_stat_activity
           WHERE wait_event = 'SyncRep' AND application_name = 'graph-connectors'`,
        );
        if (rows[0] !== undefined) return rows[0].pid;
      }
    }

    it.each(['POST', 'PATCH'] as const)(
      'do not acknowledge a %s that the standby does not have, also where the connection breaks over it',
      async (method) => {
        const graph = createConnectorsClient({ baseUrl: `${servers[0]}/beta`, token: 'any', retry: false });
        const body = { machineName: 'a', externalIp: '198.51.100.21', status: 'active' } as const;
        const { data } = await graph.POST('/connectors', { body });
        const params = { path: { connectorsId: data?.id ?? '' } };
        const { rows } = await watcher.query<{ pid: number }>('SELECT pid FROM pg_stat_replication');
        const sender = rows[0]?.pid ?? Number.NaN;
        // The standby gets nothing any more.
        process.kill(sender, 'SIGSTOP');
        let settled = false;
        const answer = (
          method === 'POST'
            ? graph.POST('/connectors', { body })
            : graph.PATCH('/connectors/{connectorsId}', { params, body: { machineName: 'b' } })
        ).finally(() => {
          settled = true;
        });
        await watcher.query('SELECT pg_terminate_backend($1, 10000)', [await waiting()]);
        // PostgreSQL shows the change to everybody by now, although the standby does not have it.
        await Promise.race([answer, waiting()]);
        const wasSettled = settled;
        process.kill(sender, 'SIGCONT');
        expect(wasSettled).toBe(false);
        expect((await answer).response.ok).toBe(true);
      },
    );

    it('do not start on the standby itself, and say why in one line', async () => {
      await expect(openStore(pair.standby.url)).rejects.toThrow(
        /^postgres:\S+ cannot be used as a store: it is a standby; name its primary, or promote it\.$/,
      );
    });

    it('answer 503 while there is none, then go on with what was the standby, and have lost nothing', async () => {
      const traffic = new Traffic({ servers, seed });
      await traffic.open();
      traffic.start();
      await traffic.sees(200, 150);
      await pair.primary.kill();
      await Promise.all(servers.map((url) => becomes(url, 503)));
      await traffic.sees(503, 12);
      // A standby can be read, but may not have the last changes, and cannot be written.
      address.leadTo(pair.standby.url);
      await traffic.sees(503, 12);
      await Promise.all(servers.map((url) => becomes(url, 503)));
      await pair.promote();
      await Promise.all(servers.map((url) => becomes(url, 200)));
      await traffic.sees(200, 150);
      await traffic.stop();
      expect(await traffic.findings()).toEqual([]);
    });
  },
);
