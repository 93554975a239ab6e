// Get metadata.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Operation } from './operation.ts';

const file = createRequire(import.meta.url).resolve('@graph-connectors/contract/metadata.xml');

let text: string | undefined;

/** Gives the schema of the service, as it was generated from the spec. */
export const getMetadata: Operation<'getMetadata'> = () => {
  // The note in it is for those who edit the spec.
  text ??= readFileSync(file, 'utf8').replace(/<!--[^]*?-->\n/, '');
  return { status: 200, type: 'application/xml', body: text };
};
