// Copies all that one store holds into another, which may be of another engine.
import { resolve } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { openStore } from './open-store.ts';
import {
  type Absent,
  type Counts,
  type OpenedStore,
  type Query,
  type Store,
  type StoredConnector,
  type StoredGroup,
  StoreRefused,
} from './store.ts';

/** How many rows are read at a time: some hundred kilobytes. */
const pageSize = 1000;

/** Where to copy from, and where to: what `openStore` takes, but `:memory:`. */
export interface CopyOptions {
  readonly from: string;
  readonly to: string;
}

/** What was copied, with both places as people may see them. */
export interface Copied extends CopyOptions {
  readonly counts: Counts;
}

/** One of the two stores cannot be used; the message names the option, and is a sentence. */
export class CopyRefused extends Error {
  override readonly name = 'CopyRefused';
}

/**
 * Copies all connectors and groups, revisions included, or nothing. The source must be there, and stays as it is, but
 * for a schema of an earlier version, which is brought to the newest; the target is made if it is not there, and must be
 * empty. What is a file is kept from every server meanwhile.
 *
 * @param signal breaks it off: then it rejects with the signal's reason.
 * @param onProgress is told now and then how many connectors are copied.
 * @throws CopyRefused if one of the two cannot be used; else whatever kept the copy from being stored.
 */
export async function copyStore(
  { from, to }: CopyOptions,
  signal: AbortSignal,
  onProgress: (count: number) => void,
): Promise<Copied> {
  if (resolve(from) === resolve(to)) throw new CopyRefused('--to: it is the same place as --from.');
  const source = await open('--from', from, 'refuse');
  try {
    const target = await open('--to', to, 'make');
    try {
      const counts = await target.store.load({
        groups: groupsOf(source.store, signal),
        connectors: connectorsOf(source.store, signal, onProgress),
      });
      return { counts, from: source.location, to: target.location };
    } catch (error) {
      if (!(error instanceof StoreRefused)) throw error;
      throw refused(
        '--to',
        `${target.location} cannot take a copy: ${error.message}. Name a place that is new or empty.`,
        error,
      );
    } finally {
      await target.store.close();
    }
  } finally {
    await source.store.close();
  }
}

async function open(option: string, data: string, absent: Absent): Promise<OpenedStore> {
  try {
    return await openStore(data, 'full', absent);
  } catch (error) {
    throw error instanceof StoreRefused ? refused(option, error.message, error) : error;
  }
}

const refused = (option: string, sentence: string, cause: unknown): CopyRefused =>
  new CopyRefused(`${option}: ${sentence}`, { cause });

/** The groups, the default one first. */
async function* groupsOf({ groups }: Store, signal: AbortSignal): AsyncGenerator<readonly StoredGroup[]> {
  yield [await groups.getDefault()];
  const pages = pagesOf(
    (query) => groups.list(query),
    ({ group }) => group.id,
    signal,
  );
  for await (const page of pages) yield page.filter(({ group }) => !group.isDefault);
}

async function* connectorsOf(
  { connectors }: Store,
  signal: AbortSignal,
  onProgress: (count: number) => void,
): AsyncGenerator<readonly StoredConnector[]> {
  let count = 0;
  const pages = pagesOf(
    (query) => connectors.list(query),
    ({ connector }) => connector.id,
    signal,
  );
  for await (const page of pages) {
    yield page;
    count += page.length;
    onProgress(count);
  }
}

/** All pages of a list. */
async function* pagesOf<T>(
  list: (query: Query) => Promise<readonly T[]>,
  idOf: (row: T) => string,
  signal: AbortSignal,
): AsyncGenerator<readonly T[]> {
  let after = '';
  for (;;) {
    // SQLite never waits, and without a turn no signal would be heard.
    await turn();
    signal.throwIfAborted();
    const page = await list({ after: { id: after }, limit: pageSize });
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    after = idOf(last);
  }
}
