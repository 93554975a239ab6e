// What a bench is, and what it is given.
import type { Load } from './measure.ts';
import type { Given, RunningServer, ServerName } from './servers.ts';
import { startServer } from './servers.ts';

/** What the command line asks for. */
export interface Sizes {
  /** How often each server is measured. */
  readonly pairs: number;
  /** How long each time. */
  readonly seconds: number;
}

/** What a bench is given. */
export interface Setting extends Sizes {
  readonly load: Load;
  /** A folder of this run, on the disk that is measured. */
  readonly folder: string;
  /** A folder that outlasts the run, for what takes long to make. */
  readonly cache: string;
  /** Tells whoever waits. */
  readonly progress: (text: string) => void;
  /** How many connectors the large store has. */
  readonly large: number;
}

/** Something that is measured. */
export interface Bench {
  /** What it shows, in a sentence. */
  readonly about: string;
  /** Whether it runs when no bench is named. */
  readonly quick: boolean;
  /** About how many seconds it takes. */
  readonly duration: (sizes: Sizes) => number;
  /** Runs it, and gives Markdown. */
  readonly run: (setting: Setting) => Promise<string>;
}

/** Starts servers side by side, gives them to `act`, and stops them. */
export async function withServers<T>(
  names: readonly ServerName[],
  given: Given,
  act: (servers: readonly RunningServer[]) => Promise<T>,
): Promise<T> {
  await using stack = new AsyncDisposableStack();
  const running: RunningServer[] = [];
  for (const name of names) running.push(stack.use(await startServer(name, given)));
  return await act(running);
}
