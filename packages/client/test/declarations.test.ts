// The declarations that are published: how much an editor reads, and that nothing in them hides a mistake.
import { expect, test } from 'vitest';
import { openProject } from './compiler/project.ts';

/** The words of declarations, less those of comments and texts. */
const wordsOf = (text: string): string[] =>
  text.replaceAll(/\/\*[^]*?\*\/|\/\/.*|"[^"\n]*"|'[^'\n]*'/g, ' ').match(/[\w$]+/g) ?? [];

test('have less than 60 KB', async () => {
  await using project = await openProject();
  expect(Buffer.byteLength(project.declarations.package)).toBeLessThan(60 * 1024);
});

test('hold no `any`', async () => {
  await using project = await openProject();
  expect(wordsOf(project.declarations.package)).toContain('unknown');
  expect(wordsOf(project.declarations.package)).not.toContain('any');
});
