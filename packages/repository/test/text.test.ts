// What no text of the repository holds: things left to do, and names of places that others do not have.
import { describe, expect, it } from 'vitest';
import { texts } from './tree.ts';

/** The brackets keep this file from finding itself. */
const unwanted: readonly {
  readonly what: string;
  readonly pattern: RegExp;
  readonly except?: readonly string[];
}[] = [
  {
    what: 'no note of what is left to do',
    pattern: /\b(?:TO[D]O|FIX[M]E|XX[X])\b/,
    // The page that the spec is authored from has such notes, and the table says what became of them.
    except: ['spec/SOURCE.md'],
  },
  {
    what: 'no path of a machine',
    pattern: /(?<![\w.~*})-])\/(?:root|home|work|tmp|Users)(?=[/'"`\s),;]|$)|\b[A-Z]:\\{1,2}Users\b/m,
  },
  {
    what: 'no URL of a package registry',
    pattern:
      /https?:\/\/[^\s'"`/]*(?:registry|artifactory|nexus|verdaccio|jfrog)|\btarball:|^\s*(?:\S+:)?registry\s*=/im,
  },
  { what: 'no mark of a merge that went wrong', pattern: /^(?:<{7}|>{7}|={7})(?: |$)/m },
];

/** The lines of a text that hold something, as `file:line text`. */
const linesWith = (pattern: RegExp): ((file: { path: string; text: string }) => string[]) => {
  return ({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : []));
};

describe('the text of a file', () => {
  it.each(unwanted)('holds $what', ({ pattern, except = [] }) => {
    const found = texts((path) => !except.includes(path)).flatMap(linesWith(pattern));
    expect(found).toEqual([]);
  });
});

describe('the lock file', () => {
  it('says nothing of where packages were fetched', () => {
    expect(texts((path) => path.endsWith('pnpm-lock.yaml')).flatMap(linesWith(/:\/\//))).toEqual([]);
  });
});
