// The script writes the same bytes wherever and whenever it runs, and says what is not up to date.
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { copyScript, type Outcome, type ScriptCopy, type Texts } from './script-copy.ts';

/** What a few runs may take on a busy machine, in milliseconds. */
const timeout = 60_000;

let copy: ScriptCopy;
/** What the script says, and writes, where nothing was before. */
let first: Outcome;
let fresh: Texts;

const withCarriageReturns = (text: string): string => text.replaceAll(/\r?\n/g, '\r\n');
const upToDate = 'packages/contract/generated is up to date with spec/openapi.yaml.\n';

beforeAll(() => {
  copy = copyScript();
  copy.setOutput({});
  first = copy.run();
  fresh = copy.output();
}, timeout);
afterAll(() => copy.remove());

beforeEach(() => {
  copy.resetSpec();
  copy.setOutput(fresh);
});

/** The output with one file changed, one missing and one left over. */
const spoiled = (): Texts => {
  const { 'openapi.json': _, ...rest } = fresh;
  return { ...rest, 'types.ts': `${fresh['types.ts'] ?? ''}// By hand.\n`, 'left-over.ts': 'export {};\n' };
};
const spoiledNames = ['types.ts', 'openapi.json', 'left-over.ts'];

describe('the script', () => {
  it(
    'writes the same bytes in another language, time zone and folder, in place of whatever was there',
    () => {
      copy.setOutput(spoiled());
      const { status, stdout, stderr } = copy.run([], {
        cwd: tmpdir(),
        env: { TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', LANGUAGE: 'tr' },
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout.match(/[\w.-]+$/gm)?.toSorted()).toEqual(spoiledNames.toSorted());
      expect(copy.output()).toEqual(fresh);
      expect(copy.strays()).toEqual([]);
    },
    timeout,
  );

  it('writes every file where there was none', () => {
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout.match(/[\w.-]+$/gm)?.toSorted()).toEqual(Object.keys(fresh).toSorted());
    expect(Object.keys(fresh)).toEqual(expect.arrayContaining(['openapi.json', 'operations.ts', 'types.ts']));
  });

  it('writes nothing of the machine that it runs on', () => {
    const text = Object.values(fresh).join('');
    expect(text).not.toContain(copy.folder);
    expect(text).not.toContain('node_modules');
    expect(text).not.toContain('\r');
    expect(Object.values(fresh).filter((file) => !file.endsWith('\n'))).toEqual([]);
  });

  it('says in each file where it comes from, and what made it', () => {
    for (const [name, text] of Object.entries(fresh)) {
      expect([name, text]).toEqual([
        name,
        expect.stringContaining('Generated from spec/openapi.yaml. Do not edit'),
      ]);
      expect([name, text]).toEqual([name, expect.stringMatching(/sha256 [0-9a-f]{64}/)]);
      expect([name, text]).toEqual([
        name,
        expect.stringMatching(/@redocly\/cli \d.*openapi-typescript \d.*ajv \d/),
      ]);
    }
  });
});

describe('the script with --check', () => {
  it(
    'is content with what is up to date, also where Git made the line ends CRLF',
    () => {
      const files = [
        'spec/openapi.yaml',
        ...Object.keys(fresh).map((name) => `packages/contract/generated/${name}`),
      ];
      for (const path of files) copy.write(path, withCarriageReturns(copy.read(path)));
      const before = copy.output();
      expect(copy.run(['--check'])).toEqual({ status: 0, stdout: upToDate, stderr: '' });
      expect(copy.output()).toEqual(before);
    },
    timeout,
  );

  it(
    'names each file that is changed, missing or left over, says what to run, and mends nothing',
    () => {
      copy.setOutput(spoiled());
      const { status, stdout, stderr } = copy.run(['--check']);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr.match(/^ {2}packages\/contract\/generated\/.*$/gm)?.toSorted()).toEqual(
        spoiledNames.map((name) => `  packages/contract/generated/${name}`).toSorted(),
      );
      expect(stderr).toContain('pnpm generate');
      expect(copy.output()).toEqual(spoiled());
      expect(copy.strays()).toEqual([]);
    },
    timeout,
  );

  it(
    'sees that the spec was changed and nothing generated since',
    () => {
      copy.write(
        'spec/openapi.yaml',
        copy.read('spec/openapi.yaml').replaceAll('maxLength: 64', 'maxLength: 65'),
      );
      const { status, stderr } = copy.run(['--check']);
      expect(status).toBe(1);
      for (const name of ['openapi.json', 'bodies.js']) expect(stderr).toContain(`generated/${name}\n`);
      expect(copy.output()).toEqual(fresh);
    },
    timeout,
  );
});
