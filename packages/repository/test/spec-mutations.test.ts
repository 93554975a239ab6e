// The compiler says what is left to do when the spec changes, before anything is started.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EditableSpec } from './mutation/editable-spec.ts';
import { type Mutation, mutations, unseen } from './mutation/mutations.ts';
import { copyWorkspace, type Diagnostic, type WorkspaceCopy } from './mutation/workspace-copy.ts';

/** What one generation and one type-check may take on a busy machine, in milliseconds. */
const timeout = 60_000;

let copy: WorkspaceCopy;
let spec: Record<string, string>;
let examples: Record<string, string>;

beforeAll(async () => {
  copy = await copyWorkspace();
  spec = await copy.read('spec');
  examples = await copy.read('spec/examples');
}, timeout);
afterAll(() => copy.remove());

beforeEach(async () => {
  await copy.write('spec', spec);
  await copy.write('spec/examples', examples);
});

async function mutate(...changes: readonly Pick<Mutation, 'edit'>[]): Promise<void> {
  const editable = new EditableSpec(spec['openapi.yaml'] ?? '');
  for (const { edit } of changes) edit(editable);
  await copy.write('spec', { 'openapi.yaml': editable.text() });
}

/** Makes the examples follow the change. */
async function mend({ examples: replacements = [] }: Mutation): Promise<void> {
  const mended = Object.entries(examples).map(([name, text]) => [
    name,
    replacements.reduce((result, [what, by]) => result.replaceAll(what, by), text),
  ]);
  await copy.write('spec/examples', Object.fromEntries(mended));
}

/** The outcome of a generation from a changed spec: CI, which only compares, calls what was committed stale. */
const generated = { status: 0, output: expect.stringContaining('Generated from spec/openapi.yaml') };

const filesOf = (diagnostics: readonly Diagnostic[]): string[] => [
  ...new Set(diagnostics.map(({ file }) => file)),
];

describe('the spec as it is', { timeout }, () => {
  it('gives the committed bytes, in another folder, locale and time zone', async () => {
    const committed = await copy.read('packages/contract/generated');
    expect(await copy.generate()).toEqual({ status: 0, output: expect.stringContaining('is up to date') });
    expect(await copy.read('packages/contract/generated')).toEqual(committed);
  });

  it('gives the same bytes again where there were none', async () => {
    const committed = await copy.read('packages/contract/generated');
    await copy.write(
      'packages/contract/generated',
      Object.fromEntries(Object.keys(committed).map((name) => [name, ''])),
    );
    expect(await copy.generate()).toEqual(generated);
    expect(await copy.read('packages/contract/generated')).toEqual(committed);
  });

  it('leaves nothing to do', async () => {
    expect(await copy.typecheck(['packages/contract', 'packages/client', 'apps/server'])).toEqual([]);
  });
});

describe('the compiler says what is left to do when', { timeout }, () => {
  it.each(mutations.map((mutation) => [mutation.change, mutation] as const))('%s', async (_, mutation) => {
    await mutate(mutation);
    await mend(mutation);
    expect(await copy.generate()).toEqual(generated);

    const reported = filesOf(await copy.typecheck());
    expect(reported).toEqual(expect.arrayContaining([...mutation.reportedIn]));
  });
});

describe('the compiler says nothing yet', { timeout }, () => {
  const list = unseen.map(({ change, seenBy }) => `${change} (seen by ${seenBy})`).join('; ');
  it(`when ${list}`, async () => {
    await mutate(...unseen);
    expect(await copy.generate()).toEqual(generated);
    expect(await copy.typecheck()).toEqual([]);
  });
});

describe('the linter says', { timeout }, () => {
  it('which examples no longer hold, and nothing is written', async () => {
    const before = await copy.read('packages/contract/generated');
    await mutate(...mutations.filter(({ examples: replacements }) => replacements !== undefined).slice(0, 1));
    expect(await copy.generate()).toEqual({
      status: 1,
      output: expect.stringMatching(/^Nothing was generated[^]*examples\/[\w-]+\.yaml:\d+:\d+/),
    });
    expect(await copy.read('packages/contract/generated')).toEqual(before);
  });
});
