// An editor of code that stands below the types of a document.
import ts from 'typescript';

/** What an editor says. */
export interface Editor {
  /** The texts that are proposed for an empty text in its place. */
  proposals(type: string): string[];
  /** Whether a value may stand where the type is asked for. */
  takes(type: string, value: string): boolean;
  /** What is told of the last word of an expression, in one line; empty where nothing is. */
  tells(expression: string): string;
  close(): void;
}

/** An editor of a file with these declarations, and a value below them. */
export function openEditor(declarations: string): Editor {
  const file = '/code.ts';
  let version = 0;
  let code = '';
  const readFile = (name: string): string | undefined => (name === file ? code : ts.sys.readFile(name));
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({ strict: true, target: ts.ScriptTarget.ES2022, types: [] }),
    getCurrentDirectory: () => '/',
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [file],
    getScriptSnapshot: (name) => {
      const text = readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getScriptVersion: () => String(version),
    fileExists: (name) => readFile(name) !== undefined,
    readFile,
  });
  const write = (statement: string): void => {
    version += 1;
    code = `${declarations}\n${statement}`;
  };
  const writeValue = (type: string, value: string): void =>
    write(`export const written: ${type} = ${value};\n`);
  return {
    proposals: (type) => {
      writeValue(type, "''");
      const { entries } = service.getCompletionsAtPosition(file, code.lastIndexOf("'"), {}) ?? {};
      return (entries ?? []).map(({ name }) => name).toSorted();
    },
    takes: (type, value) => {
      writeValue(type, value);
      return service.getSemanticDiagnostics(file).length === 0;
    },
    tells: (expression) => {
      write(expression);
      const { documentation = [] } = service.getQuickInfoAtPosition(file, code.length - 1) ?? {};
      return ts.displayPartsToString(documentation).replaceAll(/\s+/g, ' ');
    },
    close: () => service.dispose(),
  };
}
