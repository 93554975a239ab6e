// Runs the command as a user would, and waits for what it says.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** How a command ended. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs. The end of the block kills it, if nothing else has ended it. */
export class RunningCommand implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  #stdout = '';
  #stderr = '';

  /**
   * @param args the arguments.
   * @param env variables beside `PATH`: the options that the test's own environment may hold are not handed down.
   * @param before what the shell that starts the command does first, such as setting a limit.
   */
  constructor(args: readonly string[], env: Readonly<Record<string, string>> = {}, before = ':') {
    const path = process.env['PATH'] ?? '';
    this.#child = spawn('/bin/sh', ['-c', `${before}; exec "$0" "$@"`, process.execPath, main, ...args], {
      env: { PATH: path, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.#stdout += text));
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.#stderr += text));
    this.#ended = once(this.#child, 'close');
  }

  /** The number of its process. */
  get pid(): number {
    if (this.#child.pid === undefined) throw new Error('It was never started.');
    return this.#child.pid;
  }

  /** What it has printed so far. */
  get stdout(): string {
    return this.#stdout;
  }

  /** Waits until it has printed what matches, on either stream; rejects if it ends before. */
  async printed(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const match = pattern.exec(this.#stdout) ?? pattern.exec(this.#stderr);
      if (match) return match;
      const { stdout, stderr } = this.#child;
      if (stdout === null || stderr === null || stdout.readableEnded) {
        throw new Error(`It never printed ${String(pattern)}: ${this.#stdout}${this.#stderr}`);
      }
      await Promise.race([once(stdout, 'data'), once(stderr, 'data'), this.#ended]);
    }
  }

  /** Waits until it listens, and gives the URL that it printed. */
  async listens(): Promise<string> {
    const [, url = ''] = await this.printed(/listening on +(\S+)\/beta\n[^]*\n\n$/);
    return url;
  }

  /** Waits for its end; sends a signal first, if there is one. */
  async ends(signal?: NodeJS.Signals): Promise<Outcome> {
    if (signal !== undefined) this.#child.kill(signal);
    await this.#ended;
    return { code: this.#child.exitCode, stdout: this.#stdout, stderr: this.#stderr };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }
}
