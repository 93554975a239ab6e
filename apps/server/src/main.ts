// Runs the command, from what was kept of it when it was compiled at the start before, which takes half as long.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Where it cannot be written, nothing is kept, and nothing is said.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/compile'));
await import('./command.ts');
