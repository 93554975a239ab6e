// Compiles a larger document, as the contract is compiled from its own, into a folder that takes the contract's place.
import { compile } from '@graph-connectors/openapi-hono/compile';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { largerDocument } from './document.ts';

/** Writes into a new folder in `parent` what the contract would be with so many further paths, and gives its path. */
export async function writeLargerContract(parent: string, count: number): Promise<string> {
  const folder = mkdtempSync(join(parent, 'contract-'));
  const document = largerDocument(count);
  const files = {
    ...(await compile(document)),
    'openapi.json': JSON.stringify(document),
    'package.json': JSON.stringify({ type: 'module' }),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
