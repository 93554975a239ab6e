// Finds out whether a history of calls on one key could have come from a store that does one call after the other.

/** A call on a key. */
export interface Call {
  /** What is asked for; `updateIf` is an update that refuses another revision than `revision`. */
  readonly kind: 'get' | 'create' | 'update' | 'updateIf' | 'delete';
  readonly revision: number;
  /** What is written, if anything is: nothing that another call writes. */
  readonly tag: string;
}

/** What is stored under the key; `undefined` if nothing is. */
export type State = { readonly revision: number; readonly tag: string } | undefined;

/** What a call gave: what it saw or stored, or that it was refused, or that nobody knows whether it was done. */
export type Result = State | 'refused' | 'unknown';

/** A call that was made, with when it began and ended by one clock. */
export interface Event {
  readonly call: Call;
  readonly began: number;
  /** `Infinity` where nobody knows whether it was done: it may still be done at any time. */
  readonly ended: number;
  readonly result: Result;
}

/** What a store does in a state: what it gives, and what is stored then; the very same where nothing changes. */
export function step(call: Call, state: State): { readonly result: Result; readonly next: State } {
  switch (call.kind) {
    case 'get':
      return { result: state, next: state };
    case 'delete':
      return { result: state, next: undefined };
    case 'create': {
      const next = { revision: 1, tag: call.tag };
      return state === undefined ? { result: next, next } : { result: 'refused', next: state };
    }
    case 'update':
    case 'updateIf': {
      if (state === undefined) return { result: undefined, next: undefined };
      if (call.kind === 'updateIf' && state.revision !== call.revision)
        return { result: 'refused', next: state };
      const next = { revision: state.revision + 1, tag: call.tag };
      return { result: next, next };
    }
  }
}

/**
 * Why there is no order of the calls, from nothing stored, in which each gives what it gave, and none comes before
 * one that had ended when it began; `undefined` if there is one. A call of which nobody knows whether it was done may
 * be in it or not.
 *
 * It is the search of Wing and Gong, which tries the calls that may come next one by one, with the memory that Lowe
 * added: where it has been with the same calls left and the same state, it does not go again.
 */
export function faultOf(history: readonly Event[]): string | undefined {
  const search = new Search(history);
  return search.from(0, undefined) ? undefined : search.stuck;
}

class Search {
  /** In the order of their beginnings. */
  readonly #known: readonly Event[];
  readonly #unknown: readonly Event[];
  /** Under which revision somebody saw what a call wrote: each is done once, so there is one only. */
  readonly #seen = new Map<string, number>();
  readonly #taken = new Set<Event>();
  readonly #been = new Set<string>();
  #most = -1;
  /** Where the search came farthest. */
  stuck = '';

  constructor(history: readonly Event[]) {
    const sorted = history.toSorted((a, b) => a.began - b.began);
    this.#known = sorted.filter(({ result }) => result !== 'unknown');
    // A read that gave nothing says nothing.
    this.#unknown = sorted.filter(({ call, result }) => result === 'unknown' && call.kind !== 'get');
    for (const { result } of sorted)
      if (typeof result === 'object') this.#seen.set(result.tag, result.revision);
  }

  /** Whether there is an order of all that is left; `first` is before the first call that is left. */
  from(first: number, state: State): boolean {
    const idle: Event[] = [];
    let open = this.#open(first);
    // What changes nothing may come as soon as it can: nothing after it becomes impossible by that.
    for (let next = open.find(isIdle(state)); next !== undefined; next = open.find(isIdle(state))) {
      this.#taken.add(next);
      idle.push(next);
      open = this.#open(first);
    }
    if (open.length === 0) return true;
    this.#note(open, state);
    const at = this.#place(open, state);
    if (!this.#been.has(at)) {
      this.#been.add(at);
      for (const event of this.#candidates(open, state)) {
        this.#taken.add(event);
        if (this.from(this.#known.indexOf(open[0] ?? event, first), step(event.call, state).next))
          return true;
        this.#taken.delete(event);
      }
    }
    for (const event of idle) this.#taken.delete(event);
    return false;
  }

  /** The calls with a known result that may come next: those that began before any that is left had ended. */
  #open(first: number): Event[] {
    const open: Event[] = [];
    let firstEnd = Infinity;
    for (let index = first; index < this.#known.length; index++) {
      const event = this.#known[index];
      if (event === undefined || event.began > firstEnd) break;
      if (this.#taken.has(event)) continue;
      open.push(event);
      firstEnd = Math.min(firstEnd, event.ended);
    }
    return open;
  }

  /** The calls that may come next and change something, those of which nobody knows last. */
  *#candidates(open: readonly Event[], state: State): Iterable<Event> {
    for (const event of open) if (isSame(event.result, step(event.call, state).result)) yield event;
    const firstEnd = Math.min(...open.map(({ ended }) => ended));
    const tried = new Set<string>();
    for (const event of this.#unknown) {
      if (event.began > firstEnd) break;
      const { next } = step(event.call, state);
      if (this.#taken.has(event) || next === state) continue;
      const seenAt = this.#seen.get(event.call.tag);
      if (seenAt !== undefined) {
        if (seenAt === next?.revision) yield event;
      } else if (!tried.has(event.call.kind)) {
        // Of those that nobody saw, one of a kind is as good as the other.
        tried.add(event.call.kind);
        yield event;
      }
    }
  }

  /** Says which calls are left, and what is stored. */
  #place(open: readonly Event[], state: State): string {
    // All known calls before the first that is open are taken, and all that began after the last one are left.
    const unknown = this.#unknown.filter((event) => this.#taken.has(event));
    return JSON.stringify([open.map(({ began }) => began), unknown.map(({ began }) => began), state]);
  }

  #note(open: readonly Event[], state: State): void {
    if (this.#taken.size <= this.#most) return;
    this.#most = this.#taken.size;
    const left = open.map((event) => JSON.stringify(event)).join('\n  ');
    this.stuck =
      `After ${this.#most} of ${this.#known.length} calls, and with ${JSON.stringify(state ?? null)} stored, ` +
      `none of these can be next:\n  ${left}`;
  }
}

const isIdle =
  (state: State) =>
  ({ call, result }: Event): boolean => {
    const { result: given, next } = step(call, state);
    return next === state && isSame(result, given);
  };

function isSame(a: Result, b: Result): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  return a.revision === b.revision && a.tag === b.tag;
}
