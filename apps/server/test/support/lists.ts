// Asks for lists over HTTP, and turns their pages.
import type { RoundTrip } from './round-trip.ts';

/** A page, as far as it was answered. */
export interface ListPage {
  readonly '@odata.context'?: string;
  readonly '@odata.count'?: number;
  readonly '@odata.nextLink'?: string;
  readonly value: readonly Readonly<Record<string, unknown>>[];
}

/** The body of an answer that must be a page. */
export async function pageOf(answer: Response): Promise<ListPage> {
  const body = Object(await answer.json());
  if (answer.status !== 200) throw new Error(`${answer.status}: ${JSON.stringify(body)}`);
  return body;
}

/** What follows a path: options as they are written, each value encoded. */
export const query = (options: Readonly<Record<string, string>>): string =>
  `?${Object.entries(options)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;

/** Asks for a page. `path` may also be a nextLink. */
export async function getPage(
  { send, origin }: Pick<RoundTrip, 'send' | 'origin'>,
  path: string,
  headers: Record<string, string> = {},
): Promise<ListPage> {
  return pageOf(await send('GET', path.startsWith(origin) ? path.slice(origin.length) : path, { headers }));
}

/** The ids on a page. */
export const idsOf = ({ value }: ListPage): unknown[] => value.map(({ id }) => id);

/** All pages from a path on, each asked for by the nextLink of the one before; no more than 1000, which are a circle. */
export async function turn(
  trip: Pick<RoundTrip, 'send' | 'origin'>,
  path: string,
  headers: Record<string, string> = {},
): Promise<ListPage[]> {
  const pages: ListPage[] = [];
  let next: string | undefined = path;
  while (next !== undefined && pages.length < 1000) {
    const page = await getPage(trip, next, headers);
    pages.push(page);
    next = page['@odata.nextLink'];
  }
  return pages;
}
