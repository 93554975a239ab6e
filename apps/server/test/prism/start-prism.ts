// Starts Prism, a validator of OpenAPI that shares no code with the server, between a client and a server.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(import.meta.resolve('@stoplight/prism-cli'));
const document = fileURLToPath(import.meta.resolve('@graph-connectors/contract/openapi.json'));

/** What Prism finds that the document does not allow. */
export interface Violation {
  /** Where: first `request` or `response`, then `body`, `header`, `query` or `path`, then the way into that. */
  readonly location: readonly string[];
  readonly message: string;
}

/** Prism; `await using` kills it at the end of the block. */
export interface Prism extends AsyncDisposable {
  /** The URL that stands for a base of the API: what follows it is a path of the document. */
  readonly url: string;
}

/** Starts it before a base of the API: it hands on what comes, and writes what it finds into a header of the answer. */
export async function startPrism(upstream: string): Promise<Prism> {
  // In one process, on any free port.
  const options = ['-m', 'false', '-h', '127.0.0.1', '-p', '0'];
  const child = spawn(process.execPath, [program, 'proxy', ...options, document, upstream], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'close');
  let printed = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const [, found] = /listening on (http:\S+)/.exec(printed) ?? [];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error(`Prism never listened: ${printed}`)), reject);
  });
  return {
    url,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** What Prism found of an exchange. */
export function violationsOf(answer: Response): Violation[] {
  return JSON.parse(answer.headers.get('sl-violations') ?? '[]');
}
