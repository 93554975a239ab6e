// Each way around the types and the linter says why it is there.
import { describe, expect, it } from 'vitest';
import { type Module, modulesByHand, type Span } from './module.ts';

/** What silences a tool. What follows it is the reason. */
const directives: readonly { readonly directive: RegExp; readonly mayBeBareInTypeTests?: true }[] = [
  { directive: /^\W*@ts-(?:ignore|nocheck)\b/ },
  { directive: /^\W*@ts-expect-error\b/, mayBeBareInTypeTests: true },
  { directive: /^\W*(?:oxlint|eslint)-disable\b[^]*?(?:\s--|$)/ },
  { directive: /^\W*(?:v8|istanbul|c8) ignore\b/ },
  { directive: /^\W*(?:oxfmt|prettier)-ignore\b/ },
];

/** The end of what a directive began. */
const end = /^\W*(?:oxlint|eslint)-enable\b[^]*$/;

/** Type tests say what must not compile by the line itself. */
const isTypeTest = (path: string): boolean =>
  /(?:^|[/.-])types?(?:[.-]test)?(?:-d)?\.ts$|\/types\//.test(path);

const directiveIn = ({ text }: Span): (typeof directives)[number] | undefined =>
  directives.find(({ directive }) => directive.test(text));

/** What a comment says, less its signs and what it says to a tool. */
const wordsOf = (comment: Span): string =>
  comment.text.replace(directiveIn(comment)?.directive ?? end, '').replaceAll(/[\s*/:-]/g, '');

/** Whether a comment with words in it stands on the lines of the span, or ends on the line before it. */
const hasComment = ({ comments }: Module, { firstLine, lastLine }: Span): boolean =>
  comments.some(
    (comment) =>
      wordsOf(comment) !== '' && comment.lastLine >= firstLine - 1 && comment.firstLine <= lastLine,
  );

/** Whether an escape has such a comment. Of several, one right after the other, that of the first is for all. */
function hasReason(module: Module, span: Span): boolean {
  const above = module.escapes.find(({ lastLine }) => lastLine === span.firstLine - 1);
  return hasComment(module, span) || (above !== undefined && hasReason(module, above));
}

const place = ({ path }: Module, { firstLine, text }: Span): string =>
  `${path}:${firstLine} ${text.split('\n', 1).join('')}`;

describe('a way around the types', () => {
  it('has a comment that says why, on its line or the one before', () => {
    const silent = modulesByHand.flatMap((module) =>
      module.escapes.filter((span) => !hasReason(module, span)).map((span) => place(module, span)),
    );
    expect(silent).toEqual([]);
  });
});

describe('a comment that silences a tool', () => {
  it('says why, or has a comment before it that does', () => {
    const silent = modulesByHand.flatMap((module) =>
      module.comments
        .filter((comment) => {
          const found = directiveIn(comment);
          if (found === undefined || (found.mayBeBareInTypeTests && isTypeTest(module.path))) return false;
          return !hasComment(module, comment);
        })
        .map((comment) => place(module, comment)),
    );
    expect(silent).toEqual([]);
  });
});
