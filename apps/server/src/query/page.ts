// Gives a page of a list: what the query options ask for, and where the next page is.
import { placeOf } from '@graph-connectors/odata';
import { maxHeaderSize } from 'node:http';
import type { EntityName, Kind, Stored } from '../entities.ts';
import { Fault } from '../fault.ts';
import { preferredPageSize } from '../preference.ts';
import type { RequestContext } from '../request-context.ts';
import type { Query } from '../store/store.ts';
import { withoutOptions } from './option-name.ts';
import { type ListOptions, readOptions } from './read-options.ts';
import { writeSkipToken } from './skip-token.ts';

/** How many items a page has, where nobody asks for another number: what Graph's directory has. */
const pageSize = 100;
/** How many it has at most, whatever is asked for: likewise. */
const maxPageSize = 999;
/** How many bytes are left for what is sent along with a link and the authorization, of all that Node.js takes. */
const otherHeaders = 2048;

/** What a page is read from. */
export interface Source<Name extends EntityName> {
  readonly list: (query: Query) => Promise<readonly Stored[Name][]>;
  readonly count: (query: Pick<Query, 'filter'>) => Promise<number>;
}

/** A request for a page. */
export interface PageRequest {
  readonly query: ListOptions & { readonly $expand?: string };
  readonly header: { readonly Prefer?: string };
}

/** A page. */
export interface Page<Name extends EntityName> {
  readonly items: readonly Stored[Name][];
  /** What stands in the answer before the items. */
  readonly members: { readonly '@odata.count'?: number; readonly '@odata.nextLink'?: string };
  readonly headers: { readonly 'Preference-Applied'?: string };
}

/**
 * Reads a page.
 *
 * @throws QueryError or Fault if an option cannot be read; Fault if the link to the next page could not be followed.
 */
export async function readPage<Name extends EntityName>(
  kind: Kind<Name>,
  source: Source<Name>,
  { query, header }: PageRequest,
  context: RequestContext,
): Promise<Page<Name>> {
  const { orderBy, after, ...filtered } = readOptions(kind, query, context.rules);
  const preferred = preferredPageSize(header.Prefer);
  const { $top: top = preferred ?? pageSize, $skip: skip = 0, $count: isCounted = false } = query;
  // Each of the items may bring a page of its own.
  const most = query.$expand === undefined ? maxPageSize : pageSize;
  const size = Math.min(top, preferred ?? most, most);
  const asked = {
    ...filtered,
    ...(orderBy.length > 0 && { orderBy }),
    ...(after && { after }),
    ...(skip > 0 && { skip }),
  };

  // One more than fits tells whether there is another page.
  const rows = size === 0 ? [] : await source.list({ ...asked, limit: size + 1 });
  const isAll = size > 0 && rows.length <= size && skip === 0;
  // Graph counts on the first page alone. If that has all, there is nothing to look for once more.
  const count =
    isCounted && after === undefined ? (isAll ? rows.length : await source.count(filtered)) : undefined;
  const items = rows.length > size ? rows.slice(0, size) : rows;
  const last = rows.length > size ? items.at(-1) : undefined;
  return {
    items,
    members: {
      ...(count !== undefined && { '@odata.count': count }),
      ...(last !== undefined && { '@odata.nextLink': nextLink(positionOf(last)) }),
    },
    headers: preferred === size ? { 'Preference-Applied': `odata.maxpagesize=${preferred}` } : {},
  };

  function positionOf(stored: Stored[Name]) {
    const values = kind.values(stored);
    return { id: values.id, values: placeOf({ ...values }, orderBy) };
  }

  function nextLink(position: ReturnType<typeof positionOf>): string {
    const kept = withoutOptions(context.search, ['$skip', '$skiptoken']);
    const token = `$skiptoken=${writeSkipToken(position, kind.name, orderBy)}`;
    // A path holds what was decoded of it, and that must not be in a URL.
    const link = new URL(`${context.origin}${context.path}?${kept === '' ? token : `${kept}&${token}`}`).href;
    if (link.length + (context.authorization?.length ?? 0) + otherHeaders <= maxHeaderSize) return link;
    throw new Fault(
      'badRequest',
      'The link to the next page would be too long for a request. Make the query options shorter, $filter above all.',
    );
  }
}
