// Opens files that earlier versions wrote: there is one of each schema in fixtures/, made by the code of its day.
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { migrate } from '../../src/store/sqlite/migrations.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { connector, groupId } from './connectors.ts';

const fixtures = new URL('fixtures/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'schemas-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a file that an earlier version wrote', () => {
  it.each(readdirSync(fixtures))('opens with all that is in it: %s', async (name) => {
    const file = join(folder, name);
    cpSync(new URL(name, fixtures), file);
    const { store, isNew } = openSqliteStore(file);
    expect(isNew).toBe(false);
    expect(await store.connectors.list()).toEqual([
      {
        connector: connector('0c8a2c33-6d1c-4f0e-9d0a-2b7b4f6f7f10', { status: 'inactive' }),
        revision: 2,
        groupId,
      },
      { connector: connector('7AA5ACA1-aca1-7aa5-a1ac-a57aa1aca57a'), revision: 1, groupId },
    ]);
    expect(await store.connectors.get('7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a')).toHaveProperty('revision', 1);
    await store.close();
  });

  it('is there for each schema up to the newest', () => {
    const database = new DatabaseSync(':memory:');
    migrate(database);
    const newest = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
    expect(readdirSync(fixtures)).toEqual(Array.from({ length: newest }, (_, n) => `schema-${n + 1}.db`));
  });
});
