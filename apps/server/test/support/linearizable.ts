// Finds out whether a history of calls on one key could have come from a store that does one call after the other.
import { type ConnectorStore, StoreUnavailable } from '../../src/store/store.ts';
import { connector } from '../store/connectors.ts';

/** A call of a method of a store. */
export interface Call {
  /** The method; `updateIf` is an update that refuses another revision than `revision`. */
  readonly kind: 'get' | 'create' | 'update' | 'updateIf' | 'delete';
  readonly revision: number;
  /** What is written, if anything is: nothing that another call writes. */
  readonly tag: string;
}

/** What is stored under the key; `undefined` if nothing is. */
type State = { readonly revision: number; readonly tag: string } | undefined;

/** What a call gave: what it saw or stored, or that it was refused, or that nobody knows whether it was done. */
type Result = State | 'refused' | 'unknown';

/** A call that was made, with when it began and ended. */
export interface Event {
  readonly call: Call;
  readonly began: number;
  readonly ended: number;
  readonly result: Result;
}

let clock = 0;

class Mismatch extends Error {}

/** Makes a call, and notes what came of it. */
export async function perform(store: ConnectorStore, key: string, call: Call): Promise<Event> {
  const began = ++clock;
  let result: Result;
  try {
    result = await resultOf(store, key, call);
  } catch (error) {
    result = error instanceof StoreUnavailable ? 'unknown' : 'refused';
  }
  return { call, began, ended: result === 'unknown' ? Infinity : ++clock, result };
}

async function resultOf(store: ConnectorStore, key: string, call: Call): Promise<Result> {
  const state = (stored: Awaited<ReturnType<ConnectorStore['get']>>): State =>
    stored && { revision: stored.revision, tag: stored.connector.version };
  switch (call.kind) {
    case 'get':
      return state(await store.get(key));
    case 'create':
      return state(await store.create(connector(key, { version: call.tag })));
    case 'delete': {
      let seen: State;
      const done = await store.delete(key, (current) => {
        seen = state(current);
      });
      return done ? seen : undefined;
    }
    case 'update':
    case 'updateIf':
      return state(
        await store.update(key, (current) => {
          if (call.kind === 'updateIf' && current.revision !== call.revision) throw new Mismatch();
          return { ...current.connector, version: call.tag };
        }),
      );
  }
}

/** What a store does in a state: what it gives, and what is stored then. */
function step(call: Call, state: State): { readonly result: Result; readonly next: State } {
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
 * Whether there is an order of the calls, from nothing stored, in which each gives what it gave, and none comes before
 * one that had ended when it began. A call of which nobody knows whether it was done may be in it or not.
 */
export function isLinearizable(history: readonly Event[]): boolean {
  const seen = new Set<string>();
  const search = (left: readonly Event[], state: State): boolean => {
    if (left.every(({ result }) => result === 'unknown')) return true;
    const at = `${left.map(({ began }) => began).join()} ${state?.revision} ${state?.tag}`;
    if (seen.has(at)) return false;
    seen.add(at);
    const firstEnd = Math.min(...left.map(({ ended }) => ended));
    return left.some((event) => {
      if (event.began > firstEnd) return false;
      const { result, next } = step(event.call, state);
      if (event.result !== 'unknown' && !isSame(event.result, result)) return false;
      return search(
        left.filter((other) => other !== event),
        next,
      );
    });
  };
  return search(history, undefined);
}

function isSame(a: Result, b: Result): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  return a.revision === b.revision && a.tag === b.tag;
}
