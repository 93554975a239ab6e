// Reads pages from a store through its port, at the start of lists and at their ends.
import { withKey } from '@graph-connectors/odata';
import { type ConnectorQuery, type Position, type Store, openStore } from '@graph-connectors/server';
import type { PageJob, PageTimes } from './job.ts';
import { listsOf } from './lists.ts';

/** How many connectors a page has. */
const limit = 100;

/** How many pages are read by turns at each end: more than a store remembers. */
const pages = 64;

/** Does a job. */
export async function timePages({ data, pairs, seconds }: PageJob): Promise<PageTimes[]> {
  const { store } = await openStore(data);
  const times: PageTimes[] = [];
  for (const { list, query } of await listsOf(store)) {
    const starts = await startsOf(store, query);
    const page = (from: readonly Position[]) => async (turn: number) => {
      const after = from[turn % from.length];
      const { length } = await store.connectors.list({ ...query, ...(after && { after }), limit });
      if (length === 0) throw new Error(`A page of ${list} is empty.`);
    };
    const found: PageTimes = { list, first: [], last: [], count: [] };
    const works = [
      [found.first, page(starts.first)],
      [found.last, page(starts.last)],
      [found.count, async () => void (await store.connectors.count(query))],
    ] as const;
    // The first round only warms up.
    for (let round = 0; round <= pairs; round += 1) {
      for (const [means, work] of round % 2 === 0 ? works : works.toReversed()) {
        const mean = await time(work, seconds);
        if (round > 0) means.push(mean);
      }
    }
    times.push(found);
  }
  await store.close();
  return times;
}

/** Does a work over and over for some seconds, and gives the mean of its times in microseconds. */
async function time(work: (turn: number) => Promise<void>, seconds: number): Promise<number> {
  const begin = performance.now();
  for (let turn = 1; ; turn += 1) {
    await work(turn);
    const passed = performance.now() - begin;
    if (passed > seconds * 1000) return (passed * 1000) / turn;
  }
}

/** The places after which the first and the last pages of a list begin; the last ones from the list turned round. */
async function startsOf(
  store: Store,
  query: ConnectorQuery,
): Promise<{ first: Position[]; last: Position[] }> {
  const orderBy = query.orderBy ?? [];
  const turned = withKey(orderBy, 'id').map(({ property, descending }) => ({
    property,
    descending: !descending,
  }));
  const first = await store.connectors.list({ ...query, limit: pages });
  const last = await store.connectors.list({ ...query, orderBy: turned, skip: 1, limit: limit + pages });
  const places = (rows: typeof first): Position[] =>
    rows.map(({ connector }) => ({
      id: connector.id,
      values: orderBy.map(({ property }) => String(Reflect.get(connector, property))),
    }));
  // A list that is no longer has one page, after no place.
  if (last.length < limit + pages) return { first: [], last: [] };
  return { first: places(first), last: places(last.slice(limit)) };
}
