// Tells which paths a document knows under its bases, with the methods that each of them allows.
import type { Operation } from './operation.ts';

/** An operation by its `operationId`. */
export type Row = readonly [id: string, operation: Operation];

/** A path of the document under one of its bases. */
export interface KnownPath {
  readonly base: string;
  /** The whole of it as the document would write it: `/beta/connectors/{connectorsId}`. */
  readonly template: string;
  /** The same as Hono writes it: `/beta/connectors/:connectorsId`. */
  readonly route: string;
  /** The operations that stand there. */
  readonly rows: readonly Row[];
  /** The methods that have an answer, in the order in which `Allow` lists them. */
  readonly allow: readonly string[];
}

/**
 * The paths under each of the bases; those with fewer parameters first, since OpenAPI lets the concrete path win.
 *
 * @throws Error if a path cannot be expressed as a route, or an operation has a server under none of the bases.
 */
export function knownPaths(rows: readonly Row[], bases: readonly string[]): KnownPath[] {
  for (const [id, operation] of rows) {
    const unknown = operation.bases?.find((base) => !bases.includes(base));
    if (unknown === undefined) continue;
    const known = bases.map((base) => `'${base}'`).join(', ');
    throw new Error(
      `The operation ${id} has a server at '${unknown}', which is none of the bases: ${known}. Add it to them, or mend the \`servers\`.`,
    );
  }
  return bases
    .flatMap((base) =>
      pathsUnder(
        base,
        rows.filter(([, operation]) => operation.bases?.includes(base) ?? true),
      ),
    )
    .toSorted((a, b) => parameterCount(a) - parameterCount(b));
}

function pathsUnder(base: string, rows: readonly Row[]): KnownPath[] {
  return [...Map.groupBy(rows, ([, { path }]) => path)].map(([path, own]) => {
    const methods = own.map(([, { method }]) => method);
    return {
      base,
      template: base + path,
      route: base + path.split('/').map(routeSegment).join('/'),
      rows: own,
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
    (other) => parameterCount(other) > parameterCount(path) && findPath([other], path.template) !== undefined,
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

const parameterCount = ({ template }: KnownPath): number => template.split('{').length;
