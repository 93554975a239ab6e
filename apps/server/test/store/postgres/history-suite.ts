// Proves that servers which share a database answer as one would that does one request after the other.
import { createConnectorsClient } from '@graph-connectors/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, start } from '../../../src/start.ts';
import { cannotStop, type Postgres, why, withSettings } from '../../support/postgres.ts';
import { becomes } from '../../support/ready.ts';
import { Traffic } from '../../support/traffic.ts';

/** Brings back what the clients ask for, if not when. */
const seed = Math.trunc(Math.random() * 2 ** 31);

/** Adds the tests; `postgres` gives the server. */
export function historySuite(postgres: () => Postgres): void {
  describe(`three servers on one database (seed ${seed})`, () => {
    let data: string;
    let running: readonly RunningServer[];
    let servers: readonly string[];
    beforeAll(async () => {
      data = await postgres().empty();
      running = await Promise.all([1, 2, 3].map(() => start({ data, seed: 'none' })));
      servers = running.map(({ url }) => url);
    });
    afterAll(async () => {
      for (const server of running) await server.close();
    });

    it('let exactly one of many writers with If-Match win each version', async () => {
      const graphs = servers.map((url) =>
        createConnectorsClient({ baseUrl: `${url}/beta`, token: 'any', retry: false }),
      );
      const body = { machineName: 'first', externalIp: '198.51.100.21', status: 'active' } as const;
      const created = await graphs[0]?.POST('/connectors', { body });
      const path = { connectorsId: created?.data?.id ?? '' };
      for (let revision = 1; revision <= 20; revision++) {
        const answers = await Promise.all(
          Array.from({ length: 12 }, async (_, writer) => {
            const machineName = `${revision}-${writer}`;
            const params = { path, header: { 'If-Match': `"${revision}"` } };
            const graph = graphs[writer % graphs.length];
            const answer = await graph?.PATCH('/connectors/{connectorsId}', {
              params,
              body: { machineName },
            });
            return { status: answer?.response.status, machineName };
          }),
        );
        const winners = answers.filter(({ status }) => status === 200);
        expect(winners).toHaveLength(1);
        expect(answers.filter(({ status }) => status === 412)).toHaveLength(11);
        for (const graph of graphs) {
          const read = await graph.GET('/connectors/{connectorsId}', { params: { path } });
          expect(read.data).toMatchObject({
            machineName: winners[0]?.machineName,
            '@odata.etag': `"${revision + 1}"`,
          });
        }
      }
    });

    it('give a history that one store could have given', async () => {
      const traffic = new Traffic({ servers, seed });
      await traffic.open();
      await traffic.run(50);
      expect(await traffic.findings()).toEqual([]);
      // There was something to judge, and nothing in doubt.
      for (const status of [200, 304, 412]) expect(traffic.answered(status)).toBeGreaterThan(0);
      expect(traffic.answered(503)).toBe(0);
    });

    it('give such a history also where connections are cut, with 503 for what is in doubt', async () => {
      const traffic = new Traffic({ servers, seed });
      await traffic.open();
      traffic.start();
      for (let cuts = 0; cuts < 10; cuts++) {
        await traffic.sees(200, 20);
        await postgres().cut();
      }
      await traffic.stop();
      expect(await traffic.findings()).toEqual([]);
      await Promise.all(servers.map((url) => becomes(url, 200)));
    });

    it.skipIf(cannotStop !== undefined)(
      `give such a history also where PostgreSQL is away, with 503, and go on by themselves${why(cannotStop)}`,
      async () => {
        const traffic = new Traffic({ servers, seed });
        await traffic.open();
        traffic.start();
        for (let stops = 0; stops < 2; stops++) {
          await traffic.sees(200, 100);
          await postgres().stop();
          await Promise.all(servers.map((url) => becomes(url, 503)));
          await traffic.sees(503, 12);
          await postgres().start();
          await Promise.all(servers.map((url) => becomes(url, 200)));
        }
        await traffic.sees(200, 100);
        await traffic.stop();
        expect(await traffic.findings()).toEqual([]);
      },
    );

    it.skipIf(cannotStop !== undefined)(
      `answer 503 to writes while the database lets nobody write, and reads as ever${why(cannotStop)}`,
      async () => {
        const traffic = new Traffic({ servers, seed });
        await traffic.open();
        traffic.start();
        await traffic.sees(200, 20);
        await setReadOnly('on');
        await traffic.sees(503, 50);
        await traffic.sees(200, 20);
        await Promise.all(servers.map((url) => becomes(url, 200)));
        await setReadOnly('off');
        await traffic.sees(412, 20);
        await traffic.stop();
        expect(await traffic.findings()).toEqual([]);
      },
    );

    async function setReadOnly(readOnly: 'on' | 'off'): Promise<void> {
      const url = withSettings(data, { default_transaction_read_only: 'off' });
      await postgres().sql(url, `ALTER SYSTEM SET default_transaction_read_only = ${readOnly}`);
      await postgres().sql(url, 'SELECT pg_reload_conf()');
    }
  });
}
