// Makes a larger document: the one of the spec, with further paths around its own.
import document from '@graph-connectors/contract/openapi.json' with { type: 'json' };

/** Names of collections. Some begin as `connectors` does, so that a router cannot tell them by a letter. */
const collections = [
  'agents',
  'applications',
  'certificates',
  'connections',
  'connectorGroups',
  'connectorSettings',
  'domains',
  'networks',
  'segments',
  'tunnels',
];

/** What each collection has: its entities, what belongs to them, and one of that. */
const shapes = ['/{entityId}', '/{entityId}/members', '/{entityId}/members/{memberId}'];

/** The further paths, as many as wanted. */
export const furtherPaths = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const collection = Math.floor(index / shapes.length);
    return `/${collections[collection % collections.length]}${collection}${shapes[index % shapes.length]}`;
  });

/**
 * The document of the spec with further paths, each with a GET and a PATCH that take and declare what those of a
 * connector do. One half stands before the spec's own paths and one after them, since their order may matter.
 */
export function largerDocument(count: number): object {
  const { get, patch } = document.paths['/connectors/{connectorsId}'];
  const further = furtherPaths(count).map((path, index) => [
    path,
    {
      parameters: [
        ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
          name,
          in: 'path',
          required: true,
          schema: { type: 'string', minLength: 1, maxLength: 128 },
        })),
        { $ref: '#/components/parameters/clientRequestId' },
      ],
      get: { ...get, operationId: `getFurther${index}` },
      patch: { ...patch, operationId: `updateFurther${index}` },
    },
  ]);
  const half = Math.floor(count / 2);
  return {
    ...document,
    paths: Object.fromEntries([
      ...further.slice(0, half),
      ...Object.entries(document.paths),
      ...further.slice(half),
    ]),
  };
}
