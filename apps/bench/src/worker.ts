// Has a process on the core of the load do one job after the other.
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Child, startChild } from './child.ts';

/** A process that does jobs. The end of the block kills it. */
export interface Worker<Job extends object, Result> extends AsyncDisposable {
  /** Has a job done; one at a time. Rejects if the process ends. */
  run(job: Job): Promise<Result>;
}

/** Starts such a process: a file of this package that answers each message with one. */
export function startWorker<Job extends object, Result>(file: string): Worker<Job, Result> {
  const child: Child = startChild('load', [fileURLToPath(new URL(file, import.meta.url))], true);
  const died = once(child.process, 'exit').then(() => {
    throw new Error(`${file} ended.`);
  });
  // It is told of by `run`, if anybody waits for it.
  died.catch(() => undefined);
  return {
    async run(job) {
      const answered = once(child.process, 'message');
      child.process.send(job);
      const [result] = await Promise.race([answered, died]);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both ends of the channel are files of this package
      return result as Result;
    },
    [Symbol.asyncDispose]: () => child[Symbol.asyncDispose](),
  };
}
