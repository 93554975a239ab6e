// The promises of a store, as one suite that every engine must pass.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConnectorStore } from '../../src/store/store.ts';
import { atOnce } from './at-once.ts';
import { connector, inactive } from './connectors.ts';
import { loading } from './load-suite.ts';

/**
 * Runs the suite.
 *
 * @param name the engine, for people.
 * @param open gives an empty store, which the suite closes.
 */
export function storeSuite(name: string, open: () => Promise<ConnectorStore>): void {
  describe(`a store in ${name}`, () => {
    let store: ConnectorStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('is empty at first, and ready', async () => {
      await expect(store.ready()).resolves.toBeUndefined();
      expect(await store.list()).toEqual([]);
      expect(await store.get('a')).toBeUndefined();
    });

    it('gives back what was created, at its first revision', async () => {
      const stored = { connector: connector('a'), revision: 1 };
      expect(await store.create(connector('a'))).toEqual(stored);
      expect(await store.get('a')).toEqual(stored);
      expect(await store.list()).toEqual([stored]);
    });

    it('lists in the order of the key, whatever the order of creation', async () => {
      for (const id of ['c', 'a', 'd', 'b']) await store.create(connector(id));
      expect((await store.list()).map((stored) => stored.connector.id)).toEqual(['a', 'b', 'c', 'd']);
    });

    it('lists in pages that begin after a key, there or not, in any case', async () => {
      for (const id of ['B', 'a', 'D', 'c']) await store.create(connector(id));
      const page = async (after?: string, limit?: number): Promise<string[]> => {
        const stored = await store.list({ ...(after && { after }), ...(limit && { limit }) });
        return stored.map((each) => each.connector.id);
      };
      expect(await page(undefined, 2)).toEqual(['a', 'B']);
      expect(await page('b', 2)).toEqual(['c', 'D']);
      expect(await page('bb')).toEqual(['c', 'D']);
      expect(await page('D', 2)).toEqual([]);
    });

    it('lists what each change has made of it, however often the same page was asked for', async () => {
      const listed = async (): Promise<string[]> => {
        const pages = [await store.list(), await store.list({ after: '0', limit: 9 })];
        expect(pages[1]).toEqual(pages[0]);
        return (await store.list()).map((stored) => `${stored.connector.id}${stored.revision}`);
      };
      expect(await listed()).toEqual([]);
      await store.create(connector('b'));
      expect(await listed()).toEqual(['b1']);
      await store.create(connector('a'));
      expect(await listed()).toEqual(['a1', 'b1']);
      await store.update('b', inactive);
      expect(await listed()).toEqual(['a1', 'b2']);
      await store.delete('a', () => {});
      expect(await listed()).toEqual(['b2']);
    });

    it('refuses a key that is taken, in any case, and keeps what is there', async () => {
      await store.create(connector('key'));
      await expect(store.create(connector('key', { version: '2' }))).rejects.toThrow(Error);
      await expect(store.create(connector('KEY', { version: '2' }))).rejects.toThrow(Error);
      expect(await store.list()).toEqual([{ connector: connector('key'), revision: 1 }]);
    });

    it('finds a key in any case, and keeps the case in which it was created', async () => {
      await store.create(connector('Key-ABC'));
      expect((await store.get('kEY-abc'))?.connector.id).toBe('Key-ABC');
      expect(await store.update('KEY-ABC', inactive)).toMatchObject({
        connector: { id: 'Key-ABC' },
        revision: 2,
      });
      expect(await store.delete('key-abc', () => {})).toBe(true);
      expect(await store.list()).toEqual([]);
    });

    it.each(['', ' ', 'a%', 'a_', "a' OR '1'='1", '*'])('knows no connector by the key %j', async (id) => {
      await store.create(connector('a'));
      expect(await store.get(id)).toBeUndefined();
      expect(await store.update(id, inactive)).toBeUndefined();
      expect(await store.delete(id, () => {})).toBe(false);
      expect(await store.list()).toHaveLength(1);
    });

    it('gives what an update made, at the next revision', async () => {
      await store.create(connector('a'));
      await store.create(connector('b'));
      const stored = { connector: connector('a', { status: 'inactive' }), revision: 2 };
      expect(await store.update('a', inactive)).toEqual(stored);
      expect(await store.list()).toEqual([stored, { connector: connector('b'), revision: 1 }]);
    });

    it('shows an update the connector as it is', async () => {
      await store.create(connector('a'));
      await store.update('a', inactive);
      let seen: unknown;
      await store.update('a', (current) => {
        seen = current;
        return current.connector;
      });
      expect(seen).toEqual({ connector: connector('a', { status: 'inactive' }), revision: 2 });
    });

    it('keeps the revision where an update changes nothing', async () => {
      await store.create(connector('a'));
      const stored = { connector: connector('a'), revision: 1 };
      expect(await store.update('a', (current) => current.connector)).toEqual(stored);
      expect(await store.get('a')).toEqual(stored);
    });

    it('changes nothing where an update throws, says what it threw, and goes on', async () => {
      await store.create(connector('a'));
      const reason = new Error('no');
      const refuse = (): never => {
        throw reason;
      };
      await expect(store.update('a', refuse)).rejects.toBe(reason);
      expect(await store.get('a')).toEqual({ connector: connector('a'), revision: 1 });
      expect(await store.update('a', inactive)).toHaveProperty('revision', 2);
    });

    it('does not ask for a change of what is not there', async () => {
      let asked = 0;
      const count = (): never => {
        asked += 1;
        throw new Error('asked');
      };
      expect(await store.update('a', count)).toBeUndefined();
      expect(await store.delete('a', count)).toBe(false);
      expect(asked).toBe(0);
    });

    it('deletes what the check lets go, once', async () => {
      await store.create(connector('a'));
      await store.create(connector('b'));
      let seen: unknown;
      const remember = (current: unknown): void => {
        seen = current;
      };
      expect(await store.delete('a', remember)).toBe(true);
      expect(seen).toEqual({ connector: connector('a'), revision: 1 });
      expect(await store.delete('a', remember)).toBe(false);
      expect((await store.list()).map((stored) => stored.connector.id)).toEqual(['b']);
    });

    it('deletes nothing where the check throws, says what it threw, and goes on', async () => {
      await store.create(connector('a'));
      const reason = new Error('no');
      const refuse = (): never => {
        throw reason;
      };
      await expect(store.delete('a', refuse)).rejects.toBe(reason);
      expect(await store.get('a')).toEqual({ connector: connector('a'), revision: 1 });
      expect(await store.delete('a', () => {})).toBe(true);
    });

    it('takes a key again that was deleted, from the first revision', async () => {
      await store.create(connector('a'));
      await store.update('a', inactive);
      await store.delete('a', () => {});
      expect(await store.create(connector('a'))).toEqual({ connector: connector('a'), revision: 1 });
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
      await store.create(odd);
      await store.create(connector('z'));
      expect((await store.get(odd.id))?.connector).toEqual(odd);
      const other = { ...odd, machineName: `${text}${text}` };
      await store.update(odd.id, () => other);
      expect((await store.get(odd.id))?.connector).toEqual(other);
      expect(await store.list()).toHaveLength(2);
    });

    atOnce(() => store);
    loading(() => store);

    it('may be closed twice', async () => {
      await store.close();
      await expect(store.close()).resolves.toBeUndefined();
    });
  });
}
