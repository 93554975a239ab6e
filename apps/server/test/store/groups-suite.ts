// The promises of a store about connector groups: the part of the suite that is about them.
import { describe, expect, it } from 'vitest';
import { GroupRefused, newDefaultGroup, type Store, type StoredGroup } from '../../src/store/store.ts';
import { connector, groupId } from './connectors.ts';
import { group, membersOf } from './groups.ts';

const refused = (reason: GroupRefused['reason']): unknown =>
  expect.objectContaining({ name: 'GroupRefused', reason });

const inEurope = ({ group: current }: StoredGroup) => ({ ...current, region: 'eur' });

const asIs = (): void => {};

/** Adds the tests; `store` gives the empty store of the test that runs. */
export function groups(store: () => Store): void {
  describe('groups of connectors', () => {
    it('are at first one, the default, which has the same id in every store', async () => {
      const stored = { group: newDefaultGroup, revision: 1, applications: 0 };
      expect(await store().groups.list()).toEqual([stored]);
      expect(await store().groups.getDefault()).toEqual(stored);
      expect(await store().groups.get('E596C1D8-3837-4b74-8937-ba6eef4c743b')).toEqual(stored);
      expect(await store().groups.count()).toBe(1);
    });

    it('are given back as they were created, at their first revision, and found in any case', async () => {
      const stored = { group: group('Key-A', { region: 'japan' }), revision: 1, applications: 0 };
      expect(await store().groups.create(group('Key-A', { region: 'japan' }))).toEqual(stored);
      expect(await store().groups.get('kEY-a')).toEqual(stored);
      expect(await store().groups.count()).toBe(2);
    });

    it('are never the default one, whatever is created', async () => {
      await store().groups.create(group('a', { isDefault: true }));
      await store().groups.update('a', ({ group: current }) => ({ ...current, name: 'x', isDefault: true }));
      await store().groups.update(groupId, ({ group: current }) => ({ ...current, isDefault: false }));
      expect(await store().groups.get('a')).toHaveProperty('group.isDefault', false);
      expect(await store().groups.getDefault()).toHaveProperty('group.id', groupId);
    });

    it('refuse a key that is taken, in any case, and keep what is there', async () => {
      await store().groups.create(group('key'));
      await expect(store().groups.create(group('KEY', { name: 'other' }))).rejects.toThrow('taken');
      expect(await store().groups.get('key')).toHaveProperty('group', group('key'));
    });

    it('are listed in the order of their keys, in pages too', async () => {
      for (const id of ['0c', '0A', '0b']) await store().groups.create(group(id));
      const ids = async (query: Parameters<Store['groups']['list']>[0]): Promise<string[]> =>
        (await store().groups.list(query)).map((stored) => stored.group.id);
      expect(await ids({})).toEqual(['0A', '0b', '0c', groupId]);
      expect(await ids({ limit: 2 })).toEqual(['0A', '0b']);
      expect(await ids({ after: { id: '0B' }, limit: 1 })).toEqual(['0c']);
      expect(await ids({ skip: 3 })).toEqual([groupId]);
    });

    it('are changed like connectors: each change counts, none does not, and one that throws is none', async () => {
      await store().groups.create(group('a'));
      const named = ({ group: current }: StoredGroup) => ({ ...current, name: 'A', id: 'b' });
      const stored = { group: group('a', { name: 'A' }), revision: 2, applications: 0 };
      expect(await store().groups.update('A', named)).toEqual(stored);
      expect(await store().groups.update('a', ({ group: current }) => current)).toEqual(stored);
      const reason = new Error('no');
      const refuse = (): never => {
        throw reason;
      };
      await expect(store().groups.update('a', refuse)).rejects.toBe(reason);
      await expect(store().groups.delete('a', refuse)).rejects.toBe(reason);
      expect(await store().groups.get('a')).toEqual(stored);
      expect(await store().groups.update('none', refuse)).toBeUndefined();
      expect(await store().groups.delete('none', refuse)).toBe(false);
    });

    it('are deleted once, after which they can be created again, from the first revision', async () => {
      await store().groups.create(group('a'));
      await store().groups.update('a', inEurope);
      expect(await store().groups.delete('A', asIs)).toBe(true);
      expect(await store().groups.get('a')).toBeUndefined();
      expect(await store().groups.delete('a', asIs)).toBe(false);
      expect(await store().groups.create(group('a'))).toHaveProperty('revision', 1);
    });

    it('get another region while they have no connectors, and keep it while they have', async () => {
      await store().groups.create(group('a'));
      await store().connectors.create(connector('c'), 'a');
      await expect(store().groups.update('a', inEurope)).rejects.toThrow(refused('has-connectors'));
      const named = await store().groups.update('a', ({ group: current }) => ({ ...current, name: 'A' }));
      expect(named).toEqual({ group: group('a', { name: 'A' }), revision: 2, applications: 0 });
      await store().connectors.move('c', groupId);
      expect(await store().groups.update('a', inEurope)).toMatchObject({ group: { region: 'eur' } });
    });

    it('are not deleted while they have connectors', async () => {
      await store().groups.create(group('a'));
      await store().connectors.create(connector('c'), 'a');
      await expect(store().groups.delete('a', asIs)).rejects.toThrow(refused('has-connectors'));
      await store().connectors.delete('c', asIs);
      expect(await store().groups.delete('a', asIs)).toBe(true);
    });

    it('keep their default one, also while it has no connectors', async () => {
      await expect(store().groups.delete(groupId, asIs)).rejects.toThrow(refused('is-default'));
      expect(await store().groups.count()).toBe(1);
    });

    it('keep what applications use, and its region', async () => {
      const used = { group: group('a'), revision: 4, applications: 1 };
      await store().load({ groups: [[await store().groups.getDefault(), used]], connectors: [] });
      await expect(store().groups.update('a', inEurope)).rejects.toThrow(refused('has-applications'));
      await expect(store().groups.delete('a', asIs)).rejects.toThrow(refused('has-applications'));
      expect(await store().groups.get('a')).toEqual(used);
    });

    it.each(['', ' ', "a' OR '1'='1", '%', 'a\u0000'])('have none with the key %j', async (id) => {
      await store().groups.create(group('a'));
      await store().connectors.create(connector('c'));
      expect(await store().groups.get(id)).toBeUndefined();
      expect(await store().groups.update(id, inEurope)).toBeUndefined();
      expect(await store().groups.delete(id, asIs)).toBe(false);
      expect(await membersOf(store(), id)).toEqual([]);
      expect(await store().connectors.count({ within: id })).toBe(0);
      await expect(store().connectors.move('c', id)).rejects.toThrow(refused('is-missing'));
      expect(await store().groups.count()).toBe(2);
    });

    it.each([`'; DROP TABLE connector_group; --`, '%_?:1$1', '\u{1f600} \u00e9 e\u0301', ' '])(
      'have what they are given as it is: %j',
      async (text) => {
        const odd = group(`id ${text}`, { name: text, region: text, connectorGroupType: text });
        await store().groups.create(odd);
        expect((await store().groups.get(odd.id))?.group).toEqual(odd);
        await store().connectors.create(connector('c'), odd.id);
        expect(await membersOf(store(), odd.id)).toEqual(['c']);
      },
    );
  });

  describe('a connector', () => {
    const inB = { connector: connector('c'), revision: 1, groupId: 'b' };

    it('is created in the group that is named, in any case, else in the default one', async () => {
      await store().groups.create(group('B'));
      expect(await store().connectors.create(connector('c'), 'B')).toEqual(inB);
      expect(await store().connectors.create(connector('d'))).toHaveProperty('groupId', groupId);
      expect(await membersOf(store(), 'b')).toEqual(['c']);
      expect(await membersOf(store(), groupId)).toEqual(['d']);
      expect(await store().connectors.get('c')).toEqual(inB);
    });

    it('is not created in a group that is missing', async () => {
      const created = store().connectors.create(connector('c'), 'b');
      await expect(created).rejects.toThrow(refused('is-missing'));
      await expect(created).rejects.toThrow("The connector group 'b' is not there.");
      expect(await store().connectors.list()).toEqual([]);
    });

    it('is moved by a change of it, which counts, and stays where it is by any other', async () => {
      await store().groups.create(group('B'));
      await store().connectors.create(connector('c'));
      await store().connectors.create(connector('d'));
      const moved = { ...inB, revision: 2 };
      expect(await store().connectors.move('C', 'B')).toEqual(moved);
      expect(await store().connectors.move('c', 'b')).toEqual(moved);
      expect(await store().connectors.get('c')).toEqual(moved);
      expect(await membersOf(store(), groupId)).toEqual(['d']);
      const changed = await store().connectors.update('c', ({ connector: own }) => ({
        ...own,
        version: '2',
      }));
      expect(changed).toEqual({ connector: connector('c', { version: '2' }), revision: 3, groupId: 'b' });
      expect((await store().connectors.list()).map((stored) => stored.groupId)).toEqual(['b', groupId]);
    });

    it('is not moved where the check throws, or the group is missing, or there is no such connector', async () => {
      await store().groups.create(group('b'));
      await store().connectors.create(connector('c'));
      const reason = new Error('no');
      let seen: unknown;
      const refuse = (current: unknown): never => {
        seen = current;
        throw reason;
      };
      await expect(store().connectors.move('c', 'b', refuse)).rejects.toBe(reason);
      await expect(store().connectors.move('c', 'x')).rejects.toThrow(refused('is-missing'));
      expect(await store().connectors.move('none', 'b', refuse)).toBeUndefined();
      expect(await store().connectors.move('none', 'x')).toBeUndefined();
      expect(await store().connectors.get('c')).toEqual({ ...inB, groupId });
      expect(seen).toEqual({ ...inB, groupId });
    });

    it('fails no other change of it by a move that fails', async () => {
      await store().connectors.create(connector('c'));
      const outcomes = await Promise.allSettled([
        store().connectors.move('c', 'x'),
        store().connectors.update('c', ({ connector: own }) => ({ ...own, version: '2' })),
        store().connectors.create(connector('d'), 'x'),
        store().connectors.create(connector('e')),
      ]);
      expect(outcomes.map(({ status }) => status)).toEqual([
        'rejected',
        'fulfilled',
        'rejected',
        'fulfilled',
      ]);
      const stored = await store().connectors.list();
      expect(stored.map((each) => `${each.connector.id}${each.revision}`)).toEqual(['c2', 'e1']);
    });

    it('is listed and counted within its group, in pages that begin anywhere', async () => {
      await store().groups.create(group('b'));
      for (const id of ['5', '1', '3', '2', '4']) {
        await store().connectors.create(connector(id), Number(id) % 2 === 1 ? 'b' : groupId);
      }
      const ids = async (query: Parameters<Store['connectors']['list']>[0]): Promise<string> =>
        (await store().connectors.list(query)).map((stored) => stored.connector.id).join('');
      expect(await ids({ within: 'B' })).toBe('135');
      expect(await ids({ within: 'b', limit: 2 })).toBe('13');
      expect(await ids({ within: 'b', after: { id: '2' }, limit: 1 })).toBe('3');
      expect(await ids({ skip: 1, limit: 3 })).toBe('234');
      expect(await ids({ skip: 9 })).toBe('');
      expect(await store().connectors.count({ within: 'b' })).toBe(3);
    });

    it('is counted as long as it is there', async () => {
      const { connectors } = store();
      expect(await connectors.count()).toBe(0);
      await connectors.create(connector('c'));
      await connectors.create(connector('d'));
      expect(await connectors.count()).toBe(2);
      await expect(connectors.create(connector('c'))).rejects.toThrow(Error);
      await connectors.update('c', ({ connector: own }) => ({ ...own, version: '2' }));
      await connectors.delete('d', asIs);
      await connectors.delete('d', asIs);
      expect(await connectors.count()).toBe(1);
    });
  });
}
