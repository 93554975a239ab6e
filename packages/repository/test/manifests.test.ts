// What each package.json says of dependencies: the truth, and versions from the catalog.
import { builtinModules } from 'node:module';
import { describe, expect, it } from 'vitest';
import { modules } from './module.ts';
import { files, type Package, packageOf, packages, read } from './tree.ts';

/** Dependencies that no file names, with what needs them. */
const unnamed: Readonly<Record<string, string>> = {
  '@arethetypeswrong/core': 'tsdown, for `attw`',
  '@graph-connectors/spec': 'turbo, to know that a changed spec is a changed contract',
  '@types/express': 'tsc',
  '@types/node': 'tsc',
  '@types/node-forge': 'tsc',
  '@types/pg': 'tsc',
  'oxlint-tsgolint': 'oxlint, for the rules that need types',
  publint: 'tsdown, for `publint`',
  typescript: 'editors, and whoever runs tsc',
};

/** The commands of packages that are not called like their package. */
const commandOf: Readonly<Record<string, string>> = { '@redocly/cli': 'redocly' };

/** What the build writes into the package, so that whoever installs it needs no package for it. */
const inlined: Readonly<Record<string, readonly string[]>> = {
  '@graph-connectors/client': ['@graph-connectors/contract'],
};

const nameOf = (from: string): string => from.split('/', from.startsWith('@') ? 2 : 1).join('/');
const isSource = (path: string): boolean => path.includes('/src/') && !path.endsWith('.test.ts');

/** Whether a text holds the name of a package, or of an entry of it, between quotes. */
const names = (text: string, name: string): boolean =>
  ["'", '"', '`'].some(
    (quote) => text.includes(`${quote}${name}${quote}`) || text.includes(`${quote}${name}/`),
  );

/** Everything that the files of a package import, by the name of the package it comes from. */
const imported = ({ folder, manifest }: Package): { name: string; path: string; typesOnly: boolean }[] =>
  modules
    .filter(({ path }) => packageOf(path).folder === folder)
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => !/^(?:\.|\/|node:|data:)/.test(from) && !builtinModules.includes(from))
        .map(({ from, typesOnly }) => ({ name: nameOf(from), path, typesOnly })),
    )
    .filter(({ name }) => name !== manifest.name);

const all = packages.map((found) => ({ ...found, title: found.manifest.name }));

describe.each(all)('package.json of $title', (found) => {
  const { folder, manifest } = found;
  const { dependencies = {}, devDependencies = {}, peerDependencies = {} } = manifest;

  it('takes every version from the catalog or the workspace', () => {
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    const wrong = versions.filter(
      ([name, version]) =>
        !(name.startsWith('@graph-connectors/') ? version === 'workspace:*' : version.startsWith('catalog:')),
    );
    expect(wrong).toEqual([]);
  });

  it('gives what its source imports as a dependency, and only that', () => {
    const exempt = inlined[manifest.name] ?? [];
    const missing = imported(found)
      .filter(({ path }) => isSource(path))
      .filter(({ name }) => !(name in dependencies || name in peerDependencies))
      .filter(({ name }) => !exempt.includes(name));
    expect(missing).toEqual([]);

    const source = files.filter((path) => path.startsWith(`${folder}/`) && isSource(path)).map(read);
    const unused = Object.keys(dependencies).filter((name) => !source.some((text) => names(text, name)));
    expect(unused).toEqual([]);
  });

  it('gives what its tests, scripts and configuration import', () => {
    const missing = imported(found).filter(
      ({ name }) => !(name in dependencies || name in devDependencies || name in peerDependencies),
    );
    expect(missing).toEqual([]);
  });

  it('gives nothing that is not used', () => {
    const prefix = folder === '' ? '' : `${folder}/`;
    const named = files
      .filter(
        (path) =>
          path.startsWith(prefix) && packageOf(path).folder === folder && !path.endsWith('package.json'),
      )
      .filter((path) => path !== 'pnpm-lock.yaml' && path !== 'pnpm-workspace.yaml')
      .map(read);
    const scripts = Object.values(manifest.scripts ?? {}).join(' ');
    const isNamed = (name: string): boolean =>
      named.some((text) => names(text, name)) ||
      [name, commandOf[name]].some((word) => word !== undefined && scripts.split(/[\s&]+/).includes(word));
    expect(
      Object.keys(devDependencies).filter((name) => !isNamed(name) && unnamed[name] === undefined),
    ).toEqual([]);
  });
});

describe('the client', () => {
  it('has one dependency', () => {
    const client = packages.find(({ manifest }) => manifest.name === '@graph-connectors/client');
    expect(client?.manifest.dependencies).toEqual({ 'openapi-fetch': 'catalog:' });
    expect(client?.manifest.optionalDependencies).toBeUndefined();
    // For the entry `./node`, of whoever asks for it.
    expect(client?.manifest.peerDependencies).toEqual({ undici: '^8.0.0' });
    expect(client?.manifest.peerDependenciesMeta).toEqual({ undici: { optional: true } });
  });
});
