// What the calls are made in, where it is found, and how it is told to make them.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { built, modules } from './project.ts';

const execute = promisify(execFile);

/** A runtime. */
export interface Runtime {
  readonly name: string;
  /** What installs it. */
  readonly by: string;
  /** Its program; `undefined` if this machine has none. */
  readonly program: string | undefined;
  /** Makes the calls in it, and gives what it printed, as JSON. */
  readonly run: (program: string, folder: string, origin: string) => Promise<string>;
}

/** How long a runtime may take, in milliseconds: what is killed says more than a test that ends. */
const limits = { timeout: 25_000, killSignal: 'SIGKILL' } as const;

/** A program of a package that `pnpm runtimes` installs. */
function installed(path: string): string | undefined {
  const program = fileURLToPath(new URL(`programs/node_modules/${path}`, import.meta.url));
  return existsSync(program) ? program : undefined;
}

/** A program of the machine. */
const onPath = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

/** Runs `main.js`, with the arguments that come before it. */
const main =
  (...before: string[]): Runtime['run'] =>
  async (program, folder, origin) =>
    (await execute(program, [...before, 'main.js', origin], { cwd: folder, ...limits })).stdout;

const packaged = (name: string, path: string, run: Runtime['run'] = main()): Runtime => ({
  name,
  by: '`pnpm runtimes`, on Linux x64',
  program: installed(path),
  run,
});

/** The runtimes, in the order of the table in the README of the client. */
export const runtimes: readonly Runtime[] = [
  packaged('Node.js 22', 'node-22/bin/node'),
  packaged('Node.js 24', 'node-24/bin/node'),
  packaged('Node.js 26', 'node-26/bin/node'),
  packaged('Deno', '@deno/linux-x64-glibc/deno', main('run', '--no-remote', '--allow-net=127.0.0.1')),
  packaged('Bun', '@oven/bun-linux-x64/bin/bun'),
  packaged('workerd', '@cloudflare/workerd-linux-64/bin/workerd', runWorker),
  { name: 'Chromium', by: 'the package chromium of Debian', program: onPath('chromium'), run: runPage },
];

/** The version that a program says it is. */
export async function versionOf(program: string): Promise<string> {
  const { stdout } = await execute(program, ['--version'], limits);
  return /\d+[.-]\d+[.-]\d+/.exec(stdout)?.[0] ?? stdout;
}

/**
 * Runs the calls in a worker, by its own way of testing one, which needs no port. Its date is the first by which a token
 * does not go along to another origin.
 */
async function runWorker(program: string, folder: string, origin: string): Promise<string> {
  const worker =
    "import { callAll } from './calls.js';\n" +
    'export default { test: async (_, { origin }) => console.log(JSON.stringify(await callAll(origin))) };\n';
  writeFileSync(join(folder, 'worker.js'), worker);
  const scripts = readdirSync(join(folder, built)).filter((name) => name.endsWith('.js'));
  // Names are paths to it, of which a bare one starts beside the module that imports it.
  const embedded = [
    ['worker', 'worker.js'],
    ['calls.js', 'calls.js'],
    [`${built}/openapi-fetch`, modules['openapi-fetch']],
    ...scripts.map((name) => [`${built}/${name}`, `${built}/${name}`]),
  ].map(([name, path]) => `(name = "${name}", esModule = embed "${path}")`);
  const entries = Object.entries(modules).map(([name, path]) => {
    const root = '../'.repeat(name.split('/').length - 1);
    return `(name = "${name}", esModule = "export * from './${root}${path}';")`;
  });
  const configuration = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [${[...embedded, ...entries].join(', ')}],
      bindings = [(name = "origin", text = "${origin}")],
      compatibilityDate = "2025-09-01",
      globalOutbound = "network",
    )),
    (name = "network", network = (allow = ["local"])),
  ],
);
`;
  writeFileSync(join(folder, 'worker.capnp'), configuration);
  return (await execute(program, ['test', 'worker.capnp'], { cwd: folder, ...limits })).stdout;
}

/** Runs the calls in a page, which `answerPage` serves. */
async function runPage(program: string, _: string, origin: string): Promise<string> {
  const browser = await chromium.launch({
    executablePath: program,
    // As root, which CI is, Chromium starts in no other way.
    chromiumSandbox: process.getuid?.() !== 0,
    timeout: limits.timeout,
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${origin}/page/`);
    return await page.evaluate<string>(
      `import('/page/calls.js').then(({ callAll }) => callAll(${JSON.stringify(origin)})).then(JSON.stringify)`,
    );
  } finally {
    await browser.close();
  }
}

/** Answers with the page of a project, and with its modules. */
export const answerPage =
  (folder: string) =>
  ({ url }: Request): Response => {
    const { pathname } = new URL(url);
    const imports = Object.fromEntries(
      Object.entries(modules).map(([name, path]) => [name, `/page/${path}`]),
    );
    return pathname === '/'
      ? new Response(
          `<!doctype html><title>Calls</title><script type="importmap">${JSON.stringify({ imports })}</script>`,
          { headers: { 'Content-Type': 'text/html' } },
        )
      : new Response(readFileSync(join(folder, pathname)), {
          headers: { 'Content-Type': 'text/javascript' },
        });
  };
