// A copy of the script with what it reads and writes, in a temporary folder whose path holds a space.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What the script said, and whether it was content. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and in what surroundings the script runs, if not those of the tests. */
export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The texts of the files of a folder, by name. */
export type Texts = Readonly<Record<string, string>>;

/** The copy. Paths are relative to it. */
export interface ScriptCopy {
  readonly folder: string;
  run(args?: readonly string[], surroundings?: Surroundings): Outcome;
  read(path: string): string;
  write(path: string, text: string): void;
  /** What `generated/` holds. */
  output(): Texts;
  /** Makes `generated/` hold these files, and nothing else. */
  setOutput(texts: Texts): void;
  /** Makes the spec what it is in the repository. */
  resetSpec(): void;
  /** The names of what lies beside `generated/`, and of what was left in the folder for temporary files. */
  strays(): string[];
  remove(): void;
}

/** Makes the copy. What is installed, and the packages of ours that the script imports, are linked. */
export function copyScript(): ScriptCopy {
  const folder = mkdtempSync(join(tmpdir(), 'graph connectors '));
  const temporary = join(folder, 'temporary files');
  const contract = join(folder, 'packages/contract');
  const generated = join(contract, 'generated');
  const copied = ['scripts', 'generated', 'package.json'];
  mkdirSync(temporary);
  mkdirSync(contract, { recursive: true });
  for (const name of copied)
    cpSync(join(root, 'packages/contract', name), join(contract, name), { recursive: true });
  symlinkSync(join(root, 'packages/contract/node_modules'), join(contract, 'node_modules'), 'junction');

  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
  const resetSpec = (): void => {
    rmSync(join(folder, 'spec'), { recursive: true, force: true });
    mkdirSync(join(folder, 'spec'));
    for (const name of ['openapi.yaml', 'redocly.yaml', 'examples']) {
      cpSync(join(root, 'spec', name), join(folder, 'spec', name), { recursive: true });
    }
  };
  resetSpec();

  return {
    folder,
    run(args = [], { cwd = contract, env = {} } = {}) {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(contract, 'scripts/generate.ts'), ...args],
        {
          cwd,
          encoding: 'utf8',
          env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary, ...env },
        },
      );
      return { status, stdout, stderr };
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    write,
    output: () =>
      Object.fromEntries(
        readdirSync(generated).map((name) => [name, readFileSync(join(generated, name), 'utf8')]),
      ),
    setOutput(texts) {
      rmSync(generated, { recursive: true, force: true });
      mkdirSync(generated);
      for (const [name, text] of Object.entries(texts)) writeFileSync(join(generated, name), text);
    },
    resetSpec,
    strays: () => [
      ...readdirSync(contract).filter((name) => ![...copied, 'node_modules'].includes(name)),
      // Node.js keeps what it compiled, if a tool asks for that.
      ...readdirSync(temporary).filter((name) => name !== 'node-compile-cache'),
    ],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
