// The client's own time, with a `fetch` that answers at once, beside openapi-fetch and both of Microsoft's clients.
import type { Bench } from '../bench.ts';
import type { Caller, CallJob, CallResult } from '../calls/job.ts';
import { figure, spread, table } from '../markdown.ts';
import { median, ratios, summarize } from '../statistics.ts';
import { startWorker } from '../worker.ts';

const base = 'openapi-fetch';

const callers: readonly { readonly caller: Caller; readonly title: string; readonly isOurs?: true }[] = [
  { caller: 'fetch', title: 'bare fetch' },
  { caller: base, title: 'openapi-fetch' },
  { caller: 'ours', title: '`graph.PATCH`', isOurs: true },
  { caller: 'ours-values', title: '`graph.connectors.update`', isOurs: true },
  { caller: 'ours-given', title: '`graph.PATCH`, with the option `fetch`' },
  { caller: 'graph', title: '@microsoft/microsoft-graph-client' },
  { caller: 'kiota', title: 'Kiota' },
];

export const clientCpu: Bench = {
  about: "The client's own CPU time for a PATCH, with a `fetch` that answers at once",
  quick: false,
  duration: ({ pairs, seconds }) => callers.length * (pairs + 1) * (seconds + 0.05) + 2,
  run: async ({ pairs, seconds, progress }) => {
    await using stack = new AsyncDisposableStack();
    // A process for each, so that none is compiled for what another one does.
    const rows = callers.map(({ caller, title, isOurs = false }) => ({
      caller,
      title,
      isOurs,
      worker: stack.use(startWorker<CallJob, CallResult>('calls/main.ts')),
      runs: new Array<CallResult>(),
    }));
    // The first round only warms up.
    for (let round = 0; round <= pairs; round += 1) {
      progress(`round ${round} of ${pairs}`);
      for (const { caller, worker, runs } of round % 2 === 0 ? rows : rows.toReversed()) {
        const result = await worker.run({ caller, url: undefined, inFlight: 1, seconds, first: 0 });
        if (result.bad > 0) throw new Error(`${caller}: ${String(result.trouble)}`);
        if (round > 0) runs.push(result);
      }
    }
    const times = (caller: Caller): number[] =>
      rows.find((row) => row.caller === caller)?.runs.map(({ cpu }) => cpu) ?? [];
    const ratio = (caller: Caller, to: Caller): string => spread(summarize(ratios(times(caller), times(to))));
    return table([
      [
        'client',
        'CPU µs/call',
        'to openapi-fetch',
        'wanted',
        "to Microsoft's",
        'wanted',
        'to Kiota',
        'wanted',
      ],
      ...rows.map(({ caller, title, isOurs }) => [
        title,
        figure(median(times(caller))),
        ratio(caller, base),
        isOurs ? '<= 1.3' : '',
        ratio(caller, 'graph'),
        isOurs ? '< 1' : '',
        ratio(caller, 'kiota'),
        isOurs ? '< 1' : '',
      ]),
    ]);
  },
};
