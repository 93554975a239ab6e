// What a file may be: how it begins, how long it is, what it is called, what it exports.
import { describe, expect, it } from 'vitest';
import { modulesByHand } from './module.ts';
import { files, isGenerated, read, texts } from './tree.ts';

/** Files that may be long, with the reason. */
const long: Readonly<Record<string, string>> = {
  'docs/fidelity.md': 'one table, with a row for every behaviour',
  'spec/SOURCE.md': 'one table, with a row for every statement of the page',
  'spec/openapi.yaml': 'one document, read from the top by its tools',
};

/** Names that say nothing. */
const empty = new Set(['common', 'helper', 'helpers', 'manager', 'misc', 'util', 'utils']);

const isConfiguration = (path: string): boolean => path.endsWith('.config.ts') || path === 'vitest/config.ts';
const configurationOfTests = "export { default } from '../../vitest/config.ts';\n";

/** The comment that a file begins with, without its signs; empty if it begins with anything else. */
function opening(text: string): string {
  const body = text.replace(/^#!.*\n/, '');
  const lines = /^(?:\/\/.*\n)+/.exec(body)?.[0];
  const block = /^\/\*\*?([^]*?)\*\//.exec(body)?.[1];
  return (lines?.replaceAll(/^\/\/ ?/gm, '') ?? block?.replaceAll(/^ *\* ?/gm, '') ?? '')
    .trim()
    .replaceAll('\n', ' ');
}

/** One sentence: a full stop at its end, and no other sentence before it. */
const isSentence = (text: string): boolean => /^[A-Z`"'][^]*\.$/.test(text) && !/[.!?] +[A-Z]/.test(text);

describe('a file by hand', () => {
  it('opens with one sentence that says its job, if it holds code', () => {
    const silent = modulesByHand
      .map(({ path }) => ({ path, text: read(path) }))
      .filter(({ text }) => text !== configurationOfTests && !isSentence(opening(text)))
      .map(({ path, text }) => `${path}: ${opening(text) || 'no comment'}`);
    expect(silent).toEqual([]);
  });

  it('has 250 lines at most', () => {
    const tooLong = texts((path) => !isGenerated(path) && long[path] === undefined)
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250)
      .map(({ path, lines }) => `${path}: ${lines}`);
    expect(tooLong).toEqual([]);
  });

  it('has no default export, unless a tool reads its configuration there', () => {
    const paths = modulesByHand.filter(({ hasDefaultExport }) => hasDefaultExport).map(({ path }) => path);
    expect(paths.filter((path) => !isConfiguration(path))).toEqual([]);
  });
});

describe('a name', () => {
  it('is in kebab case', () => {
    const kebab = /^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
    // The files that readers look for in capitals.
    const capitals = /^[A-Z]+(?:\.md)?$/;
    const wrong = files.filter((path) =>
      path
        .split('/')
        .some(
          (name, index, { length }) => !kebab.test(name) && !(index === length - 1 && capitals.test(name)),
        ),
    );
    expect(wrong).toEqual([]);
  });

  it('says something', () => {
    const wrong = files.filter((path) =>
      path
        .toLowerCase()
        .split(/[/._-]/)
        .some((word) => empty.has(word)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a generated file', () => {
  // Whoever tests a generator keeps what it writes under test/, as it was written.
  const generated = texts(
    (path) => path.split('/').includes('generated') && !path.split('/').includes('test'),
  );
  const origin = [/^sha256 [0-9a-f]{64}$/, /^(?:\S+ \d+\.\d+\.\d+(?:, )?)+$/] as const;

  it('says what it comes from, and who wrote it', () => {
    expect(generated).not.toEqual([]);
    const silent = generated.filter(({ path, text }) => {
      const [note, source, tools] = path.endsWith('.json')
        ? ['note', 'source', 'tools'].map((key) =>
            String(Reflect.get(Object(Reflect.get(JSON.parse(text), 'x-generated')), key)),
          )
        : text
            .replace(/^<\?xml .*\?>\n<!--\n/, '')
            .split('\n', 3)
            .map((line) => line.replace(/^\/\/ /, ''))
            .map((line, index) => line.replace(['', 'Source: ', 'Tools: '][index] ?? '', ''));
      return !(
        note?.startsWith('Generated from ') &&
        origin[0].test(source ?? '') &&
        origin[1].test(tools ?? '')
      );
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('comes from the same spec and the same tools as its neighbours', () => {
    const folders = Map.groupBy(generated, ({ path }) => path.slice(0, path.lastIndexOf('/')));
    for (const [, neighbours] of folders) {
      expect(new Set(neighbours.map(({ text }) => /sha256 [0-9a-f]{64}/.exec(text)?.[0])).size).toBe(1);
    }
  });
});
