// Get metadata.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Operation } from './operation.ts';

let text: string | undefined;

/** Gives the schema of the service, as it was generated from the spec. */
export const getMetadata: Operation<'getMetadata'> = () => {
  text ??= readFileSync(
    createRequire(import.meta.url).resolve('@graph-connectors/contract/metadata.xml'),
    'utf8',
  );
  return { status: 200, type: 'application/xml', body: text };
};
