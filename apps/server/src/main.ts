// Runs the command. What it is made of is compiled once, and kept in that form for the next start, which takes half as long.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Where it cannot be written, nothing is kept, and nothing is said.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/compile'));
await import('./command.ts');
