// The promises of a store, as one suite that every engine must pass.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { atOnce } from './at-once.ts';
import { connector, groupId, inactive } from './connectors.ts';
import { groupsAtOnce } from './groups-at-once.ts';
import { groups } from './groups-suite.ts';
import { loading } from './load-suite.ts';
import { queries } from './query-suite.ts';

/**
 * Runs the suite.
 *
 * @param name the engine, for people.
 * @param open gives an empty store, which the suite closes.
 */
export function storeSuite(name: string, open: () => Promise<Store>): void {
  describe(`a store in ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('is empty at first, and ready', async () => {
      await expect(store.ready()).resolves.toBeUndefined();
      expect(await store.connectors.list()).toEqual([]);
      expect(await store.connectors.get('a')).toBeUndefined();
    });

    it('gives back what was created, at its first revision', async () => {
      const stored = { connector: connector('a'), revision: 1, groupId };
      expect(await store.connectors.create(connector('a'))).toEqual(stored);
      expect(await store.connectors.get('a')).toEqual(stored);
      expect(await store.connectors.list()).toEqual([stored]);
    });

    it('lists in the order of the key, whatever the order of creation', async () => {
      for (const id of ['c', 'a', 'd', 'b']) await store.connectors.create(connector(id));
      expect((await store.connectors.list()).map((stored) => stored.connector.id)).toEqual([
        'a',
        'b',
        'c',
        'd',
      ]);
    });

    it('lists in pages that begin after a key, there or not, in any case', async () => {
      for (const id of ['B', 'a', 'D', 'c']) await store.connectors.create(connector(id));
      const page = async (after?: string, limit?: number): Promise<string[]> => {
        const stored = await store.connectors.list({
          ...(after && { after: { id: after } }),
          ...(limit && { limit }),
        });
        return stored.map((each) => each.connector.id);
      };
      expect(await page(undefined, 2)).toEqual(['a', 'B']);
      expect(await page('b', 2)).toEqual(['c', 'D']);
      expect(await page('bb')).toEqual(['c', 'D']);
      expect(await page('D', 2)).toEqual([]);
    });

    it('lists what each change has made of it, however often the same page was asked for', async () => {
      const listed = async (): Promise<string[]> => {
        const pages = [
          await store.connectors.list(),
          await store.connectors.list({ after: { id: '0' }, limit: 9 }),
        ];
        expect(pages[1]).toEqual(pages[0]);
        return (await store.connectors.list()).map((stored) => `${stored.connector.id}${stored.revision}`);
      };
      expect(await listed()).toEqual([]);
      await store.connectors.create(connector('b'));
      expect(await listed()).toEqual(['b1']);
      await store.connectors.create(connector('a'));
      expect(await listed()).toEqual(['a1', 'b1']);
      await store.connectors.update('b', inactive);
      expect(await listed()).toEqual(['a1', 'b2']);
      await store.connectors.delete('a', () => {});
      expect(await listed()).toEqual(['b2']);
    });

    it('refuses a key that is taken, in any case, and keeps what is there', async () => {
      await store.connectors.create(connector('key'));
      await expect(store.connectors.create(connector('key', { version: '2' }))).rejects.toThrow(Error);
      await expect(store.connectors.create(connector('KEY', { version: '2' }))).rejects.toThrow(Error);
      expect(await store.connectors.list()).toEqual([{ connector: connector('key'), revision: 1, groupId }]);
    });

    it('finds a key in any case, and keeps the case in which it was created', async () => {
      await store.connectors.create(connector('Key-ABC'));
      expect((await store.connectors.get('kEY-abc'))?.connector.id).toBe('Key-ABC');
      expect(await store.connectors.update('KEY-ABC', inactive)).toMatchObject({
        connector: { id: 'Key-ABC' },
        revision: 2,
      });
      expect(await store.connectors.delete('key-abc', () => {})).toBe(true);
      expect(await store.connectors.list()).toEqual([]);
    });

    it.each(['', ' ', 'a%', 'a_', "a' OR '1'='1", '*'])('knows no connector by the key %j', async (id) => {
      await store.connectors.create(connector('a'));
      expect(await store.connectors.get(id)).toBeUndefined();
      expect(await store.connectors.update(id, inactive)).toBeUndefined();
      expect(await store.connectors.delete(id, () => {})).toBe(false);
      expect(await store.connectors.list()).toHaveLength(1);
    });

    it('gives what an update made, at the next revision', async () => {
      await store.connectors.create(connector('a'));
      await store.connectors.create(connector('b'));
      const stored = { connector: connector('a', { status: 'inactive' }), revision: 2, groupId };
      expect(await store.connectors.update('a', inactive)).toEqual(stored);
      expect(await store.connectors.list()).toEqual([
        stored,
        { connector: connector('b'), revision: 1, groupId },
      ]);
    });

    it('shows an update the connector as it is', async () => {
      await store.connectors.create(connector('a'));
      await store.connectors.update('a', inactive);
      let seen: unknown;
      await store.connectors.update('a', (current) => {
        seen = current;
        return current.connector;
      });
      expect(seen).toEqual({ connector: connector('a', { status: 'inactive' }), revision: 2, groupId });
    });

    it('keeps the revision where an update changes nothing', async () => {
      await store.connectors.create(connector('a'));
      const stored = { connector: connector('a'), revision: 1, groupId };
      expect(await store.connectors.update('a', (current) => current.connector)).toEqual(stored);
      expect(await store.connectors.get('a')).toEqual(stored);
    });

    it('changes nothing where an update throws, says what it threw, and goes on', async () => {
      await store.connectors.create(connector('a'));
      const reason = new Error('no');
      const refuse = (): never => {
        throw reason;
      };
      await expect(store.connectors.update('a', refuse)).rejects.toBe(reason);
      expect(await store.connectors.get('a')).toEqual({ connector: connector('a'), revision: 1, groupId });
      expect(await store.connectors.update('a', inactive)).toHaveProperty('revision', 2);
    });

    it('does not ask for a change of what is not there', async () => {
      let asked = 0;
      const count = (): never => {
        asked += 1;
        throw new Error('asked');
      };
      expect(await store.connectors.update('a', count)).toBeUndefined();
      expect(await store.connectors.delete('a', count)).toBe(false);
      expect(asked).toBe(0);
    });

    it('deletes what the check lets go, once', async () => {
      await store.connectors.create(connector('a'));
      await store.connectors.create(connector('b'));
      let seen: unknown;
      const remember = (current: unknown): void => {
        seen = current;
      };
      expect(await store.connectors.delete('a', remember)).toBe(true);
      expect(seen).toEqual({ connector: connector('a'), revision: 1, groupId });
      expect(await store.connectors.delete('a', remember)).toBe(false);
      expect((await store.connectors.list()).map((stored) => stored.connector.id)).toEqual(['b']);
    });

    it('deletes nothing where the check throws, says what it threw, and goes on', async () => {
      await store.connectors.create(connector('a'));
      const reason = new Error('no');
      const refuse = (): never => {
        throw reason;
      };
      await expect(store.connectors.delete('a', refuse)).rejects.toBe(reason);
      expect(await store.connectors.get('a')).toEqual({ connector: connector('a'), revision: 1, groupId });
      expect(await store.connectors.delete('a', () => {})).toBe(true);
    });

    it('takes a key again that was deleted, from the first revision', async () => {
      await store.connectors.create(connector('a'));
      await store.connectors.update('a', inactive);
      await store.connectors.delete('a', () => {});
      expect(await store.connectors.create(connector('a'))).toEqual({
        connector: connector('a'),
        revision: 1,
        groupId,
      });
    });

    it.each([
      `'; DROP TABLE connector; --`,
      `"; DELETE FROM connector WHERE ''='`,
      '\\',
      '%_?:1@a$1',
      '\n\t\u001b',
      '\u{1f600} \u00e9 e\u0301 \u202e',
      ' padded ',
      '0012',
      'null',
    ])('stores %j as it is', async (text) => {
      const odd = connector(`id ${text}`, { machineName: text, externalIp: text, version: text });
      await store.connectors.create(odd);
      await store.connectors.create(connector('z'));
      expect((await store.connectors.get(odd.id))?.connector).toEqual(odd);
      const other = { ...odd, machineName: `${text}${text}` };
      await store.connectors.update(odd.id, () => other);
      expect((await store.connectors.get(odd.id))?.connector).toEqual(other);
      expect(await store.connectors.list()).toHaveLength(2);
    });

    atOnce(() => store);
    groupsAtOnce(() => [store]);
    loading(() => store);
    groups(() => store);
    queries(() => store);

    it('may be closed twice', async () => {
      await store.close();
      await expect(store.close()).resolves.toBeUndefined();
    });
  });
}
