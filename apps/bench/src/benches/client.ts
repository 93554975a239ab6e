// Calls through the real client, beside bare fetch and Microsoft's own client.
import { type Bench, withServers } from '../bench.ts';
import type { Caller, CallJob, CallResult } from '../calls/job.ts';
import { figure, spread, table } from '../markdown.ts';
import { median, ratios, summarize } from '../statistics.ts';
import { startWorker } from '../worker.ts';

const callers: readonly { readonly caller: Caller; readonly title: string }[] = [
  { caller: 'fetch', title: 'bare fetch' },
  { caller: 'ours', title: '@graph-connectors/client' },
  { caller: 'ours-node', title: '@graph-connectors/client/node' },
  { caller: 'graph', title: '@microsoft/microsoft-graph-client' },
];

const inFlights = [1, 32];

/** What the project wants of the ratio to Microsoft's client. */
const wanted = (caller: Caller, inFlight: number): string =>
  caller === 'ours-node' && inFlight === 32 ? '>= 3, better 5' : '';

interface Row {
  readonly caller: Caller;
  readonly title: string;
  readonly inFlight: number;
  readonly runs: CallResult[];
}

export const client: Bench = {
  about: 'PATCH through a client on one core, against `:memory:` on the other',
  quick: false,
  duration: ({ pairs, seconds }) => inFlights.length * callers.length * (pairs + 1) * (seconds + 0.05) + 3,
  run: async ({ folder, pairs, seconds, progress }) => {
    await using worker = startWorker<CallJob, CallResult>('calls/main.ts');
    const results = await withServers(['memory'], { connectors: 256, folder }, async ([server]) => {
      const { origin: url } = new URL(server?.base ?? '');
      const rows: Row[] = [];
      // Counted over all runs, so that no name is sent twice.
      let first = 0;
      for (const inFlight of inFlights) {
        progress(`${inFlight} in flight`);
        const turns = callers.map(({ caller, title }): Row => ({ caller, title, inFlight, runs: [] }));
        rows.push(...turns);
        // The first round only warms up.
        for (let round = 0; round <= pairs; round += 1) {
          for (const { caller, runs } of round % 2 === 0 ? turns : turns.toReversed()) {
            const result = await worker.run({ caller, url, inFlight, seconds, first });
            first = result.next;
            if (round > 0) runs.push(result);
          }
        }
      }
      return rows;
    });
    return table([
      [
        'client',
        'in flight',
        'pairs',
        'ratio to fetch',
        'ratio to Microsoft',
        'wanted',
        'calls/s',
        'p50 ms',
        'p99 ms',
        'CPU µs/call',
      ],
      ...results.map(({ caller, title, inFlight, runs }) => {
        const middle = (pick: (run: CallResult) => number): string => figure(median(runs.map(pick)));
        const rates = (list: readonly CallResult[]): number[] => list.map(({ rate }) => rate);
        const ratioTo = (other: Caller): string => {
          const base = results.find((row) => row.caller === other && row.inFlight === inFlight);
          return spread(summarize(ratios(rates(runs), rates(base?.runs ?? []))));
        };
        const failed = runs.find(({ bad }) => bad > 0);
        return [
          title,
          String(inFlight),
          String(runs.length),
          failed === undefined
            ? ratioTo('fetch')
            : `void: ${failed.bad} bad, the first: ${String(failed.trouble)}`,
          failed === undefined ? ratioTo('graph') : '',
          wanted(caller, inFlight),
          middle(({ rate }) => rate),
          middle(({ p50 }) => p50),
          middle(({ p99 }) => p99),
          middle(({ cpu }) => cpu),
        ];
      }),
    ]);
  },
};
