// A router for the paths of OpenAPI: it walks a path segment by segment, and costs the same however many there are.
import { type Params, type Result, type Router, UnsupportedPathError } from 'hono/router';

interface Route<T> {
  readonly method: string;
  readonly handler: T;
  /** The names of the path's parameters, in their order. */
  readonly names: readonly string[];
  /** How many routes were added before: those that match are run in this order. */
  readonly place: number;
}

/** What can be reached after some segments of a path. */
interface Node<T> {
  /** By their length first: a key, which has mostly another, then need not be hashed. */
  readonly literals: Map<string, Node<T>>[];
  parameter?: Node<T>;
  readonly routes: Route<T>[];
}

const newNode = <T>(): Node<T> => ({ literals: [], routes: [] });

/**
 * A router of Hono, `new Hono({ router: new SegmentRouter() })`, whose paths have nothing but names and `:parameters`,
 * each of which fills its segment. It answers as Hono's own routers do.
 */
export class SegmentRouter<T> implements Router<T> {
  readonly name = 'SegmentRouter';
  readonly #root = newNode<T>();
  #added = 0;

  /** @throws UnsupportedPathError if a segment is a pattern or an optional parameter. */
  add(method: string, path: string, handler: T): void {
    const names: string[] = [];
    let node = this.#root;
    for (const segment of path.split('/').slice(1)) {
      if (/[*?{]/.test(segment)) throw new UnsupportedPathError(`${path}: '${segment}' is a pattern.`);
      if (segment.startsWith(':')) {
        names.push(segment.slice(1));
        node = node.parameter ??= newNode();
      } else {
        const literals = (node.literals[segment.length] ??= new Map());
        const next = literals.get(segment) ?? newNode();
        literals.set(segment, next);
        node = next;
      }
    }
    node.routes.push({ method, handler, names, place: this.#added++ });
  }

  match(method: string, path: string): Result<T> {
    const found: { route: Route<T>; params: Params }[] = [];
    walk(this.#root, path, 1, [], (node, values) => {
      for (const route of node.routes) {
        if (route.method !== method && route.method !== 'ALL') continue;
        const params: Params = {};
        route.names.forEach((name, index) => (params[name] ??= values[index] ?? ''));
        found.push({ route, params });
      }
    });
    if (found.length > 1) found.sort((a, b) => a.route.place - b.route.place);
    return [found.map(({ route, params }) => [route.handler, params])];
  }
}

/** Visits each node that a path leads to from `at`, with the values of its parameters. */
function walk<T>(
  node: Node<T>,
  path: string,
  at: number,
  values: readonly string[],
  visit: (node: Node<T>, values: readonly string[]) => void,
): void {
  const slash = path.indexOf('/', at);
  const segment = slash === -1 ? path.slice(at) : path.slice(at, slash);
  const literal = node.literals[segment.length]?.get(segment);
  const parameter = segment === '' ? undefined : node.parameter;
  if (slash === -1) {
    if (literal !== undefined) visit(literal, values);
    if (parameter !== undefined) visit(parameter, [...values, segment]);
  } else {
    if (literal !== undefined) walk(literal, path, slash + 1, values, visit);
    if (parameter !== undefined) walk(parameter, path, slash + 1, [...values, segment], visit);
  }
}
