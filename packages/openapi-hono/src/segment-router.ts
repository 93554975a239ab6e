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
  readonly literals: Map<string, Node<T>>;
  parameter?: Node<T>;
  readonly routes: Route<T>[];
}

const newNode = <T>(): Node<T> => ({ literals: new Map(), routes: [] });

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
        const next = node.literals.get(segment) ?? newNode();
        node.literals.set(segment, next);
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
        for (const [index, name] of route.names.entries()) params[name] ??= values[index] ?? '';
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
  const step = (next: Node<T> | undefined, known: readonly string[]): void => {
    if (next === undefined) return;
    if (slash === -1) visit(next, known);
    else walk(next, path, slash + 1, known, visit);
  };
  step(node.literals.get(segment), values);
  if (segment !== '') step(node.parameter, [...values, segment]);
}
