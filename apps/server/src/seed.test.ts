// Proves what a seed may be, and how one that cannot be used is refused.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { plantSeed, readSeed, SeedRefused } from './seed.ts';
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
const machine = { machineName: 'a.contoso.com', externalIp: '192.0.2.1' };

describe('a seed', () => {
  it('that is the sample holds connectors of both statuses, with keys of their own', () => {
    const fleet = readSeed('sample', newId);
    expect(new Set(fleet.map(({ status }) => status))).toEqual(new Set(['active', 'inactive']));
    expect(fleet.map(({ id }) => id)).not.toContain('new-id');
  });

  it('that is none holds nothing', () => {
    expect(readSeed('none', newId)).toEqual([]);
  });

  it('from a file has what the file leaves out filled in', () => {
    const file = fileWith(
      JSON.stringify([machine, { ...machine, id: 'x', status: 'inactive', version: '9' }]),
    );
    expect(readSeed(file, newId)).toEqual([
      { ...machine, id: 'new-id', status: 'active', version: '1.5.4287.0' },
      { ...machine, id: 'x', status: 'inactive', version: '9' },
    ]);
  });

  it('from an empty list is empty', () => {
    expect(readSeed(fileWith('[]'), newId)).toEqual([]);
  });

  it('may be what the server itself gave: control information is left out', () => {
    const connector = { ...machine, id: 'x', status: 'active', version: '9' };
    const file = fileWith(JSON.stringify([{ '@odata.etag': '"3"', ...connector }]));
    expect(readSeed(file, newId)).toEqual([connector]);
  });

  it('is stored as it was read', async () => {
    const { store } = openSqliteStore(':memory:');
    const fleet = readSeed('sample', newId);
    await plantSeed(store, fleet);
    const stored = await store.connectors.list();
    expect(new Set(stored.map(({ connector }) => connector))).toEqual(new Set(fleet));
    await store.close();
  });
});

describe('a seed is refused in one line', () => {
  it.each([
    ['is not JSON', '[{]', 'cannot be read as JSON'],
    ['is not JSON, over several lines', '[\n\n {"a":\n x}]', 'cannot be read as JSON'],
    ['is empty', '', 'cannot be read as JSON'],
    ['is no list', '{"value":[]}', 'must hold an array of connectors'],
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
