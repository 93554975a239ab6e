// Reads pages from a store through its port, at the start of the list and at its end.
import { type Store, openStore } from '@graph-connectors/server';
import type { PageJob, PageTimes } from './job.ts';

/** How many connectors a page has. */
const limit = 100;

/** How many pages are read by turns at each end: more than a store remembers. */
const pages = 256;

/** Does a job. */
export async function timePages({ data, pairs, seconds }: PageJob): Promise<PageTimes> {
  const { store } = await openStore(data);
  const starts = await startsOf(store);
  const time = async (start: readonly string[]): Promise<number> => {
    const begin = performance.now();
    for (let read = 1; ; read += 1) {
      const page = await store.connectors.list({ after: { id: start[read % pages] ?? '' }, limit });
      if (page.length !== limit) throw new Error(`A page has ${page.length} connectors.`);
      const passed = performance.now() - begin;
      if (passed > seconds * 1000) return (passed * 1000) / read;
    }
  };

  const first: number[] = [];
  const last: number[] = [];
  const ends = [
    { start: starts.first, times: first },
    { start: starts.last, times: last },
  ];
  // The first round only warms up.
  for (let round = 0; round <= pairs; round += 1) {
    for (const { start, times } of round % 2 === 0 ? ends : ends.toReversed()) {
      const mean = await time(start);
      if (round > 0) times.push(mean);
    }
  }
  await store.close();
  return { first, last };
}

/** The ids after which the first and the last pages begin, found by turning all of them. */
async function startsOf(store: Store): Promise<{ first: string[]; last: string[] }> {
  const kept = pages + limit;
  const first = await store.connectors.list({ limit: pages });
  let ids: string[] = [];
  for (;;) {
    const page = await store.connectors.list({ after: { id: ids.at(-1) ?? '' }, limit });
    if (page.length === 0) break;
    ids = [...ids, ...page.map(({ connector }) => connector.id)].slice(-kept);
  }
  if (ids.length < kept) throw new Error(`The list has fewer than ${kept} connectors.`);
  return { first: first.map(({ connector }) => connector.id), last: ids.slice(0, pages) };
}
