// The prefixes under which the API is served, as the spec's `servers` list them.
import type { entitySets } from '@graph-connectors/contract/entity-types';
import document from '@graph-connectors/contract/openapi.json' with { type: 'json' };

/** The name of an entity set. */
export type EntitySet = keyof typeof entitySets;

/** A prefix of the API. */
export interface Base {
  /** The path before that of an operation: `/beta`, for one. */
  readonly path: string;
  /** The path of the service's metadata, to which `@odata.context` points. */
  readonly metadata: string;
  /** What stands before the name of an entity set, as that metadata has it. */
  readonly container: string;
}

/** One base for each server of the spec, in the spec's order: the path of the page comes first. */
export const bases: readonly Base[] = document.servers.map(({ url }) => {
  const path = new URL(url).pathname;
  const [version = '', ...segments] = path.split('/').slice(1);
  // In a context URL the key of an entity stands in parentheses: /sets/key/ is sets('key')/.
  const container = segments
    .map((segment, index) => (index % 2 === 0 ? segment : `('${segment}')/`))
    .join('');
  return { path, metadata: `/${version}/$metadata`, container };
});

/** The base at a path; the first one where there is none, as for a path that nothing knows. */
export function baseAt(path: string | undefined): Base {
  const base = bases.find((candidate) => candidate.path === path) ?? bases[0];
  if (base === undefined) throw new Error('The spec lists no servers.');
  return base;
}
