// The declarations that are published: how much an editor reads, and that nothing in them hides a mistake.
import { beforeAll, expect, test } from 'vitest';
import { openProject } from './compiler/project.ts';

/** The words of declarations, less those of comments and texts. */
const wordsOf = (text: string): string[] =>
  text.replaceAll(/\/\*[^]*?\*\/|\/\/.*|"[^"\n]*"|'[^'\n]*'/g, ' ').match(/[\w$]+/g) ?? [];

let declarations = '';
beforeAll(async () => {
  await using project = await openProject();
  declarations = Object.values(project.declarations.package).join('');
});

test('have less than 60 KB for 26 operations, comments included', () => {
  expect(Buffer.byteLength(declarations)).toBeLessThan(60 * 1024);
});

test('hold no `any`, but the function of that name', () => {
  const words = wordsOf(declarations.replaceAll(/\bfunction any\b/g, ''));
  expect(words).toContain('unknown');
  expect(words).not.toContain('any');
});
