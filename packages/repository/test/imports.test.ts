// Which room may import which: the arrows of the design, and no others.
import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { type Import, type Module, modules } from './module.ts';
import { packageOf, packages } from './tree.ts';

/** What the files of a folder may import, beside files of their own package by relative path. */
interface Arrow {
  readonly folder: string;
  /** Packages of ours, or the one entry of them that may be used. */
  readonly ours?: readonly string[];
  /** Packages of ours of which only types may be used. */
  readonly types?: readonly string[];
  /** Other people's packages; whatever package.json allows where nothing is said. */
  readonly others?: readonly string[];
}

/** The innermost folder counts. A file that stands in none of them fails. */
const arrows: readonly Arrow[] = [
  { folder: 'spec', others: [] },
  { folder: 'packages/contract/generated', others: [] },
  { folder: 'packages/contract/scripts', ours: ['openapi-hono/compile'] },
  { folder: 'packages/contract/test', ours: ['contract', 'openapi-hono'] },
  { folder: 'packages/openapi-hono', ours: [] },
  { folder: 'packages/openapi-hono/test', ours: ['openapi-hono'] },
  { folder: 'packages/odata', ours: [] },
  { folder: 'packages/odata/test', ours: ['odata'] },
  {
    folder: 'packages/client/src',
    ours: ['contract/operations'],
    types: ['contract'],
    others: ['openapi-fetch'],
  },
  // The entry for Node.js alone.
  { folder: 'packages/client/src/node', others: ['undici'] },
  { folder: 'packages/client/examples', ours: ['client'], others: [] },
  { folder: 'packages/client/test', ours: ['client', 'contract'] },
  { folder: 'apps/server/src', ours: ['contract', 'openapi-hono', 'odata'] },
  { folder: 'apps/server/test', ours: ['client', 'contract', 'openapi-hono', 'odata', 'server'] },
  { folder: 'apps/bench', ours: ['client', 'contract', 'openapi-hono', 'odata', 'server'] },
  { folder: 'packages/repository', ours: [] },
  { folder: 'vitest', ours: [] },
  { folder: '.ci', ours: [], others: [] },
  // What configures the tools of a package.
  ...packages.map(({ folder }) => ({ folder: `${folder}/*.config.ts`, ours: [] })),
];

const scope = '@graph-connectors/';

const arrowOf = (path: string): Arrow | undefined =>
  arrows.find(({ folder }) => folder === join(dirname(path), '*.config.ts') && path.endsWith('.config.ts')) ??
  arrows
    .filter(({ folder }) => path.startsWith(`${folder}/`))
    .toSorted((a, b) => b.folder.length - a.folder.length)[0];

const isBuiltIn = (from: string): boolean => /^(?:node|data):/.test(from);
const isRelative = (from: string): boolean => /^\.{0,2}\//.test(from) || /^\.{1,2}$/.test(from);
const nameOf = (from: string): string => from.split('/', from.startsWith('@') ? 2 : 1).join('/');

/** Whether an arrow allows an import of a package. */
function allows({ ours = [], types = [], others }: Arrow, { from, typesOnly }: Import): boolean {
  const names = [from, nameOf(from)];
  if (!from.startsWith(scope)) return others === undefined || names.some((name) => others.includes(name));
  const entries = names.map((name) => name.slice(scope.length));
  return entries.some((entry) => ours.includes(entry) || (typesOnly && types.includes(entry)));
}

/** What is wrong with the imports that are picked, as `file:line imports that`. */
const wrong = (isWrong: (found: Import, module: Module) => boolean): string[] =>
  modules.flatMap((module) =>
    module.imports
      .filter((found) => isWrong(found, module))
      .map(
        ({ firstLine, from, typesOnly }) =>
          `${module.path}:${firstLine} imports ${typesOnly ? 'types of ' : ''}${from}`,
      ),
  );

describe('imports', () => {
  it('are known of every file with code', () => {
    expect(modules.map(({ path }) => path).filter((path) => arrowOf(path) === undefined)).toEqual([]);
  });

  it('of packages follow the arrows of the design', () => {
    const crossing = wrong((found, { path }) => {
      if (isRelative(found.from) || isBuiltIn(found.from)) return false;
      const arrow = arrowOf(path);
      return arrow !== undefined && !allows(arrow, found);
    });
    expect(crossing).toEqual([]);
  });

  it('by relative path stay within their package', () => {
    const crossing = wrong(({ from }, { path }) => {
      if (!isRelative(from)) return false;
      const target = join(dirname(path), from);
      if (path.endsWith('/vitest.config.ts') && target === 'vitest/config.ts') return false;
      return target.startsWith('..') || packageOf(target).folder !== packageOf(path).folder;
    });
    expect(crossing).toEqual([]);
  });

  it('of tests and examples are made by tests and examples only', () => {
    const isAside = (path: string): boolean => /(?:^|\/)(?:test|examples)\/|\.test\.ts$/.test(path);
    const crossing = wrong(
      ({ from }, { path }) => isRelative(from) && isAside(join(dirname(path), from)) && !isAside(path),
    );
    expect(crossing).toEqual([]);
  });

  it('of generated files reach generated files only', () => {
    const crossing = wrong(
      ({ from }, { path }) => path.startsWith('packages/contract/generated/') && !/^\.\/[^/]+$/.test(from),
    );
    expect(crossing).toEqual([]);
  });

  it('of both ends, the client and the server, meet in the tests of the server and in the bench only', () => {
    const ends = [`${scope}client`, `${scope}server`];
    const meeting = packages
      .filter(({ folder, manifest }) => {
        const inside = modules.filter(({ path }) => packageOf(path).folder === folder);
        const used = new Set(inside.flatMap(({ imports }) => imports.map(({ from }) => nameOf(from))));
        return ends.every((end) => end === manifest.name || used.has(end));
      })
      .map(({ folder }) => folder);
    expect(['apps/server', 'apps/bench']).toEqual(expect.arrayContaining(meeting));
  });
});

describe('the spec', () => {
  it('holds no code', () => {
    expect(modules.map(({ path }) => path).filter((path) => path.startsWith('spec/'))).toEqual([]);
  });
});
