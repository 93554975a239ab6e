// The built client does the same in every runtime that its README names, in the version named there.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Outcome } from './calls.ts';
import { makeProject, removeProject } from './project.ts';
import { answerPage, runtimes, versionOf } from './runtimes.ts';
import { openStage } from './stage.ts';

const readme = readFileSync(new URL('../../../../packages/client/README.md', import.meta.url), 'utf8');
/** The rows of the table of runtimes: the version, by the name. */
const table = new Map(
  Array.from(
    (/^\| runtime \|.*\n((?:\|.*\n)+)/m.exec(readme)?.[1] ?? '').matchAll(/^\| ([^-|]+?) +\| (\S+) .*\|$/gm),
    ([, name = '', version = '']) => [name, version],
  ),
);

let folder: string;
beforeAll(() => {
  folder = makeProject();
});
afterAll(() => removeProject(folder));

for (const { name, by, program, run } of runtimes) {
  const why = program === undefined ? ` (skipped: it is not here; it comes by ${by})` : '';
  test.skipIf(why !== '')(`the client runs on ${name}${why}`, async () => {
    if (program === undefined) return;
    await using stage = await openStage(answerPage(folder));
    const outcomes: Outcome[] = JSON.parse(await run(program, folder, stage.origin));
    expect(outcomes.filter(({ fault }) => fault !== undefined)).toEqual([]);
    expect(outcomes).not.toEqual([]);
    const version = await versionOf(program);
    const named = table.get(name) ?? '';
    // Debian brings a newer Chromium every few weeks; the others are pinned.
    const isLater = name === 'Chromium' && Number.parseInt(version, 10) >= Number(named);
    expect(isLater ? named : version).toBe(named);
  });
}

test('the README of the client names these runtimes, and no others', () => {
  expect([...table.keys()]).toEqual(runtimes.map(({ name }) => name));
});
