// Runs the reference server with another contract: `node main.ts {folder of the contract} {the server} [arguments]`.
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , folder = '', server = ''] = process.argv;
const inFolder = (name: string): string => pathToFileURL(join(folder, name)).href;
const bind = new URL('bind.ts', import.meta.url).href;

/** What is loaded in place of what the server asks for. Not a line of the server itself is another. */
const replaced: Readonly<Record<string, string>> = {
  '@graph-connectors/contract/operations': inFolder('operations.ts'),
  '@graph-connectors/contract/openapi.json': inFolder('openapi.json'),
  '@graph-connectors/openapi-hono': bind,
};
registerHooks({
  resolve: (name, context, next) =>
    // The one who stands in for the router needs the router.
    next((context.parentURL === bind ? undefined : replaced[name]) ?? name, context),
});

process.argv.splice(1, 2);
await import(pathToFileURL(server).href);
