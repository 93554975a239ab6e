// The promises of a store about being filled with what another one holds: the part of the suite that is about loading.
import { expect, it } from 'vitest';
import { type ConnectorStore, type StoredConnector, StoreUnavailable } from '../../src/store/store.ts';
import { connector, inactive } from './connectors.ts';

const stored = (id: string, revision: number): StoredConnector => ({ connector: connector(id), revision });

const pages = [[stored('A-Key', 3), stored('b', 1)], [], [stored('c', Number.MAX_SAFE_INTEGER)]] as const;

const refused = expect.objectContaining({ name: 'StoreRefused', message: 'it holds connectors already' });

/** Adds the tests; `store` gives the empty store of the test that runs. */
export function loading(store: () => ConnectorStore): void {
  it('is filled with connectors as they were stored elsewhere, and counts their revisions on', async () => {
    expect(await store().list()).toEqual([]);
    expect(await store().load(pages)).toBe(3);
    expect(await store().list()).toEqual(pages.flat());
    expect(await store().update('a-kEY', inactive)).toEqual({
      connector: connector('A-Key', { status: 'inactive' }),
      revision: 4,
    });
    expect(await store().delete('b', () => {})).toBe(true);
    expect(await store().create(connector('b'))).toEqual(stored('b', 1));
  });

  it('may be filled with nothing', async () => {
    expect(await store().load([])).toBe(0);
    expect(await store().list()).toEqual([]);
  });

  it('is filled only if it is empty, also of what was asked for just before', async () => {
    const created = store().create(connector('z'));
    await expect(store().load(pages)).rejects.toThrow(refused);
    await created;
    await expect(store().load([])).rejects.toThrow(refused);
    expect(await store().list()).toEqual([stored('z', 1)]);
  });

  it('is filled whole or not at all, says what came between, and can be filled then', async () => {
    const reason = new Error('no more');
    async function* poisoned(): AsyncGenerator<readonly StoredConnector[]> {
      yield* pages;
      throw reason;
    }
    await expect(store().load(poisoned())).rejects.toBe(reason);
    expect(await store().list()).toEqual([]);
    await expect(store().load([...pages, [stored('C', 1)]])).rejects.toThrow(Error);
    await expect(store().load([[stored('d', 1), stored('D', 1)]])).rejects.toThrow(Error);
    expect(await store().list()).toEqual([]);
    expect(await store().load(pages)).toBe(3);
  });

  it('shows nobody a part of what it is filled with', async () => {
    const seen: StoredConnector[] = [];
    async function* watched(): AsyncGenerator<readonly StoredConnector[]> {
      for (const page of pages) {
        yield page;
        seen.push(...(await unlessUnavailable(store().list(), [])));
        const one = await unlessUnavailable(store().get('b'), undefined);
        if (one !== undefined) seen.push(one);
      }
    }
    expect(await store().load(watched())).toBe(3);
    expect(seen).toEqual([]);
    expect(await store().list()).toEqual(pages.flat());
  });

  it('is filled, and created in meanwhile, as if one came after the other', async () => {
    let created: StoredConnector | undefined;
    async function* interrupted(): AsyncGenerator<readonly StoredConnector[]> {
      yield [stored('a', 7)];
      created = await unlessUnavailable(store().create(connector('b')), undefined);
    }
    const [load] = await Promise.allSettled([store().load(interrupted())]);
    const loaded = load.status === 'fulfilled' ? [stored('a', 7)] : [];
    expect(await store().list()).toEqual([...loaded, ...(created === undefined ? [] : [created])]);
  });
}

/** What a call gives; an engine may refuse to serve while it is filled. */
async function unlessUnavailable<T>(call: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof StoreUnavailable) return otherwise;
    throw error;
  }
}
