// Reads what a TypeScript or JavaScript file says of itself: its comments, its imports, its ways around the types.
import { parseSync, Visitor } from 'rolldown/utils';
import { files, isCodeByHand, isGenerated, read } from './tree.ts';

/** A piece of a file. */
export interface Span {
  /** Counted from 1. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly text: string;
}

/** An import, a re-export, or an `import()` of a value or a type. */
export interface Import extends Span {
  /** What is imported from, as it is written. */
  readonly from: string;
  /** Whether nothing of it is left when the types are taken away. */
  readonly typesOnly: boolean;
}

/** What a file says of itself. */
export interface Module {
  readonly path: string;
  readonly comments: readonly Span[];
  readonly imports: readonly Import[];
  readonly hasDefaultExport: boolean;
  /** Each place where the types are bent: `any`, a cast, `!`. */
  readonly escapes: readonly Span[];
}

/** Parses a file by its path from the root. */
export function parse(path: string): Module {
  const text = read(path);
  const { program, module, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);

  const starts = [...text.matchAll(/^/gm)].map(({ index }) => index);
  const lineOf = (offset: number): number => starts.findLastIndex((start) => start <= offset) + 1;
  const span = ({ start, end }: { start: number; end: number }): Span => ({
    firstLine: lineOf(start),
    lastLine: lineOf(end),
    text: text.slice(start, end),
  });

  const imports: Import[] = [];
  for (const { start, end, moduleRequest, entries } of module.staticImports) {
    // `import {} from` and `import 'x'` have no entries, and load the module.
    const typesOnly = /^import\s+type\b/.test(text.slice(start, end)) || every(entries);
    imports.push({ ...span({ start, end }), from: moduleRequest.value, typesOnly });
  }
  for (const { start, end, entries } of module.staticExports) {
    const from = entries.find(({ moduleRequest }) => moduleRequest !== null)?.moduleRequest?.value;
    if (from !== undefined) imports.push({ ...span({ start, end }), from, typesOnly: every(entries) });
  }
  for (const { start, end, moduleRequest } of module.dynamicImports) {
    const from = /^(['"`])(.*)\1$/.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[2];
    // A name that is worked out at run time is nobody's dependency.
    if (from !== undefined) imports.push({ ...span({ start, end }), from, typesOnly: false });
  }

  const escapes: Span[] = [];
  const escape = (node: { start: number; end: number }): void => {
    escapes.push(span(node));
  };
  new Visitor({
    TSImportType: (node) => {
      imports.push({ ...span(node), from: node.source.value, typesOnly: true });
    },
    TSAnyKeyword: escape,
    TSNonNullExpression: escape,
    TSTypeAssertion: escape,
    TSAsExpression: (node) => {
      if (!/\bas\s+const$/.test(text.slice(node.start, node.end))) escape(node);
    },
  }).visit(program);

  return {
    path,
    comments: comments.map(span),
    imports,
    hasDefaultExport: module.staticExports.some(({ entries }) =>
      entries.some(({ exportName }) => exportName.kind === 'Default' || exportName.name === 'default'),
    ),
    escapes,
  };
}

const every = (entries: readonly { readonly isType: boolean }[]): boolean =>
  entries.length > 0 && entries.every(({ isType }) => isType);

/** Every module that a person wrote. */
export const modulesByHand: readonly Module[] = files.filter(isCodeByHand).map(parse);

/** Every module, those that a tool wrote included. */
export const modules: readonly Module[] = [
  ...modulesByHand,
  ...files.filter((path) => isGenerated(path) && /\.[cm]?[jt]s$/.test(path)).map(parse),
];
