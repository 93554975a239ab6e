// The promises of a store about being filled with what another one holds: the part of the suite that is about loading.
import { expect, it } from 'vitest';
import {
  type Contents,
  newDefaultGroup,
  type Pages,
  type Store,
  type StoredConnector,
  type StoredGroup,
  StoreUnavailable,
} from '../../src/store/store.ts';
import { connector, groupId, inactive } from './connectors.ts';
import { group } from './groups.ts';

const stored = (id: string, revision: number): StoredConnector => ({
  connector: connector(id),
  revision,
  groupId,
});

/** Contents of which the groups are those of a new store. */
const inDefault = (connectors: Pages<StoredConnector>): Contents => ({ groups: [], connectors });

const pages = [[stored('A-Key', 3), stored('b', 1)], [], [stored('c', Number.MAX_SAFE_INTEGER)]] as const;

const refused = expect.objectContaining({ name: 'StoreRefused', message: 'it holds connectors already' });

/** Adds the tests; `store` gives the empty store of the test that runs. */
export function loading(store: () => Store): void {
  it('is filled with connectors as they were stored elsewhere, and counts their revisions on', async () => {
    expect(await store().connectors.list()).toEqual([]);
    expect(await store().load(inDefault(pages))).toEqual({ groups: 0, connectors: 3 });
    expect(await store().connectors.list()).toEqual(pages.flat());
    expect(await store().connectors.update('a-kEY', inactive)).toEqual({
      connector: connector('A-Key', { status: 'inactive' }),
      revision: 4,
      groupId,
    });
    expect(await store().connectors.delete('b', () => {})).toBe(true);
    expect(await store().connectors.create(connector('b'))).toEqual(stored('b', 1));
  });

  it('may be filled with nothing', async () => {
    expect(await store().load(inDefault([]))).toEqual({ groups: 0, connectors: 0 });
    expect(await store().connectors.list()).toEqual([]);
  });

  it('is filled with groups as they were stored elsewhere, the first in place of its default one', async () => {
    const fallback = { group: group('Elsewhere', { isDefault: true }), revision: 5, applications: 2 };
    const other = { group: group('1', { region: 'eur' }), revision: 7, applications: 0 };
    const connectors = [[stored('c', 3), { ...stored('d', 1), groupId: 'elsewhere' }]];
    const inOther = connectors.map((page) =>
      page.map((each) => (each.groupId === groupId ? { ...each, groupId: '1' } : each)),
    );
    const contents = { groups: [[fallback], [], [other]], connectors: inOther };
    expect(await store().load(contents)).toEqual({ groups: 2, connectors: 2 });
    expect(await store().groups.list()).toEqual([other, fallback]);
    expect(await store().groups.getDefault()).toEqual(fallback);
    expect(await store().connectors.list()).toEqual(inOther.flat());
    expect(await store().connectors.create(connector('e'))).toHaveProperty('groupId', 'elsewhere');
    const renamed = ({ group: current }: StoredGroup) => ({ ...current, name: 'x' });
    expect(await store().groups.update('1', renamed)).toHaveProperty('revision', 8);
  });

  const sole = { group: newDefaultGroup, revision: 1, applications: 0 };
  const another = { group: group('a'), revision: 1, applications: 0 };

  it.each<[name: string, contents: Contents]>([
    ['no default group at first', { groups: [[another, sole]], connectors: [] }],
    [
      'two default groups',
      { groups: [[sole], [{ ...another, group: group('a', { isDefault: true }) }]], connectors: [] },
    ],
    [
      'two groups with one key',
      { groups: [[sole, another], [{ ...another, group: group('A') }]], connectors: [] },
    ],
    [
      'a connector in none of the groups',
      { groups: [[sole]], connectors: [[{ ...stored('c', 1), groupId: 'x' }]] },
    ],
  ])('is not filled with %s', async (_, contents) => {
    await expect(store().load(contents)).rejects.toThrow(Error);
    expect(await store().groups.list()).toEqual([sole]);
    expect(await store().connectors.list()).toEqual([]);
  });

  it('is filled only if it has no group but its new default one', async () => {
    const refusal = { name: 'StoreRefused', message: 'it holds connector groups already' };
    await store().groups.create(group('a'));
    await expect(store().load(inDefault([]))).rejects.toThrow(expect.objectContaining(refusal));
    await store().groups.delete('a', () => {});
    await store().groups.update(groupId, ({ group: current }) => ({ ...current, name: 'Mine' }));
    await expect(store().load(inDefault([]))).rejects.toThrow(expect.objectContaining(refusal));
    expect(await store().groups.getDefault()).toHaveProperty('group.name', 'Mine');
  });

  it('is filled only if it is empty, also of what was asked for just before', async () => {
    const created = store().connectors.create(connector('z'));
    await expect(store().load(inDefault(pages))).rejects.toThrow(refused);
    await created;
    await expect(store().load(inDefault([]))).rejects.toThrow(refused);
    expect(await store().connectors.list()).toEqual([stored('z', 1)]);
  });

  it('is filled whole or not at all, says what came between, and can be filled then', async () => {
    const reason = new Error('no more');
    async function* poisoned(): AsyncGenerator<readonly StoredConnector[]> {
      yield* pages;
      throw reason;
    }
    await expect(store().load(inDefault(poisoned()))).rejects.toBe(reason);
    expect(await store().connectors.list()).toEqual([]);
    await expect(store().load(inDefault([...pages, [stored('C', 1)]]))).rejects.toThrow(Error);
    await expect(store().load(inDefault([[stored('d', 1), stored('D', 1)]]))).rejects.toThrow(Error);
    expect(await store().connectors.list()).toEqual([]);
    expect(await store().load(inDefault(pages))).toEqual({ groups: 0, connectors: 3 });
  });

  it('shows nobody a part of what it is filled with', async () => {
    const seen: StoredConnector[] = [];
    async function* watched(): AsyncGenerator<readonly StoredConnector[]> {
      for (const page of pages) {
        yield page;
        seen.push(...(await unlessUnavailable(store().connectors.list(), [])));
        const one = await unlessUnavailable(store().connectors.get('b'), undefined);
        if (one !== undefined) seen.push(one);
      }
    }
    expect(await store().load(inDefault(watched()))).toEqual({ groups: 0, connectors: 3 });
    expect(seen).toEqual([]);
    expect(await store().connectors.list()).toEqual(pages.flat());
  });

  it('is filled, and created in meanwhile, as if one came after the other', async () => {
    let created: StoredConnector | undefined;
    async function* interrupted(): AsyncGenerator<readonly StoredConnector[]> {
      yield [stored('a', 7)];
      created = await unlessUnavailable(store().connectors.create(connector('b')), undefined);
    }
    const [load] = await Promise.allSettled([store().load(inDefault(interrupted()))]);
    const loaded = load.status === 'fulfilled' ? [stored('a', 7)] : [];
    expect(await store().connectors.list()).toEqual([...loaded, ...(created === undefined ? [] : [created])]);
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
