// Both ways of listing the files of the repository find the same ones.
import { describe, expect, it } from 'vitest';
import { files, filesOfDisk, filesOfGit, packageOf } from './tree.ts';

describe('the list of files', () => {
  it('is the same without Git, as in an archive', () => {
    // Another task may make a file between the two, so that one list is held against the other in one direction.
    const disk = new Set(filesOfDisk());
    expect((filesOfGit() ?? []).filter((path) => !disk.has(path))).toEqual([]);
  });

  it('holds what is by hand and what is generated, and nothing that is installed or built', () => {
    expect(files).toContain('spec/openapi.yaml');
    expect(files).toContain('packages/contract/generated/types.ts');
    expect(
      filesOfDisk().filter((path) => /(?:^|\/)(?:node_modules|dist|\.git|\.turbo|\.results)\//.test(path)),
    ).toEqual([]);
  });

  it('knows the package of each file', () => {
    expect(packageOf('packages/contract/generated/types.ts').manifest.name).toBe(
      '@graph-connectors/contract',
    );
    expect(packageOf('vitest/config.ts').folder).toBe('');
  });
});
