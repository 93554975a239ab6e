// Declarations with as many paths as a large API has, each with types of its own.
import type { Project } from './project.ts';

const operation = (index: number, body: string): string => `{
  parameters: { query?: { q${index}?: string }; header?: { "If-Match"?: string }; path: { id: string }; cookie?: never };
  ${body}
  responses: {
    200: {
      headers: { [name: string]: unknown };
      content: { "application/json": { p${index}: string; s${index}: "a" | "b"; id${index}: $Read<string> } };
    };
    404: ResponseNotFound;
  };
}`;

const item = (index: number): string => `"/things${index}/{id}": {
  parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
  get: ${operation(index, 'requestBody?: never;')};
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch: ${operation(index, `requestBody: { content: { "application/json": { p${index}?: string; s${index}?: "a" | "b" } } };`)};
  trace?: never;
};
`;

/** The declarations with `count` further paths. */
export function enlarge(declarations: Project['declarations'], count: number): Project['declarations'] {
  const items = Array.from({ length: count }, (_, index) => item(index)).join('');
  const start = 'interface paths {\n';
  const add = (text: string): string => text.replace(start, () => start + items);
  const files = Object.entries(declarations.package).map(([file, text]) => [file, add(text)] as const);
  if (files.every(([file, text]) => text === declarations.package[file]))
    throw new Error('There are no paths.');
  return { package: Object.fromEntries(files), spec: add(declarations.spec) };
}
