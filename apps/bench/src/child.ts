// Runs a Node.js program on a core of its own, and ends it with this one at the latest.
import { type ChildProcess, spawn, spawnSync, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';

/** Where servers run, and where what loads them does. */
export const cores = { server: 0, load: 1 } as const;

/** Whether programs can be kept on a core: Linux with `taskset`, and two cores at least. */
export const canPin: boolean =
  availableParallelism() > 1 && spawnSync('taskset', ['-c', String(cores.load), 'true']).status === 0;

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** A program that runs. The end of the block kills it. */
export interface Child extends AsyncDisposable {
  readonly pid: number;
  readonly process: ChildProcess;
  /** Waits until its standard output matches; rejects if it ends before. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
}

/**
 * Starts a program.
 *
 * @param args what `node` is given: a file and its arguments.
 * @param channel whether the two exchange messages; what it prints then goes to standard error.
 */
export function startChild(core: keyof typeof cores, args: readonly string[], channel = false): Child {
  const command = [process.execPath, ...args];
  const [program = '', ...rest] = canPin ? ['taskset', '-c', String(cores[core]), ...command] : command;
  const stdio: StdioOptions = channel ? ['ignore', 'inherit', 'inherit', 'ipc'] : ['ignore', 'pipe', 'pipe'];
  // Options of the server in the environment would change what is measured.
  const child = spawn(program, rest, { stdio, env: { PATH: process.env['PATH'] } });
  running.add(child);
  const ended = once(child, 'close').then(() => running.delete(child));

  let output = '';
  let errors = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (errors += text));
  return {
    pid: child.pid ?? 0,
    process: child,
    async printed(pattern) {
      let alive = true;
      const end = ended.then(() => (alive = false));
      for (;;) {
        const match = pattern.exec(output);
        if (match !== null) return match;
        if (!alive || child.stdout === null) {
          throw new Error(`${args.join(' ')} never printed ${String(pattern)}: ${output}${errors}`);
        }
        await Promise.race([once(child.stdout, 'data'), end]);
      }
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
