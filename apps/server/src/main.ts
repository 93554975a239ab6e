// Runs the command in its compiled form, which is kept from one start to the next.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Where it cannot be written, nothing is kept, and nothing is said.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/compile'));
await import('./command.ts');
