// Tells which paths a document knows and which methods each of them allows.
import type { Operation } from './operation.ts';

/** A path of the document. */
export interface KnownPath {
  /** As the document writes it: `/connectors/{connectorsId}`. */
  readonly template: string;
  /** As Hono writes it: `/connectors/:connectorsId`. */
  readonly route: string;
  /** The methods that have an answer, in the order in which `Allow` lists them. */
  readonly allow: readonly string[];
}

/** The paths of the operations; those with fewer parameters first, since OpenAPI lets the concrete path win. */
export function knownPaths(operations: readonly Operation[]): KnownPath[] {
  return [...new Set(operations.map(({ path }) => path))]
    .toSorted((a, b) => parameterCount(a) - parameterCount(b))
    .map((template) => {
      const methods = operations.filter(({ path }) => path === template).map(({ method }) => method);
      return {
        template,
        route: template.split('/').map(routeSegment).join('/'),
        allow: [...new Set([...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])],
      };
    });
}

/** The first of the paths that a request's path fits. */
export function findPath(paths: readonly KnownPath[], path: string): KnownPath | undefined {
  const segments = path.split('/');
  return paths.find(({ route }) => {
    const own = route.split('/');
    return (
      own.length === segments.length &&
      own.every((segment, index) =>
        segment.startsWith(':') ? segments[index] !== '' : segment === segments[index],
      )
    );
  });
}

/**
 * The methods that are not allowed on a path although a router would find them: those of the paths with a parameter
 * that it stands before, as `/books/new` before `/books/{id}`.
 */
export function hiddenMethods(paths: readonly KnownPath[], path: KnownPath): string[] {
  const hidden = paths.filter(
    (other) =>
      parameterCount(other.template) > parameterCount(path.template) &&
      findPath([other], path.template) !== undefined,
  );
  const methods = new Set(hidden.flatMap(({ allow }) => allow));
  return [...methods].filter((method) => !path.allow.includes(method));
}

function routeSegment(segment: string): string {
  const name = /^\{([^{}]+)\}$/.exec(segment)?.[1];
  if (name !== undefined) return `:${name}`;
  if (segment.includes('{')) throw new Error(`${segment}: a path parameter must fill its segment.`);
  if (/^:|[*?]/.test(segment))
    throw new Error(`${segment}: the router would read a pattern where the path has a name.`);
  return segment;
}

const parameterCount = (template: string): number => template.split('{').length;
