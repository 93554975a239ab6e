// Reads pages from a store through its port, at the start of the list and at its end.
import { type ConnectorStore, openStore } from '@graph-connectors/server';
import type { PageJob, PageTimes } from './job.ts';

/** How many connectors a page has. */
const limit = 100;

/** Does a job. */
export async function timePages({ data, pairs, seconds }: PageJob): Promise<PageTimes> {
  const { store } = await openStore(data);
  const after = await beforeLastPage(store);
  const time = async (start: string): Promise<number> => {
    const begin = performance.now();
    for (let pages = 1; ; pages += 1) {
      const page = await store.list({ after: start, limit });
      if (page.length !== limit) throw new Error(`A page has ${page.length} connectors.`);
      const passed = performance.now() - begin;
      if (passed > seconds * 1000) return (passed * 1000) / pages;
    }
  };

  const first: number[] = [];
  const last: number[] = [];
  const ends = [
    { start: '', times: first },
    { start: after, times: last },
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

/** The id after which exactly one page is left, found by turning all of them. */
async function beforeLastPage(store: ConnectorStore): Promise<string> {
  let ids: string[] = [];
  for (;;) {
    const page = await store.list({ after: ids.at(-1) ?? '', limit });
    if (page.length === 0) break;
    ids = [...ids, ...page.map(({ connector }) => connector.id)].slice(-2 * limit);
  }
  const id = ids.at(-limit - 1);
  if (id === undefined) throw new Error('The list has no two pages.');
  return id;
}
