// What the documents tell a reader to run or to open is there.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { type Package, packageOf, packages, root, texts } from './tree.ts';

/** What pnpm does by itself, without a script of that name. */
const ownCommands = new Set([
  'add',
  'dlx',
  'exec',
  'i',
  'install',
  'outdated',
  'pack',
  'publish',
  'remove',
  'update',
  'why',
]);

const documents = texts((path) => path.endsWith('.md'));

interface Call {
  readonly command: string;
  /** The package that the call itself names, by name or by folder. */
  readonly target: string | undefined;
}

/** The code of a document: what stands in fences or between backticks. */
const codeOf = (text: string): string[] =>
  [...text.matchAll(/^(```+)[^]*?^\1|(`+)[^]+?\2/gm)].map(([code]) => code);

/** Each call of pnpm in the code of a document. */
function callsOf(text: string): Call[] {
  const call =
    /(?:^|[\s`$(&;])(?:npx -y pnpm@12|pnpm)((?:\s+(?:-[rw]|--silent|--recursive|(?:--filter|-F|--dir|-C)[\s=]+[^\s`]+))*)(?:\s+run)?[ \t]+([a-z][\w:-]*)/g;
  return codeOf(text).flatMap((code) =>
    [...code.matchAll(call)].map(([, flags = '', command = '']) => ({
      command,
      target: /(?:--filter|-F|--dir|-C)[\s=]+(\S+)/.exec(flags)?.[1]?.replace(/^\.\//, ''),
    })),
  );
}

/** Where the scripts of a call may stand: in the package it names, else in the root or beside the document. */
const scopeOf = ({ target }: Call, path: string): (Package | undefined)[] =>
  target === undefined
    ? [packageOf('package.json'), packageOf(path)]
    : packages.filter(
        ({ folder, manifest }) =>
          folder === target || manifest.name === target || manifest.name.endsWith(`/${target}`),
      );

/** Each file that the code of a document runs with Node.js. What stands in no folder is the reader's own. */
function programsOf(text: string): string[] {
  const code = codeOf(text).join('\n');
  return Array.from(
    code.matchAll(/\bnode\s+(?:-\S+\s+)*([\w.-]+\/[\w./-]+\.[cm]?[jt]s)\b/g),
    ([, program = '']) => program,
  );
}

/** Each target of a link, without what is not a file of the repository. */
function linksOf(text: string): string[] {
  // What stands in code is no link.
  const prose = codeOf(text).reduce((rest, code) => rest.replace(code, ''), text);
  const inline = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)];
  const defined = [...prose.matchAll(/^\[[^\]]+\]:\s*<?(\S+?)>?\s*$/gm)];
  return [...inline, ...defined].flatMap(([, target = '']) =>
    /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target) ? [] : [target],
  );
}

/** The names that GitHub gives the headings of a document. */
const headingsOf = (text: string): string[] =>
  [...text.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-'),
  );

describe('a document', () => {
  it('names only commands that exist', () => {
    const missing = documents.flatMap(({ path, text }) =>
      callsOf(text)
        .filter(({ command }) => !ownCommands.has(command))
        .filter(
          (call) =>
            !scopeOf(call, path).some((found) => found?.manifest.scripts?.[call.command] !== undefined),
        )
        .map(
          ({ command, target }) => `${path}: pnpm ${target === undefined ? '' : `(${target}) `}${command}`,
        ),
    );
    expect(missing).toEqual([]);
  });

  it('names only programs that exist', () => {
    const missing = documents.flatMap(({ path, text }) =>
      programsOf(text)
        .filter(
          (program) => ![root, join(root, dirname(path))].some((folder) => existsSync(join(folder, program))),
        )
        .map((program) => `${path}: node ${program}`),
    );
    expect(missing).toEqual([]);
  });

  it('links only to what exists', () => {
    const broken = documents.flatMap(({ path, text }) =>
      linksOf(text)
        .filter((link) => {
          const [target = '', anchor] = decodeURIComponent(link).split('#');
          const file = target === '' ? path : join(target.startsWith('/') ? '' : dirname(path), target);
          if (!existsSync(join(root, file))) return true;
          const linked = documents.find((document) => document.path === file);
          return anchor !== undefined && linked !== undefined && !headingsOf(linked.text).includes(anchor);
        })
        .map((link) => `${path}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it('is read as its readers do', () => {
    const text =
      '# A `b`, c\nRun `pnpm start`, [see](a.md#x) or\n```\nnpx -y pnpm@12 test\npnpm --filter x dev\n[no](b)\n```\n';
    expect(callsOf(text)).toEqual([
      { command: 'start', target: undefined },
      { command: 'test', target: undefined },
      { command: 'dev', target: 'x' },
    ]);
    expect(programsOf('`node --watch src/main.ts` node a.ts')).toEqual(['src/main.ts']);
    expect(linksOf(text)).toEqual(['a.md#x']);
    expect(headingsOf(text)).toEqual(['a-b-c']);
  });
});
