// Proves what a seed may be, and how one that cannot be used is refused.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { plantSeed, readSeed, type Seed } from './seed.ts';
import { SeedRefused } from './seed-refused.ts';
import { newDefaultGroup } from './store/store.ts';
import { openSqliteStore } from './store/sqlite/open-sqlite-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'seed-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function fileWith(content: string): string {
  const file = join(folder, `${++files}.json`);
  writeFileSync(file, content);
  return file;
}

const newId = (): string => 'new-id';
const defaultGroup = { group: newDefaultGroup, revision: 1, applications: 0 };
const connectorsOf = ({ connectors }: Seed) => connectors.map(({ connector }) => connector);
const machine = { machineName: 'a.contoso.com', externalIp: '192.0.2.1' };

describe('a seed', () => {
  it('that is the sample holds connectors of both statuses, with keys of their own', () => {
    const fleet = connectorsOf(readSeed('sample', newId));
    expect(new Set(fleet.map(({ status }) => status))).toEqual(new Set(['active', 'inactive']));
    expect(fleet.map(({ id }) => id)).not.toContain('new-id');
  });

  it('that is the sample holds groups too: those in Berlin have their own, and one is empty', () => {
    const { groups, connectors } = readSeed('sample', newId);
    const names = (groupId: string): string[] =>
      connectors.filter((each) => each.groupId === groupId).map(({ connector }) => connector.machineName);
    const contents = groups.map(({ group }) => [group.name, group.region, names(group.id).length]);
    expect(contents).toEqual([
      ['Default', null, 3],
      ['Berlin', 'eur', 2],
      ['Parking', null, 0],
    ]);
    expect(names(groups[1]?.group.id ?? '').filter((name) => !name.includes('berlin'))).toEqual([]);
    expect(groups[0]).toEqual(defaultGroup);
  });

  it('that is none holds nothing', () => {
    expect(readSeed('none', newId)).toEqual({ groups: [], connectors: [] });
  });

  it('from a file has what the file leaves out filled in', () => {
    const file = fileWith(
      JSON.stringify([machine, { ...machine, id: 'x', status: 'inactive', version: '9' }]),
    );
    expect(connectorsOf(readSeed(file, newId))).toEqual([
      { ...machine, id: 'new-id', status: 'active', version: '1.5.4287.0' },
      { ...machine, id: 'x', status: 'inactive', version: '9' },
    ]);
  });

  it('from an empty list is empty', () => {
    for (const empty of ['[]', '{}', '{"groups":[],"connectors":[]}']) {
      expect(readSeed(fileWith(empty), newId)).toEqual({ groups: [defaultGroup], connectors: [] });
    }
  });

  it('may be what the server itself gave: control information is left out', () => {
    const connector = { ...machine, id: 'x', status: 'active', version: '9' };
    const file = fileWith(JSON.stringify([{ '@odata.etag': '"3"', ...connector }]));
    expect(connectorsOf(readSeed(file, newId))).toEqual([connector]);
  });

  it('is stored as it was read', async () => {
    const { store } = openSqliteStore(':memory:');
    const fleet = readSeed('sample', newId);
    await plantSeed(store, fleet);
    expect(new Set(await store.connectors.list())).toEqual(new Set(fleet.connectors));
    expect(new Set(await store.groups.list())).toEqual(new Set(fleet.groups));
    await store.close();
  });

  it('is refused where something was stored meanwhile', async () => {
    const { store } = openSqliteStore(':memory:');
    await store.connectors.create({ ...machine, id: 'x', status: 'active', version: '9' });
    const planted = plantSeed(store, readSeed('sample', newId));
    await expect(planted).rejects.toThrow(SeedRefused);
    await expect(planted).rejects.toThrow('it holds connectors already. Start again');
    await store.close();
  });

  it('from a file may have groups, with what is left out filled in, and connectors in them', () => {
    const groups = [
      { name: 'A', region: 'eur', applications: 2 },
      { id: 'B', name: 'b', isDefault: true },
    ];
    const connectors = [
      { ...machine, id: '1', group: 'A' },
      { ...machine, id: '2', group: 'NEW-id' },
      { ...machine, id: '3', group: 'b' },
      { ...machine, id: '4' },
    ];
    const seed = readSeed(fileWith(JSON.stringify({ groups, connectors })), newId);
    const { connectorGroupType } = newDefaultGroup;
    expect(seed.groups).toEqual([
      {
        group: { id: 'B', name: 'b', region: null, isDefault: true, connectorGroupType },
        revision: 1,
        applications: 0,
      },
      {
        group: { id: 'new-id', name: 'A', region: 'eur', isDefault: false, connectorGroupType },
        revision: 1,
        applications: 2,
      },
    ]);
    expect(seed.connectors.map(({ groupId }) => groupId)).toEqual(['new-id', 'new-id', 'b', 'b']);
  });

  it('is what the documentation shows', () => {
    const guide = readFileSync(new URL('../../../docs/operating.md', import.meta.url), 'utf8');
    const [, shown = ''] = /```json\n([^]*?)```/.exec(guide) ?? [];
    const { groups, connectors } = readSeed(fileWith(shown), newId);
    expect(groups.map(({ group }) => group.name)).toEqual(['Default', 'Berlin']);
    expect(connectors).toHaveLength(1);
  });

  it('from a file without a default group has that of every new store', () => {
    const content = {
      groups: [{ name: 'A' }],
      connectors: [
        { ...machine, id: '1', group: 'Default' },
        { ...machine, id: '2' },
      ],
    };
    const { groups, connectors } = readSeed(fileWith(JSON.stringify(content)), newId);
    expect(groups[0]).toEqual(defaultGroup);
    expect(connectors.map(({ groupId }) => groupId)).toEqual([newDefaultGroup.id, newDefaultGroup.id]);
  });
});

describe('a seed is refused in one line', () => {
  it.each([
    ['is not JSON', '[{]', 'cannot be read as JSON'],
    ['is not JSON, over several lines', '[\n\n {"a":\n x}]', 'cannot be read as JSON'],
    ['is empty', '', 'cannot be read as JSON'],
    [
      'has another list',
      '{"value":[]}',
      'it has a property that is not known: value. It may have groups, connectors',
    ],
    ['is a text', '"[]"', 'it must be an object'],
    ['has connectors that are no list', '{"connectors":{}}', 'its connectors must be an array'],
    ['has groups that are no list', '{"groups":1}', 'its groups must be an array'],
    ['holds null', '[null]', 'item 1 must be an object'],
    ['holds a list', '[[]]', 'item 1 must be an object'],
    ['misses a property', JSON.stringify([machine, { machineName: 'a' }]), 'item 2 is not a connector'],
    ['has another status', JSON.stringify([{ ...machine, status: 'String' }]), '/status'],
    ['has an empty id', JSON.stringify([{ ...machine, id: '' }]), '/id'],
    ['has null for a status', JSON.stringify([{ ...machine, status: null }]), '/status'],
    [
      'has a key twice, in another case',
      JSON.stringify([
        { ...machine, id: 'A' },
        { ...machine, id: 'a' },
      ]),
      'the id a occurs twice',
    ],
    ['has a group that is a text', '{"groups":["a"]}', 'groups, item 1 must be an object'],
    [
      'has a group without a name',
      '{"groups":[{"name":"a"},{"id":"b"}]}',
      "groups, item 2 is not a connector group: must have required property 'name'",
    ],
    [
      'has a group with an empty id',
      '{"groups":[{"name":"a","id":""}]}',
      'groups, item 1 is not a connector group: /id',
    ],
    ['has a group with no region', '{"groups":[{"name":"a","region":""}]}', '/region'],
    ['has a group that is perhaps the default', '{"groups":[{"name":"a","isDefault":1}]}', '/isDefault'],
    [
      'has a group of half an application',
      '{"groups":[{"name":"a","applications":0.5}]}',
      'applications must be',
    ],
    [
      'has a group whose name has a character that no name may have',
      String.raw`{"groups":[{"name":"a\u0000"}]}`,
      'groups, item 1 is not a connector group: /name',
    ],
    ['has a group in a region that is no word', '{"groups":[{"name":"a","region":"a b"}]}', '/region'],
    ['has a group with members', '{"groups":[{"name":"a","members":[]}]}', 'not known: members'],
    [
      'has two default groups',
      '{"groups":[{"name":"a","id":"1","isDefault":true},{"name":"b","isDefault":true}]}',
      'only one of its groups can be the default one',
    ],
    [
      'has a group twice',
      '{"groups":[{"name":"a","id":"X"},{"name":"b","id":"x"}]}',
      'the id x of a group occurs twice',
    ],
    [
      'has a connector in a group that is not there',
      JSON.stringify({ connectors: [machine, { ...machine, group: 'Nowhere' }] }),
      'connectors, item 2 is in a group that is not there: "Nowhere"',
    ],
    [
      'has a connector in a group that is a number',
      JSON.stringify([{ ...machine, group: 1 }]),
      'item 1 is in a group that is not there: 1',
    ],
    [
      'has a connector in one of two groups of a name',
      JSON.stringify({
        groups: [
          { name: 'a', id: '1' },
          { name: 'a', id: '2' },
        ],
        connectors: [{ ...machine, group: 'a' }],
      }),
      'connectors, item 1 is in a group of which there are several: "a". Name its id',
    ],
  ])('where the file %s', (_, content, reason) => {
    const file = fileWith(content);
    const refused: unknown = expect.objectContaining({
      name: 'SeedRefused',
      message: expect.stringMatching(/^[^\n]+\.$/),
    });
    expect(() => readSeed(file, newId)).toThrow(refused);
    expect(() => readSeed(file, newId)).toThrow(reason);
    expect(() => readSeed(file, newId)).toThrow(file);
  });

  it.each([
    ['is missing', join(folder, 'missing.json'), 'ENOENT'],
    ['is a folder', folder, 'EISDIR'],
  ])('where the file %s', (_, file, reason) => {
    expect(() => readSeed(file, newId)).toThrow(SeedRefused);
    expect(() => readSeed(file, newId)).toThrow(reason);
  });
});
